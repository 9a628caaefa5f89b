import type { Schemas } from '../../../api/contract';
import type { Files } from '../text/taking';
import { ask } from './ask';

export type Outcome = Schemas['Outcome'];

/** A case to try: its facts, or a decision on record whose facts are taken. */
export type Tried = { facts: Record<string, unknown> } | { decision: string };

/** What a draft says to a case, beside what the live release says to the same facts. */
export interface Evaluation {
  outcome: Outcome;
  live?: Outcome | null;
}

/** Tries a draft, with edits that are not saved yet, on a case. */
export const evaluateDraft = (id: string, tried: Tried, files: Files, signal: AbortSignal) =>
  ask<Evaluation>('post', '/api/v1/drafts/{id}/evaluations', {
    params: { path: { id } },
    body: { ...tried, files },
    signal,
  });
