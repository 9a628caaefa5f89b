import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import { RefusalNotice } from '../../ui/refusal-notice';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import { absencesQuery, endAbsence } from './api/absences';
import { AwayForm } from './away-form';

/** When somebody does not work, and who answers in the meantime. */
export function AwayPart() {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(absencesQuery);
  const ending = useMutation({
    mutationFn: endAbsence,
    onSettled: () => queries.invalidateQueries({ queryKey: absencesQuery.queryKey }),
  });

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  return (
    <>
      <p className="quiet">{t('escalations.awayHint')}</p>
      <AwayForm />
      {ending.error && <RefusalNotice error={ending.error} />}
      <section className={ui['panel']} aria-label={t('escalations.parts.away')}>
        {data.length === 0 && <p className={ui['empty']}>{t('escalations.noneAway')}</p>}
        {data.length > 0 && (
          <table className={`${list['table']} ${list['still']}`}>
            <thead>
              <tr>
                <th scope="col">{t('escalations.who')}</th>
                <th scope="col">{t('escalations.from')}</th>
                <th scope="col">{t('escalations.to')}</th>
                <th scope="col">{t('escalations.standIn')}</th>
                <th scope="col">{t('groups.act')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map(({ id, person, from, to, standIn }) => (
                <tr key={id}>
                  <td>{person}</td>
                  <td>{formats.date(from)}</td>
                  <td>{formats.date(to)}</td>
                  <td>{standIn ?? t('escalations.nobody')}</td>
                  <td>
                    <Button
                      variant="default"
                      size="compact-md"
                      loading={ending.isPending && ending.variables === id}
                      aria-label={t('escalations.endOf', { name: person, day: formats.date(from) })}
                      onClick={() => ending.mutate(id)}
                    >
                      {t('freezes.remove')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </>
  );
}
