import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { Schemas } from './contract';

export type Reply = Schemas['Reply'];
export type NewReply = Schemas['NewReply'];
export type Budget = Schemas['Budget'];

/** What was answered to a decision, oldest first. */
export const repliesQuery = (decision: string) =>
  queryOptions({
    queryKey: ['replies', decision],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/decisions/{id}/replies', { params: { path: { id: decision } }, signal }),
      ),
  });

/** What may still be given in the case of a decision. */
export const budgetsQuery = (decision: string) =>
  queryOptions({
    queryKey: ['budgets', decision],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/decisions/{id}/budgets', { params: { path: { id: decision } }, signal }),
      ),
  });

export const reply = (caseRef: string, body: NewReply) =>
  answerOf(api.POST('/api/v1/cases/{ref}/replies', { params: { path: { ref: caseRef } }, body }));

export const correctReply = ({ caseRef, id }: Reply, body: Schemas['NewCorrection']) =>
  answerOf(
    api.POST('/api/v1/cases/{ref}/replies/{reply}/correction', {
      params: { path: { ref: caseRef, reply: id } },
      body,
    }),
  );
