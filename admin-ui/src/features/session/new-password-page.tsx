import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { sessionQuery } from '../../api/session';
import { useTranslation } from '../../language/use-translation';
import { Notice } from '../../ui/notice';
import { resetPassword } from './api/password-reset';
import { Entrance } from './entrance';
import classes from './session.module.css';
import { useNewPassword } from './use-new-password';

/** Where the link of a mail leads. What it is known by leaves the address at once. */
export function NewPasswordPage({ look }: { look: ReactNode }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [token] = useState(() => location.hash.slice(1));
  useEffect(forgetInAddress, []);
  const resetting = useMutation({
    mutationFn: resetPassword,
    onSuccess: () => queries.setQueryData(sessionQuery.queryKey, null),
  });
  const { wanted, fields, failure, faultOf, agrees } = useNewPassword(resetting.error, true);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (agrees()) {
      resetting.mutate({ token, new: wanted });
    }
  };
  const overFault = faultOf('token');

  return (
    <Entrance title={t('session.newTitle')} look={look}>
      {resetting.isSuccess ? (
        <div className={classes['form']}>
          <Notice tone="good">
            <p role="status">{t('session.newDone')}</p>
          </Notice>
          <Button component="a" href="/ui/" fullWidth>
            {t('session.signIn')}
          </Button>
        </div>
      ) : (
        <form className={classes['form']} onSubmit={submit}>
          {failure}
          {overFault && (
            <Notice tone="bad" alert>
              {overFault}
            </Notice>
          )}
          {fields}
          <Button type="submit" loading={resetting.isPending} fullWidth>
            {t('session.change')}
          </Button>
        </form>
      )}
    </Entrance>
  );
}

/** Neither the history of the browser nor whoever looks over a shoulder finds it later. */
function forgetInAddress() {
  history.replaceState(history.state, '', location.pathname);
}
