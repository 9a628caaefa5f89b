import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { Refused } from '../../api/problem';
import { sentFacts } from '../../facts/case-facts';
import { faultsByPath } from '../../facts/faults';
import { evaluationQuery } from './api/get-evaluation';
import { useDeskCase } from './case-store';

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
  // While facts do not fit, the outcome of those before stays; that of another rule set says nothing here.
  const [last, setLast] = useState(query.data);
  useEffect(() => setLast((before) => query.data ?? before), [query.data]);
  const known = query.data ?? last;
  const outcome = known?.ruleSet === ruleSet ? known : undefined;
  const isBehind = asked !== wanted || query.isFetching || query.isPlaceholderData;

  return { sent, outcome, faults, isBehind, error: query.error, retry: query.refetch };
}

export type EvaluationOnDesk = ReturnType<typeof useEvaluation>;
