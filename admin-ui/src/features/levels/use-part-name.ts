import { useTranslation } from '../../language/use-translation';
import type { By, Part } from './api/levels';

/** What a part of the organisation is called. */
export function usePartName(by: By) {
  const { t } = useTranslation();

  return ({ id, name }: Part): string => {
    if (!id) {
      return t(`levels.no.${by}`);
    }
    return by === 'CHANNEL' ? t(`caseChannel.${id as 'PHONE'}`) : (name ?? id);
  };
}
