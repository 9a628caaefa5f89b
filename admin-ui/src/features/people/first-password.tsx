import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import { ShownOnce } from '../../ui/shown-once';
import { peopleQuery, resetPassword } from './api/people';
import classes from './people.module.css';

/** Gives somebody who forgot the password a new one for the first sign-in. */
export function FirstPassword({ user }: { user: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const giving = useMutation({
    mutationFn: () => resetPassword(user),
    onSuccess: () => queries.invalidateQueries({ queryKey: peopleQuery.queryKey }),
  });

  return (
    <section className={classes['part']} aria-label={t('people.newPassword')}>
      <h3>{t('people.newPassword')}</h3>
      <p className="quiet">{t('people.newPasswordHint')}</p>
      {giving.data && (
        <ShownOnce
          what={t('people.passwordOf', { user })}
          secret={giving.data.password}
          hint={t('people.passwordHint')}
        />
      )}
      {giving.error && <RefusalNotice error={giving.error} />}
      <Button variant="default" loading={giving.isPending} onClick={() => giving.mutate()}>
        {t('people.givePassword')}
      </Button>
    </section>
  );
}
