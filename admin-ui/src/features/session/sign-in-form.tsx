import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { sessionEnd } from '../../api/connection';
import type { Session } from '../../api/contract';
import { Refused } from '../../api/problem';
import { sessionQuery } from '../../api/session';
import { useTranslation } from '../../language/use-translation';
import { Notice } from '../../ui/notice';
import { useProblemText } from '../../ui/use-problem-text';
import { signIn } from './api/sign-in';
import classes from './session.module.css';
import { UserField } from './user-field';

interface Props {
  onSignedIn?: (session: Session) => void;
  onForgotten: () => void;
}

/** Asks who it is. */
export function SignInForm({ onSignedIn, onForgotten }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const queries = useQueryClient();
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const passwordField = useRef<HTMLInputElement>(null);

  const opening = useMutation({
    mutationFn: signIn,
    onSuccess: (session) => {
      queries.setQueryData(sessionQuery.queryKey, session);
      sessionEnd.forget();
      onSignedIn?.(session);
    },
    onError: () => {
      setPassword('');
      passwordField.current?.focus();
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    opening.mutate({ user: user.trim(), password });
  };

  return (
    <form className={classes['form']} onSubmit={submit}>
      {opening.isError && (
        <Notice tone="bad" alert>
          {isRefusal(opening.error) ? t('session.refused') : problemText(opening.error)}
        </Notice>
      )}
      <UserField label={t('session.user')} value={user} onChange={setUser} />
      <PasswordInput
        ref={passwordField}
        label={t('session.password')}
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword'), tabIndex: 0 }}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button type="submit" loading={opening.isPending} fullWidth>
        {t('session.signIn')}
      </Button>
      <Button variant="subtle" onClick={onForgotten} fullWidth>
        {t('session.forgotten')}
      </Button>
    </form>
  );
}

function isRefusal(error: unknown): boolean {
  return error instanceof Refused && error.status === 401;
}
