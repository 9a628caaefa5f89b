import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { toast } from '../../ui/toasts';
import { Waiting } from '../../ui/waiting';
import { loadDraft, restoreSave, savesQuery } from './api/drafts';
import { SaveRow } from './save-row';
import { useEditing, useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

const Comparison = lazy(() =>
  import('./comparison').then(({ Comparison: component }) => ({ default: component })),
);

/** Who saved what and when; any two can be compared, and any can be brought back. */
export function History() {
  const { t } = useTranslation();
  const { draft, session } = useWorkbench();
  const { version } = useEditing(session);
  const [before, setBefore] = useState<number>();
  const [from, setFrom] = useState<number>();
  const [to, setTo] = useState<number | 'now'>('now');
  const [comparing, setComparing] = useState(false);
  const { data, error, refetch } = useQuery(savesQuery(draft.id, version, before));

  const restoring = useMutation({
    mutationFn: async (wanted: number) => {
      await session.save();
      await restoreSave(draft.id, wanted);
      session.takeIn(await loadDraft(draft.id));
    },
    onSuccess: () => toast('workbench.restored', { tone: 'good' }),
  });

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  return (
    <div className={classes['history']}>
      {restoring.error && <Failure error={restoring.error} />}
      <p className="quiet">{t('workbench.compareHint')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('workbench.from')}</th>
            <th scope="col">{t('workbench.to')}</th>
            <th scope="col">{t('workbench.save')}</th>
          </tr>
        </thead>
        <tbody>
          <SaveRow isFrom={false} isTo={to === 'now'} onTo={() => setTo('now')} />
          {data.saves.map((save) => (
            <SaveRow
              key={save.version}
              save={save}
              isFrom={from === save.version}
              isTo={to === save.version}
              onFrom={() => setFrom(save.version)}
              onTo={() => setTo(save.version)}
              onRestore={() => restoring.mutate(save.version)}
            />
          ))}
        </tbody>
      </table>
      <div className={classes['marks']}>
        <Button disabled={from === undefined || from === to} onClick={() => setComparing(true)}>
          {t('workbench.compare')}
        </Button>
        {before && (
          <Button variant="default" onClick={() => setBefore(undefined)}>
            {t('decisions.newest')}
          </Button>
        )}
        {data.next && (
          <Button variant="default" onClick={() => setBefore(data.next ?? undefined)}>
            {t('decisions.older')}
          </Button>
        )}
      </div>
      {comparing && from !== undefined && (
        <Suspense>
          <Comparison from={from} to={to} onClose={() => setComparing(false)} />
        </Suspense>
      )}
    </div>
  );
}
