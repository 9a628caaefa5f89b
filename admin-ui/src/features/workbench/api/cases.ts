import { answerOf, api } from '../../../api/client';
import type { Schemas } from '../../../api/contract';
import type { Files } from '../text/taking';

export type CaseRun = Schemas['CaseRun'];
export type FailedCase = Schemas['FailedCase'];
export type CoveredRule = Schemas['CoveredRule'];
export type SurvivingMutant = Schemas['SurvivingMutant'];

/** Runs the golden cases of a draft, with edits that are not saved yet. */
export const runCases = (id: string, files: Files, signal: AbortSignal): Promise<CaseRun> =>
  answerOf(
    api.POST('/api/v1/drafts/{id}/cases', { params: { path: { id } }, body: { files }, signal }),
  );
