import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Freeze, freezesQuery, removeFreeze, useZone } from '../../api/organisation';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import { RefusalNotice } from '../../ui/refusal-notice';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import { FreezeDialog } from './freeze-dialog';
import classes from './organisation.module.css';

/** The days on which nothing new goes live. */
export function FreezesPart() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(freezesQuery);
  const zone = useZone();
  const [open, setOpen] = useState<Freeze | 'NEW'>();

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  return (
    <>
      <div className={list['bar']}>
        <p className="quiet">{t('freezes.hint', { zone })}</p>
        <div className={list['acts']}>
          <Button onClick={() => setOpen('NEW')}>{t('freezes.make')}</Button>
        </div>
      </div>
      <section className={ui['panel']} aria-label={t('organisation.parts.freezes')}>
        {data.length === 0 && <p className={ui['empty']}>{t('freezes.none')}</p>}
        {data.length > 0 && <Table freezes={data} onChange={setOpen} />}
      </section>
      {open && (
        <FreezeDialog
          freeze={open === 'NEW' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

interface TableProps {
  freezes: readonly Freeze[];
  onChange: (freeze: Freeze) => void;
}

function Table({ freezes, onChange }: TableProps) {
  const { t } = useTranslation();
  const { formats, say } = useLanguage();
  const queries = useQueryClient();
  const removing = useMutation({
    mutationFn: removeFreeze,
    onSettled: () => queries.invalidateQueries({ queryKey: freezesQuery.queryKey }),
  });

  return (
    <>
      {removing.error && <RefusalNotice error={removing.error} />}
      <table className={`${list['table']} ${list['still']}`}>
        <thead>
          <tr>
            <th scope="col">{t('freezes.days')}</th>
            <th scope="col">{t('freezes.reason')}</th>
            <th scope="col">{t('groups.act')}</th>
          </tr>
        </thead>
        <tbody>
          {freezes.map((freeze) => (
            <tr key={freeze.id}>
              <td>
                {formats.date(freeze.from)} – {formats.date(freeze.to)}
              </td>
              <td>{say(freeze.reason)}</td>
              <td>
                <div className={classes['acts']}>
                  <Button
                    variant="default"
                    size="compact-md"
                    aria-label={t('freezes.changeOf', { reason: say(freeze.reason) })}
                    onClick={() => onChange(freeze)}
                  >
                    {t('groups.change')}
                  </Button>
                  <Button
                    variant="default"
                    size="compact-md"
                    aria-label={t('freezes.removeOf', { reason: say(freeze.reason) })}
                    loading={removing.isPending && removing.variables === freeze.id}
                    onClick={() => removing.mutate(freeze.id)}
                  >
                    {t('freezes.remove')}
                  </Button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
