import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { Refused } from '../../api/problem';
import { sessionQuery } from '../../api/session';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { Notice } from '../../ui/notice';
import ui from '../../ui/ui.module.css';
import { useTitle } from '../../ui/use-title';
import { resetPassword } from './api/password-reset';
import classes from './session.module.css';
import { useNewPassword } from './use-new-password';

/** Where the link of a mail leads. What it is known by leaves the address at once. */
export function NewPasswordPage({ look }: { look: ReactNode }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [token] = useState(() => location.hash.slice(1));
  useEffect(forgetInAddress, []);
  useTitle(t('session.newTitle'));
  const resetting = useMutation({
    mutationFn: resetPassword,
    onSuccess: () => queries.setQueryData(sessionQuery.queryKey, null),
  });
  const { wanted, fields, faultOf, agrees } = useNewPassword(resetting.error, true);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (agrees()) {
      resetting.mutate({ token, new: wanted });
    }
  };
  const overFault = faultOf('token');
  const isOtherFailure =
    resetting.isError && !(resetting.error instanceof Refused && resetting.error.faults.length > 0);

  return (
    <main className={classes['page']}>
      <div className={`${ui['panel']} ${classes['card']}`}>
        <div className={classes['brand']}>
          <h1>{t('session.newTitle')}</h1>
        </div>
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
            {isOtherFailure && <Failure error={resetting.error} />}
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
      </div>
      <div className={classes['foot']}>{look}</div>
    </main>
  );
}

/** Neither the history of the browser nor whoever looks over a shoulder finds it later. */
function forgetInAddress() {
  history.replaceState(history.state, '', location.pathname);
}
