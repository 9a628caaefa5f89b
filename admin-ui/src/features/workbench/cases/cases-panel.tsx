import { Button } from '@mantine/core';
import { useTranslation } from '../../../language/use-translation';
import { Badge } from '../../../ui/badge';
import { Notice } from '../../../ui/notice';
import type { CaseRun } from '../api/cases';
import { useRefusalText } from '../use-refusal-text';
import classes from './cases.module.css';
import { CoverageList } from './coverage-list';
import { FailedList } from './failed-list';
import { SurvivorList } from './survivor-list';
import { useCaseRun } from './use-case-run';

/** Whether the rules do what their golden cases say, and what no case says anything about. */
export function CasesPanel() {
  const { t } = useTranslation();
  const refusalText = useRefusalText();
  const { run, files, isOld, error, isRunning, start, stop } = useCaseRun();

  return (
    <div className={classes['cases']}>
      <div className={classes['bar']}>
        <p className="quiet">{t('cases.hint')}</p>
        <Button
          variant={isRunning ? 'default' : 'filled'}
          size="compact-md"
          onClick={isRunning ? stop : start}
        >
          {t(isRunning ? 'cases.stop' : 'cases.run')}
        </Button>
      </div>
      <p role="status" className={classes['verdict']}>
        {isRunning && t('cases.running')}
        {!isRunning && run && !error && <Verdict run={run} />}
      </p>
      {!isRunning && error && <Notice tone="warn">{refusalText(error)}</Notice>}
      {run && (
        <div className={classes['results']} data-behind={isRunning || undefined}>
          {isOld && !isRunning && <Notice tone="warn">{t('cases.old')}</Notice>}
          <FailedList failed={run.failed} files={files} />
          <CoverageList coverage={run.coverage} uncounted={run.uncounted} />
          <SurvivorList mutants={run.mutants} />
        </div>
      )}
    </div>
  );
}

function Verdict({ run: { passed, failed } }: { run: CaseRun }) {
  const { t } = useTranslation();

  return (
    <>
      <Badge tone="good">{t('cases.passed', { count: passed })}</Badge>{' '}
      <Badge tone={failed.length > 0 ? 'bad' : 'plain'}>
        {t('cases.failed', { count: failed.length })}
      </Badge>
    </>
  );
}
