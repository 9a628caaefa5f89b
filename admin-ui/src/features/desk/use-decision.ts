import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Decision } from '../../api/contract';
import { isUncertain } from '../../api/problem';
import { hasUnreadable } from '../../facts/case-facts';
import { decide } from './api/decide';
import { useDeskCase } from './case-store';
import { idempotencyKey } from './idempotency';

interface Decided {
  fingerprint: string;
  decision: Decision;
}

// Kept beside the case, which outlives the page too.
let last: Decided | null = null;

/** Puts the case on the desk on record, and knows whether what is on the desk is what was decided last. */
export function useDecision(sent: Record<string, unknown>) {
  const queries = useQueryClient();
  const { ruleSet, caseRef, facts } = useDeskCase();
  const [decided, setDecided] = useState(last);
  const reference = caseRef.trim();
  const fingerprint = JSON.stringify([ruleSet, reference, sent]);

  const deciding = useMutation({
    mutationFn: decide,
    // A second try under the same key makes no second decision.
    retry: (failures, error) => isUncertain(error) && failures < 1,
    retryDelay: 1500,
    networkMode: 'always',
    onSuccess: (decision) => {
      last = { fingerprint, decision };
      setDecided(last);
      void queries.invalidateQueries({ queryKey: ['decisions', 'page'] });
    },
  });

  const start = () => {
    if (ruleSet && !deciding.isPending && !hasUnreadable(facts)) {
      const key = idempotencyKey(fingerprint);
      deciding.mutate({ ruleSet, caseRef: reference, facts: sent, idempotencyKey: key });
    }
  };

  const forget = () => {
    last = null;
    setDecided(null);
    deciding.reset();
  };

  return {
    start,
    forget,
    isPending: deciding.isPending,
    error: deciding.error,
    /** The decision on exactly what is on the desk. */
    decision: decided?.fingerprint === fingerprint ? decided.decision : null,
    /** Whether an earlier state of this case was decided. */
    wasDecided: decided !== null,
  };
}

export type DecisionOnDesk = ReturnType<typeof useDecision>;

export function forgetDecision() {
  last = null;
}
