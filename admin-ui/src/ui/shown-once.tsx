import { useTranslation } from '../language/use-translation';
import { CopyButton } from './copy-button';
import { Notice } from './notice';
import classes from './ui.module.css';

interface Props {
  what: string;
  secret: string;
  /** What to do with it. */
  hint: string;
}

/** A secret in the one moment in which it is to be seen. */
export function ShownOnce({ what, secret, hint }: Props) {
  const { t } = useTranslation();

  return (
    <Notice tone="warn" alert>
      <p>
        {what}: <code className={classes['secret']}>{secret}</code>{' '}
        <CopyButton what={what} text={secret} />
      </p>
      <p>{t('app.shownOnce')}</p>
      <p>{hint}</p>
    </Notice>
  );
}
