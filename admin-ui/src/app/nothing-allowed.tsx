import { useTranslation } from '../language/use-translation';
import ui from '../ui/ui.module.css';

/** For an account that was given nothing to do here. */
export function NothingAllowed() {
  const { t } = useTranslation();
  return <p className={ui['empty']}>{t('session.mayNothing')}</p>;
}
