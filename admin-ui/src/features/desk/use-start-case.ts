import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Schemas } from '../../api/contract';
import { decisionQuery } from '../../api/decision';
import { vocabularyQuery } from '../../api/rule-sets';
import type { Item } from '../../facts/case-facts';
import { statedTypes } from '../../facts/vocabulary';
import { toast } from '../../ui/toasts';
import { deskCase } from './case-store';
import { forgetIdempotencyKeys } from './idempotency';

interface Start {
  ruleSet: string | undefined;
  from: string | undefined;
  ruleSets: readonly Schemas['RuleSetSummary'][] | undefined;
  /** Called once what the address asked for is on the desk. */
  onStarted: () => void;
}

/** Lays on the desk what the address names: a rule set, or the facts of an earlier decision. */
export function useStartCase({ ruleSet, from, ruleSets, onStarted }: Start) {
  const queries = useQueryClient();

  useEffect(() => {
    const known = ruleSets?.find(({ id }) => id === ruleSet) ?? ruleSets?.[0];
    if (!known) {
      return;
    }
    if (ruleSet || deskCase.get().ruleSet === null) {
      deskCase.chooseRuleSet(known.id);
    }
    if (from) {
      void layDown(from).finally(onStarted);
    } else if (ruleSet) {
      onStarted();
    }

    async function layDown(id: string) {
      try {
        const decision = await queries.ensureQueryData(decisionQuery(id));
        const vocabulary = await queries.ensureQueryData(vocabularyQuery(decision.ruleSet));
        const keys = statedTypes(vocabulary).map(({ key }) => key);
        const stated = Object.entries(decision.facts).filter(([key]) => keys.includes(key));
        forgetIdempotencyKeys();
        deskCase.put({
          ruleSet: decision.ruleSet,
          caseRef: decision.caseRef ?? '',
          // What the server states it states anew.
          facts: Object.fromEntries(stated) as Item,
        });
      } catch {
        toast('decisions.notFound', { tone: 'bad' });
      }
    }
  }, [ruleSet, from, ruleSets, onStarted, queries]);
}
