import { useTranslation } from '../language/use-translation';
import classes from './ui.module.css';

/** Holds the place of what is on its way. */
export function Waiting() {
  const { t } = useTranslation();

  return (
    <div className={classes['empty']} role="status">
      {t('app.loading')}
    </div>
  );
}
