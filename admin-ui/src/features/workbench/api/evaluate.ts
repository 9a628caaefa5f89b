import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { Schemas } from '../../../api/contract';
import type { Files } from '../text/taking';

export type Outcome = Schemas['Outcome'];

/** A case to try: its facts, or a decision on record whose facts are taken. */
export type Tried = { facts: Record<string, unknown> } | { decision: string };

/** What a draft says to a case, beside what the live release says to the same facts. */
export interface Evaluation {
  outcome: Outcome;
  live?: Outcome | null;
  /** Of the draft's, where it was asked for and is not too much. */
  explanation?: Schemas['Explanation'] | null;
}

/** Tries a draft, with edits that are not saved yet, on a case. */
export const evaluateDraft = (
  id: string,
  tried: Tried,
  files: Files,
  explain: boolean,
  signal: AbortSignal,
) =>
  answerOf<Evaluation>(
    api.POST('/api/v1/drafts/{id}/evaluations', {
      params: { path: { id } },
      body: { ...tried, files, explain },
      signal,
    }),
  );

/** The facts a decision was made on, for whoever may read it. */
export const decidedFactsQuery = (id: string) =>
  queryOptions({
    queryKey: ['decisions', id, 'facts'],
    queryFn: async ({ signal }) => {
      const decision = await answerOf(
        api.GET('/api/v1/decisions/{id}', { params: { path: { id } }, signal }),
      );
      return decision.facts as Record<string, unknown>;
    },
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
