import { useInfiniteQuery } from '@tanstack/react-query';
import { askedQuery } from '../../api/approvals';
import { useTranslation } from '../../language/use-translation';
import { Requests } from './requests';

/** What whoever is signed in asked, and what came of it. */
export function AskedPart() {
  const { t } = useTranslation();
  const found = useInfiniteQuery(askedQuery);

  return <Requests found={found} none={t('escalations.noneAsked')} />;
}
