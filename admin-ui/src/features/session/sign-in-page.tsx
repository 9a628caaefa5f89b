import type { ReactNode } from 'react';
import { useTranslation } from '../../language/use-translation';
import mark from '../../ui/mark.svg';
import { Entrance } from './entrance';
import classes from './session.module.css';
import { WaysToSignIn } from './ways-to-sign-in';

interface Props {
  /** How to choose language and theme before anybody is known. */
  look: ReactNode;
}

/** The page before all others. The address stays: what was asked for shows once somebody is signed in. */
export function SignInPage({ look }: Props) {
  const { t } = useTranslation();

  return (
    <Entrance
      title={t('session.signInTo')}
      tab={t('session.signIn')}
      mark={<img src={mark} alt="" width="36" height="36" />}
      look={look}
    >
      <p className={classes['promise']}>{t('session.promise')}</p>
      <WaysToSignIn />
    </Entrance>
  );
}
