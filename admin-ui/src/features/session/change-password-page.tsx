import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Session } from '../../api/contract';
import { sessionQuery } from '../../api/session';
import { useTranslation } from '../../language/use-translation';
import { toast } from '../../ui/toasts';
import { changePassword } from './api/change-password';
import { Entrance } from './entrance';
import classes from './session.module.css';
import { useNewPassword } from './use-new-password';

interface Props {
  session: Session;
  look: ReactNode;
}

/** Comes after the first sign-in, before anything else. */
export function ChangePasswordPage({ session, look }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [current, setCurrent] = useState('');

  const change = useMutation({
    mutationFn: changePassword,
    onSuccess: (changed) => {
      queries.setQueryData(sessionQuery.queryKey, changed);
      toast('session.changed', { tone: 'good' });
    },
  });

  const { wanted, fields, failure, faultOf, agrees } = useNewPassword(change.error);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (agrees()) {
      change.mutate({ current, new: wanted });
    }
  };

  return (
    <Entrance title={t('session.changeTitle')} look={look}>
      <p className={classes['promise']}>{t('session.changeHint')}</p>
      <form className={classes['form']} onSubmit={submit}>
        {failure}
        <input
          type="text"
          name="user"
          autoComplete="username"
          value={session.user}
          readOnly
          hidden
        />
        <PasswordInput
          label={t('session.current')}
          autoComplete="current-password"
          autoFocus
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword'), tabIndex: 0 }}
          value={current}
          error={faultOf('current')}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
        {fields}
        <Button type="submit" loading={change.isPending} fullWidth>
          {t('session.change')}
        </Button>
      </form>
    </Entrance>
  );
}
