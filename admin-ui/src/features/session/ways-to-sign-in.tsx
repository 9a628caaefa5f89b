import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Session } from '../../api/contract';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Notice } from '../../ui/notice';
import { type Reason, toProvider, waysQuery, whyBack } from './api/ways';
import classes from './session.module.css';
import { SignInForm } from './sign-in-form';

const texts = {
  refused: 'session.providerRefused',
  failed: 'session.providerFailed',
  away: 'session.providerAway',
  'too-many': 'session.tooMany',
} as const satisfies Record<Reason, string>;

interface Props {
  onSignedIn?: (session: Session) => void;
}

/** By the provider of the organisation where there is one, by password where that opens the door. */
export function WaysToSignIn({ onSignedIn }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { data: ways, isPending } = useQuery(waysQuery);
  const [typing, setTyping] = useState(false);
  const reason = whyBack();
  const provider = ways?.provider;

  if (isPending) {
    return null;
  }
  if (!provider) {
    return <SignInForm {...(onSignedIn && { onSignedIn })} />;
  }
  return (
    <div className={classes['form']}>
      {reason && (
        <Notice tone="bad" alert>
          {t(texts[reason])}
        </Notice>
      )}
      <Button component="a" href={toProvider()} fullWidth>
        {say(provider)}
      </Button>
      {ways.passwords === 'ADMINISTRATORS' && !typing ? (
        <Button variant="subtle" onClick={() => setTyping(true)} fullWidth>
          {t('session.byPassword')}
        </Button>
      ) : (
        <>
          <p className={classes['or']}>{t('session.orByPassword')}</p>
          <SignInForm {...(onSignedIn && { onSignedIn })} />
        </>
      )}
    </div>
  );
}
