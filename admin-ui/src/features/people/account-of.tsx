import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import { accountQuery, unlink } from './api/people';
import classes from './people.module.css';

/** Which account somebody is at the provider, and the end of it; nothing where it is none. */
export function AccountOf({ user }: { user: string }) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const queries = useQueryClient();
  const { data, error } = useQuery(accountQuery(user));
  const ending = useMutation({
    mutationFn: () => unlink(user),
    onSettled: () => queries.invalidateQueries({ queryKey: accountQuery(user).queryKey }),
  });

  if (!data && !error) {
    return null;
  }
  return (
    <section className={classes['part']} aria-label={t('people.account')}>
      <h3>{t('people.account')}</h3>
      {data && <p>{t('people.accountSince', { at: formats.moment(data.linkedAt) })}</p>}
      {(ending.error ?? error) && <RefusalNotice error={ending.error ?? error} />}
      <Button variant="default" loading={ending.isPending} onClick={() => ending.mutate()}>
        {t('people.unlink')}
      </Button>
    </section>
  );
}
