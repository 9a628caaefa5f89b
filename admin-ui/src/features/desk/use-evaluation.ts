import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Refused } from '../../api/problem';
import { sentFacts } from '../../facts/case-facts';
import { evaluationQuery } from './api/get-evaluation';
import { useDeskCase } from './case-store';
import { faultsByPath } from './faults';

const pauseMs = 250;

/** What the rules say to the case on the desk, following what is typed. */
export function useEvaluation() {
  const { ruleSet, facts } = useDeskCase();
  const sent = useMemo(() => sentFacts(facts), [facts]);
  const wanted = useMemo(() => ({ ruleSet, facts: sent }), [ruleSet, sent]);
  const [asked] = useDebouncedValue(wanted, pauseMs);
  const query = useQuery(evaluationQuery(asked));

  const refusal = query.error instanceof Refused ? query.error : null;
  const faults = useMemo(() => faultsByPath(refusal?.faults ?? []), [refusal]);
  // The outcome of another rule set says nothing here.
  const outcome = query.data?.ruleSet === ruleSet ? query.data : undefined;
  const isBehind = asked !== wanted || query.isFetching || query.isPlaceholderData;

  return { sent, outcome, faults, isBehind, error: query.error, retry: query.refetch };
}

export type EvaluationOnDesk = ReturnType<typeof useEvaluation>;
