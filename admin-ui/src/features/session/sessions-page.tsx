import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import { RefusalNotice } from '../../ui/refusal-notice';
import { toast } from '../../ui/toasts';
import ui from '../../ui/ui.module.css';
import { useTitle } from '../../ui/use-title';
import { Waiting } from '../../ui/waiting';
import { ownSessionsQuery, signOutElsewhere } from './api/sessions';

/** Where one is signed in, and the way out of all other places. */
export function SessionsPage() {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(ownSessionsQuery);
  const leaving = useMutation({
    mutationFn: signOutElsewhere,
    onSuccess: () => toast('sessions.left', { tone: 'good' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ownSessionsQuery.queryKey }),
  });
  useTitle(t('sessions.title'));

  return (
    <div className={list['page']}>
      <div className={list['bar']}>
        <h1>{t('sessions.title')}</h1>
        <div className={list['acts']}>
          <Button
            loading={leaving.isPending}
            disabled={!data?.some(({ current }) => !current)}
            onClick={() => leaving.mutate()}
          >
            {t('sessions.leaveOthers')}
          </Button>
        </div>
      </div>
      <p className="quiet">{t('sessions.hint')}</p>
      {leaving.error && <RefusalNotice error={leaving.error} />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Waiting />}
      {data && (
        <section className={ui['panel']} aria-label={t('sessions.title')}>
          <table className={`${list['table']} ${list['still']}`}>
            <thead>
              <tr>
                <th scope="col">{t('sessions.since')}</th>
                <th scope="col">{t('sessions.lastSeen')}</th>
                <th scope="col">{t('sessions.which')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map(({ signedInAt, lastSeenAt, current }) => (
                <tr key={`${signedInAt} ${lastSeenAt} ${current}`}>
                  <td>
                    <time dateTime={signedInAt}>{formats.exactMoment(signedInAt)}</time>
                  </td>
                  <td>
                    <time dateTime={lastSeenAt}>{formats.moment(lastSeenAt)}</time>
                  </td>
                  <td>
                    <Badge tone={current ? 'good' : 'plain'}>
                      {t(current ? 'sessions.this' : 'sessions.other')}
                    </Badge>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
