import { answerOf, api } from '../../../api/client';

export interface CaseToDecide {
  ruleSet: string;
  caseRef: string;
  facts: Record<string, unknown>;
  idempotencyKey: string;
}

/** Puts the outcome of a case on record, once for one key. */
export const decide = ({ ruleSet, caseRef, facts, idempotencyKey }: CaseToDecide) =>
  answerOf(
    api.POST('/api/v1/decisions', {
      params: { header: { 'Idempotency-Key': idempotencyKey } },
      body: { ruleSet, facts, ...(caseRef ? { caseRef } : {}) },
    }),
  );
