import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { Schemas } from './contract';

export type ApprovalRequest = Schemas['ApprovalRequest'];

/** What is answered elsewhere is read anew at this pace. */
const awaitedMs = 10_000;

/** What was asked in a case, newest first. */
export const approvalsOfCaseQuery = (caseRef: string) =>
  queryOptions({
    queryKey: ['approvals', 'case', caseRef],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/cases/{ref}/approval-requests', {
          params: { path: { ref: caseRef } },
          signal,
        }),
      ),
    refetchInterval: ({ state }) =>
      state.data?.some((request) => request.state === 'OPEN') ? awaitedMs : false,
  });

/** What waits for whoever is signed in, the most urgent first. */
export const waitingQuery = infiniteQueryOptions({
  queryKey: ['approvals', 'waiting'],
  queryFn: ({ pageParam, signal }) =>
    answerOf(
      api.GET('/api/v1/approval-requests', {
        params: { query: { ...(pageParam && { after: pageParam }) } },
        signal,
      }),
    ),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
  refetchInterval: awaitedMs,
});

/** What whoever is signed in asked, newest first. */
export const askedQuery = infiniteQueryOptions({
  queryKey: ['approvals', 'asked'],
  queryFn: ({ pageParam, signal }) =>
    answerOf(
      api.GET('/api/v1/own-approval-requests', {
        params: { query: { ...(pageParam && { after: pageParam }) } },
        signal,
      }),
    ),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
  refetchInterval: awaitedMs,
});

export const approve = (id: string, body: Schemas['NewApproval']) =>
  answerOf(api.POST('/api/v1/approval-requests/{id}/approval', { params: { path: { id } }, body }));

export const refuse = (id: string, body: Schemas['NewApprovalRefusal']) =>
  answerOf(api.POST('/api/v1/approval-requests/{id}/refusal', { params: { path: { id } }, body }));
