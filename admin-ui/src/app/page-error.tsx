import { Button } from '@mantine/core';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useTranslation } from '../language/use-translation';
import ui from '../ui/ui.module.css';
import { useTitle } from '../ui/use-title';

/** Stands in for a page that broke; the frame around it goes on. */
export function PageError({ reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  useTitle(t('error.title'));

  return (
    <div className={ui['empty']} role="alert">
      <h1>{t('error.title')}</h1>
      <p>{t('error.hint')}</p>
      <div className={ui['actions']}>
        <Button onClick={reset}>{t('app.retry')}</Button>
        <Button variant="default" onClick={() => location.reload()}>
          {t('error.reload')}
        </Button>
      </div>
    </div>
  );
}

/** For a page that there is, but not for this account. */
export function NotAllowed() {
  const { t } = useTranslation();
  useTitle(t('error.closed'));

  return (
    <div className={ui['empty']}>
      <h1>{t('error.closed')}</h1>
      <p>{t('error.closedHint')}</p>
      <Link to="/">{t('error.home')}</Link>
    </div>
  );
}

export function NotFound() {
  const { t } = useTranslation();
  useTitle(t('error.notFound'));

  return (
    <div className={ui['empty']}>
      <h1>{t('error.notFound')}</h1>
      <Link to="/">{t('error.home')}</Link>
    </div>
  );
}
