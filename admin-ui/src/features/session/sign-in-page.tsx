import type { ReactNode } from 'react';
import { useTranslation } from '../../language/use-translation';
import mark from '../../ui/mark.svg';
import ui from '../../ui/ui.module.css';
import { useTitle } from '../../ui/use-title';
import classes from './session.module.css';
import { WaysToSignIn } from './ways-to-sign-in';

interface Props {
  /** How to choose language and theme before anybody is known. */
  look: ReactNode;
}

/** The page before all others. The address stays: what was asked for shows once somebody is signed in. */
export function SignInPage({ look }: Props) {
  const { t } = useTranslation();
  useTitle(t('session.signIn'));

  return (
    <main className={classes['page']}>
      <div className={`${ui['panel']} ${classes['card']}`}>
        <div className={classes['brand']}>
          <img src={mark} alt="" width="36" height="36" />
          <h1>{t('session.signInTo')}</h1>
        </div>
        <p className={classes['promise']}>{t('session.promise')}</p>
        <WaysToSignIn />
      </div>
      <div className={classes['foot']}>{look}</div>
    </main>
  );
}
