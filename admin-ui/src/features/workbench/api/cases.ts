import { answerOf, api } from '../../../api/client';
import type { Schemas } from '../../../api/contract';
import type { Files } from '../text/taking';

export type CaseRun = Schemas['CaseRun'];
export type FailedCase = Schemas['FailedCase'];
export type CoveredRule = Schemas['CoveredRule'];
export type SurvivingMutant = Schemas['SurvivingMutant'];
export type CaseProposals = Schemas['CaseProposals'];
export type NamedMutant = Schemas['NamedMutant'];
export type ProposedCase = Schemas['ProposedCase'];

/** Runs the golden cases of a draft, with edits that are not saved yet. */
export const runCases = (id: string, files: Files, signal: AbortSignal): Promise<CaseRun> =>
  answerOf(
    api.POST('/api/v1/drafts/{id}/cases', { params: { path: { id } }, body: { files }, signal }),
  );

/** Finds golden cases that are missing, among them such as notice what survived; from a place on. */
export const proposeCases = (
  id: string,
  files: Files,
  asked: { from: number; survivors: NamedMutant[] },
  signal: AbortSignal,
): Promise<CaseProposals> =>
  answerOf(
    api.POST('/api/v1/drafts/{id}/cases/proposals', {
      params: { path: { id } },
      body: { files, ...asked },
      signal,
    }),
  );
