import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Decision } from '../../../api/contract';
import { isUncertain } from '../../../api/problem';
import { idempotencyKey } from '../idempotency';
import { type Case, decideCase } from './api/cases';

interface Decided {
  decision: Decision;
  /** What the case said then. */
  facts: string;
}

/** Puts on record what one of the rule sets says to the case as it is shown, and knows what of that still holds. */
export function useCaseDecision(file: Case) {
  const [decided, setDecided] = useState<readonly Decided[]>([]);
  const facts = JSON.stringify(file.facts);
  const deciding = useMutation({
    mutationFn: decideCase,
    // A second try under the same key makes no second decision.
    retry: (failures, error) => isUncertain(error) && failures < 1,
    retryDelay: 1500,
    onSuccess: (decision) => setDecided((before) => [...before, { decision, facts }]),
  });

  return {
    decide: (ruleSet: string) => {
      if (!deciding.isPending) {
        deciding.mutate({
          ref: file.ref,
          version: file.version,
          ruleSet,
          idempotencyKey: idempotencyKey(JSON.stringify([file.ref, ruleSet, file.version])),
        });
      }
    },
    isPending: deciding.isPending,
    error: deciding.error,
    last: deciding.data,
    /** By that rule set, on the facts as they are. */
    standing: (ruleSet: string): Decision | undefined =>
      decided.findLast((each) => each.decision.ruleSet === ruleSet && each.facts === facts)
        ?.decision,
  };
}

export type CaseDecision = ReturnType<typeof useCaseDecision>;
