import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Decision } from '../../api/contract';
import { ruleSetsQuery, vocabularyQuery } from '../../api/rule-sets';
import { hasUnreadable } from '../../facts/case-facts';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { useSingleKey } from '../../ui/single-keys';
import { toast } from '../../ui/toasts';
import { useTitle } from '../../ui/use-title';
import { Waiting } from '../../ui/waiting';
import { CaseBar } from './case-bar';
import { type CaseOnDesk, deskCase, useDeskCase } from './case-store';
import { DecideBar } from './decide-bar';
import classes from './desk.module.css';
import { FactsForm, fieldSearchId } from './facts-form';
import { forgetIdempotencyKeys } from './idempotency';
import { OutcomePanel } from './outcome-panel';
import { useDecision } from './use-decision';
import { useEvaluation } from './use-evaluation';
import { useStartCase } from './use-start-case';

interface Props {
  /** The rule set the address names. */
  ruleSet: string | undefined;
  /** A decision whose facts this case starts from. */
  from: string | undefined;
  onStarted: () => void;
}

/** A case: its facts, what follows from them, and the decision. */
export function DeskPage({ ruleSet, from, onStarted }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const onDesk = useDeskCase();
  const ruleSets = useQuery(ruleSetsQuery);
  useStartCase({ ruleSet, from, ruleSets: ruleSets.data, onStarted });
  const vocabulary = useQuery({
    ...vocabularyQuery(onDesk.ruleSet ?? ''),
    enabled: onDesk.ruleSet !== null,
  });
  const evaluation = useEvaluation();
  const deciding = useDecision(evaluation.sent);
  const faulty = evaluation.faults.size > 0 || hasUnreadable(onDesk.facts);
  const empty = Object.keys(evaluation.sent).length === 0;
  useTitle([onDesk.caseRef.trim(), t('desk.title')].filter(Boolean).join(' · '));

  const decide = () => {
    if (!faulty && !empty && !deciding.decision && evaluation.outcome) {
      deciding.start();
    }
  };
  useHotkeys([['mod+Enter', decide]], []);
  useSingleKey('/', () => document.getElementById(fieldSearchId)?.focus());

  const startAnew = () => {
    const before = deskCase.clear();
    deciding.forget();
    forgetIdempotencyKeys();
    if (hasContent(before)) {
      const bringBack = () => deskCase.put(before);
      toast('desk.cleared', { action: { label: 'desk.undo', run: bringBack } });
    }
  };

  const failed = ruleSets.error ?? vocabulary.error;
  if (failed) {
    return (
      <Failure
        error={failed}
        onRetry={() => void (ruleSets.error ? ruleSets : vocabulary).refetch()}
      />
    );
  }
  if (ruleSets.data?.length === 0) {
    return <p>{t('desk.noRuleSet')}</p>;
  }
  if (!ruleSets.data || !vocabulary.data) {
    return <Waiting />;
  }
  const caseRefFault = (evaluation.faults.get('caseRef') ?? []).map(({ reason }) => say(reason));
  return (
    <div className={classes['page']}>
      <CaseBar
        ruleSets={ruleSets.data}
        caseRefFault={caseRefFault.join(' ')}
        onNewCase={startAnew}
      />
      <div className={classes['columns']}>
        <FactsForm
          key={vocabulary.data.ruleSet}
          vocabulary={vocabulary.data}
          facts={onDesk.facts}
          onAnswer={deskCase.answer}
          outcome={evaluation.outcome}
          faults={evaluation.faults}
        />
        <OutcomePanel
          vocabulary={vocabulary.data}
          evaluation={evaluation}
          decision={repliable(deciding.decision)}
          footer={
            <DecideBar
              deciding={deciding}
              faulty={faulty}
              empty={empty}
              ready={evaluation.outcome !== undefined && !evaluation.isBehind}
            />
          }
        />
      </div>
    </div>
  );
}

/** What is to be replied to is called something. */
function repliable(decision: Decision | null) {
  return decision?.caseRef ? { ...decision, caseRef: decision.caseRef } : undefined;
}

function hasContent({ caseRef, facts }: CaseOnDesk): boolean {
  return caseRef !== '' || Object.keys(facts).length > 0;
}
