import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import { releaseFilesQuery } from '../../../api/releases';
import type { Submission } from '../../../api/submissions';

/** What is submitted changes of what it is to replace, in words. It never changes. */
export const submittedChangesQuery = ({ draft, version, base }: Submission) =>
  queryOptions({
    queryKey: ['submissions', 'changes', draft, version, base],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/drafts/{id}/changes', {
          params: {
            path: { id: draft },
            query: { upTo: version, ...(base ? { release: base } : { version: 1 }) },
          },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The files that are submitted. They never change. */
export const submittedFilesQuery = ({ draft, version }: Submission) =>
  queryOptions({
    queryKey: ['submissions', 'files', draft, version],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/drafts/{id}/saves/{version}', {
          params: { path: { id: draft, version } },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The files it is to replace: none where the rule set is new. */
export const replacedFilesQuery = ({ ruleSet, base }: Submission) => ({
  ...releaseFilesQuery(ruleSet, base ?? 0),
  enabled: Boolean(base),
});
