import { Button } from '@mantine/core';
import { useTranslation } from '../../../language/use-translation';
import { Badge } from '../../../ui/badge';
import { Notice } from '../../../ui/notice';
import { useRefusalText } from '../../../ui/use-refusal-text';
import { type CaseRun, runCases, type SurvivingMutant } from '../api/cases';
import classes from './cases.module.css';
import { CoverageList } from './coverage-list';
import { FailedList } from './failed-list';
import { ProposalList } from './proposal-list';
import { SurvivorList } from './survivor-list';
import { useOnRequest } from './use-on-request';

const none: readonly SurvivingMutant[] = [];

/** Whether the rules do what their golden cases say, and what no case says anything about. */
export function CasesPanel() {
  const { t } = useTranslation();
  const refusalText = useRefusalText();
  const {
    answer: run,
    files,
    isOld,
    error,
    isRunning,
    start,
    stop,
  } = useOnRequest('cases', runCases);

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
      <ProposalList survivors={run?.mutants.survivors ?? none} />
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
