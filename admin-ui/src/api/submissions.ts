import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { Schemas } from './contract';

export type Submission = Schemas['Submission'];
export type Gate = Schemas['Gate'];
export type ReviewComment = Schemas['ReviewComment'];

/** What the list is narrowed to, and where it goes on; all of it stands in the address. */
export interface SubmissionFilter {
  ruleSet?: string | undefined;
  state?: string | undefined;
  before?: string | undefined;
}

const perPage = 25;
const lookEveryMs = 15_000;

/** The states of submissions, as they are narrowed to. */
export const submissionStates = ['SUBMITTED', 'RETURNED', 'APPROVED', 'WITHDRAWN'] as const;

/** A page of what was submitted, newest first. */
export const submissionsQuery = ({ ruleSet, state, before }: SubmissionFilter) => {
  const known = submissionStates.find((each) => each === state);
  return queryOptions({
    queryKey: ['submissions', 'page', { ruleSet, state: known, before }],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/submissions', {
          params: {
            query: {
              limit: perPage,
              ...(ruleSet && { ruleSet }),
              ...(known && { state: known }),
              ...(before && { before }),
            },
          },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
};

/** What was submitted last of a draft; null where nothing was. */
export const submissionOfDraftQuery = (draft: string) =>
  queryOptions({
    queryKey: ['submissions', 'draft', draft],
    queryFn: async ({ signal }) => {
      const page = await answerOf(
        api.GET('/api/v1/submissions', { params: { query: { draft, limit: 1 } }, signal }),
      );
      return page.submissions[0] ?? null;
    },
    refetchInterval: lookEveryMs,
  });

/** A submission with the comments on it. */
export const submissionQuery = (id: string) =>
  queryOptions({
    queryKey: ['submissions', 'one', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/submissions/{id}', { params: { path: { id } }, signal })),
    refetchInterval: lookEveryMs,
  });

/** How a version of a draft, which is its newest, stands at the gates. */
export const gatesQuery = (draft: string, version: number) =>
  queryOptions({
    queryKey: ['drafts', draft, 'gates', version],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/drafts/{id}/gates', { params: { path: { id: draft } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const submitDraft = (draft: string, body: Schemas['NewSubmission']) =>
  answerOf(api.POST('/api/v1/drafts/{id}/submissions', { params: { path: { id: draft } }, body }));

export const withdrawSubmission = (id: string) =>
  answerOf(api.POST('/api/v1/submissions/{id}/withdrawal', { params: { path: { id } } }));

export const returnSubmission = (id: string, comment: string) =>
  answerOf(
    api.POST('/api/v1/submissions/{id}/return', { params: { path: { id } }, body: { comment } }),
  );

export const approveSubmission = (id: string, comment: string) =>
  answerOf(
    api.POST('/api/v1/submissions/{id}/approval', {
      params: { path: { id } },
      body: comment ? { comment } : {},
    }),
  );

/** Says something of the whole, of a file or of a line of it. */
export const commentSubmission = (id: string, body: Schemas['NewReviewComment']) =>
  answerOf(api.POST('/api/v1/submissions/{id}/comments', { params: { path: { id } }, body }));
