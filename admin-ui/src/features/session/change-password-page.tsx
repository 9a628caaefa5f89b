import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Session } from '../../api/contract';
import { Refused } from '../../api/problem';
import { sessionQuery } from '../../api/session';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { toast } from '../../ui/toasts';
import ui from '../../ui/ui.module.css';
import { useTitle } from '../../ui/use-title';
import { changePassword } from './api/change-password';
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
  useTitle(t('session.changeTitle'));

  const change = useMutation({
    mutationFn: changePassword,
    onSuccess: (changed) => {
      queries.setQueryData(sessionQuery.queryKey, changed);
      toast('session.changed', { tone: 'good' });
    },
  });

  const { wanted, fields, faultOf, agrees } = useNewPassword(change.error);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (agrees()) {
      change.mutate({ current, new: wanted });
    }
  };

  const isOtherFailure =
    change.isError && !(change.error instanceof Refused && change.error.faults.length > 0);

  return (
    <main className={classes['page']}>
      <div className={`${ui['panel']} ${classes['card']}`}>
        <div className={classes['brand']}>
          <h1>{t('session.changeTitle')}</h1>
        </div>
        <p className={classes['promise']}>{t('session.changeHint')}</p>
        <form className={classes['form']} onSubmit={submit}>
          {isOtherFailure && <Failure error={change.error} />}
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
      </div>
      <div className={classes['foot']}>{look}</div>
    </main>
  );
}
