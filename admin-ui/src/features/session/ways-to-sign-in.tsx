import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Session } from '../../api/contract';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Notice } from '../../ui/notice';
import { type Reason, toProvider, waysQuery, whyBack } from './api/ways';
import { Forgotten } from './forgotten';
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
  /** Whether the page stays as it is, so that the provider opens beside it. */
  isKept?: boolean;
}

/** By the provider of the organisation where there is one, by password where that opens the door. */
export function WaysToSignIn({ onSignedIn, isKept = false }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { data: ways, isPending } = useQuery(waysQuery);
  const [typing, setTyping] = useState(false);
  const [hasForgotten, setForgotten] = useState(false);
  const reason = whyBack();
  const provider = ways?.provider;

  if (isPending) {
    return null;
  }
  if (hasForgotten) {
    return <Forgotten isOn={ways?.passwordReset ?? false} onBack={() => setForgotten(false)} />;
  }
  const byPassword = (
    <SignInForm {...(onSignedIn && { onSignedIn })} onForgotten={() => setForgotten(true)} />
  );
  if (!provider) {
    return byPassword;
  }
  return (
    <div className={classes['form']}>
      {reason && (
        <Notice tone="bad" alert>
          {t(texts[reason])}
        </Notice>
      )}
      <Button
        component="a"
        {...(isKept
          ? { href: toProvider('/ui/sessions'), target: '_blank' }
          : { href: toProvider() })}
        fullWidth
      >
        {say(provider)}
      </Button>
      {ways.passwords === 'ADMINISTRATORS' && !typing ? (
        <Button variant="subtle" onClick={() => setTyping(true)} fullWidth>
          {t('session.byPassword')}
        </Button>
      ) : (
        <>
          <p className={classes['or']}>{t('session.orByPassword')}</p>
          {byPassword}
        </>
      )}
    </div>
  );
}
