import type { ReactNode } from 'react';
import type { Decision } from '../../api/contract';
import { NoAnswer, Refused } from '../../api/problem';
import type { Vocabulary } from '../../facts/vocabulary';
import { useTranslation } from '../../language/use-translation';
import { Conclusions } from '../../outcome/conclusions';
import outcomeClasses from '../../outcome/outcome.module.css';
import { Trace } from '../../outcome/trace';
import { Recommended } from '../../reply/recommended-later';
import { Failure } from '../../ui/failure';
import { Notice } from '../../ui/notice';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import classes from './desk.module.css';
import { FaultList } from './fault-list';
import { Questions } from './questions';
import type { EvaluationOnDesk } from './use-evaluation';

interface Props {
  vocabulary: Vocabulary;
  evaluation: EvaluationOnDesk;
  /** The decision on what is on the desk, where it can be replied to. */
  decision: (Decision & { caseRef: string }) | undefined;
  footer: ReactNode;
}

/** What the rules say to the facts as they are typed. */
export function OutcomePanel({ vocabulary, evaluation, decision, footer }: Props) {
  const { t } = useTranslation();
  const { outcome, faults, error, isBehind } = evaluation;
  const isFaulty = faults.size > 0;
  const isOther = error && !isFaulty && !isToldElsewhere(error);

  return (
    <section className={`${ui['panel']} ${classes['outcome']}`} aria-labelledby="outcome-title">
      <header className={classes['head']}>
        <h2 id="outcome-title">{t('outcome.title')}</h2>
        <Summary evaluation={evaluation} />
      </header>
      {isFaulty && <FaultList faults={faults} vocabulary={vocabulary} />}
      {isOther && <Failure error={error} onRetry={() => void evaluation.retry()} />}
      {!outcome && !error && <Waiting />}
      {outcome && (
        <div className={classes['said']} aria-busy={isBehind}>
          {decision ? (
            <Recommended decision={decision} vocabulary={vocabulary} />
          ) : (
            <Conclusions outcome={outcome} vocabulary={vocabulary} />
          )}
          {isSilent(outcome) && (
            <Notice>
              <strong>
                {outcome.missingFacts.length > 0 ? t('outcome.nothing') : t('outcome.nothingAtAll')}
              </strong>
              {outcome.missingFacts.length > 0 && <p>{t('outcome.nothingHint')}</p>}
            </Notice>
          )}
        </div>
      )}
      {footer}
      {outcome && (
        <>
          <Questions outcome={outcome} vocabulary={vocabulary} faults={faults} />
          <details className={`${outcomeClasses['fold']} ${classes['traceFold']}`}>
            <summary>{t('outcome.trace', { count: outcome.trace.length })}</summary>
            <Trace ruleSet={outcome.ruleSet} trace={outcome.trace} vocabulary={vocabulary} />
          </details>
        </>
      )}
    </section>
  );
}

/** A server that is away and a session that ended are told above all pages. */
function isToldElsewhere(error: Error): boolean {
  return error instanceof NoAnswer || (error instanceof Refused && error.status === 401);
}

/** In a few words, read out whenever it changes. */
function Summary({ evaluation }: { evaluation: EvaluationOnDesk }) {
  const { t } = useTranslation();
  const { outcome, faults, error, isBehind } = evaluation;

  return (
    <p className={`quiet ${classes['summary']}`} role="status">
      {told()}
    </p>
  );

  function told() {
    if (error instanceof Refused && faults.size > 0) {
      return t('facts.faults', { count: faults.size });
    }
    if (isBehind || !outcome) {
      return error ? '' : t('outcome.evaluating');
    }
    return [
      outcome.effects.length > 0 && t('outcome.effects', { count: outcome.effects.length }),
      outcome.conflicts.length > 0 && t('outcome.conflicts', { count: outcome.conflicts.length }),
      outcome.gap && t('outcome.gap'),
      outcome.missingFacts.length > 0 &&
        t('outcome.questions', { count: outcome.missingFacts.length }),
    ]
      .filter(Boolean)
      .join(' · ');
  }
}

function isSilent({ effects, conflicts, gap }: NonNullable<EvaluationOnDesk['outcome']>): boolean {
  return effects.length === 0 && conflicts.length === 0 && !gap;
}
