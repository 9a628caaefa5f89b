import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import { endSessions, sessionsQuery } from './api/people';
import classes from './people.module.css';

/** Where somebody is signed in, and the end of it. */
export function SessionsOf({ user }: { user: string }) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const queries = useQueryClient();
  const { data, error } = useQuery(sessionsQuery(user));
  const ending = useMutation({
    mutationFn: () => endSessions(user),
    onSettled: () => queries.invalidateQueries({ queryKey: sessionsQuery(user).queryKey }),
  });
  const [last] = data ?? [];

  return (
    <section className={classes['part']} aria-label={t('sessions.ofPerson')}>
      <h3>{t('sessions.ofPerson')}</h3>
      {data && (
        <p role="status">
          {last
            ? t('sessions.count', { count: data.length, at: formats.moment(last.lastSeenAt) })
            : t('sessions.none')}
        </p>
      )}
      {(ending.error ?? error) && <RefusalNotice error={ending.error ?? error} />}
      <Button
        variant="default"
        loading={ending.isPending}
        disabled={!last}
        onClick={() => ending.mutate()}
      >
        {t('sessions.endAll')}
      </Button>
    </section>
  );
}
