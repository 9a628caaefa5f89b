import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import { Badge } from '../../../ui/badge';
import { Countdown } from '../../../ui/countdown';
import { Failure } from '../../../ui/failure';
import { Pick } from '../../../ui/pick';
import { RefusalNotice } from '../../../ui/refusal-notice';
import ui from '../../../ui/ui.module.css';
import { type CaseClock, caseQuery, clocksQuery, pauseClock, resumeClock } from './api/cases';
import classes from './cases.module.css';

interface Props {
  caseRef: string;
  mayWork: boolean;
}

/** What is due on a case, by when, and what came of it. */
export function CaseClocks({ caseRef, mayWork }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch, dataUpdatedAt } = useQuery(clocksQuery(caseRef));
  const shown = data?.clocks.filter(({ state }) => state !== 'CANCELLED') ?? [];

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data || shown.length === 0) {
    return null;
  }
  return (
    <section className={`${ui['panel']} ${classes['clocks']}`} aria-labelledby="clocks-title">
      <h2 id="clocks-title">{t('queue.clocks')}</h2>
      <ul className={classes['rows']}>
        {shown.map((clock) => (
          <Clock
            key={clock.id}
            caseRef={caseRef}
            clock={clock}
            ahead={Date.parse(data.now) - dataUpdatedAt}
            mayWork={mayWork}
          />
        ))}
      </ul>
    </section>
  );
}

interface ClockProps extends Props {
  clock: CaseClock;
  ahead: number;
}

function Clock({ caseRef, clock, ahead, mayWork }: ClockProps) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const queries = useQueryClient();
  const changing = useMutation({
    mutationFn: (cause: string | null) =>
      cause === null ? resumeClock(caseRef, clock.id) : pauseClock(caseRef, clock.id, cause),
    onSuccess: (changed) => queries.setQueryData(caseQuery(caseRef).queryKey, changed),
    onSettled: () => queries.invalidateQueries({ queryKey: clocksQuery(caseRef).queryKey }),
  });
  const name = t(`effects.dues.${clock.due}`);
  const cause = clock.causes.find(({ code }) => code === clock.pausedFor);

  return (
    <li className={classes['headRow']}>
      <span className={classes['clock']}>{name}</span>
      {standing()}
      {mayWork && clock.state === 'RUNNING' && clock.left > 0 && clock.causes.length > 0 && (
        <Pick
          className={classes['status']}
          aria-label={`${t('queue.pause')}: ${name}`}
          choices={[
            { value: '', label: t('queue.pause') },
            ...clock.causes.map(({ code, label }) => ({ value: code, label: say(label) })),
          ]}
          value=""
          disabled={changing.isPending}
          onPick={(code) => code && changing.mutate(code)}
        />
      )}
      {mayWork && clock.state === 'PAUSED' && (
        <Button
          size="compact-sm"
          variant="default"
          loading={changing.isPending}
          onClick={() => changing.mutate(null)}
        >
          {t('queue.resume')}
        </Button>
      )}
      {changing.error && <RefusalNotice error={changing.error} />}
    </li>
  );

  function standing() {
    if (clock.state === 'PAUSED') {
      return <Badge>{t('queue.paused', { cause: cause ? say(cause.label) : '' })}</Badge>;
    }
    if (clock.metAt !== null) {
      return clock.state === 'MET' ? (
        <Badge tone="good">{t('queue.kept')}</Badge>
      ) : (
        <Badge tone="bad">{t('queue.keptLate')}</Badge>
      );
    }
    return <Countdown dueAt={clock.dueAt ?? null} warnAt={clock.warnAt ?? null} ahead={ahead} />;
  }
}
