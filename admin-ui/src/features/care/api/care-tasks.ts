import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { Schemas } from '../../../api/contract';

export type CareTask = Schemas['CareTask'];

const onPage = 50;
const refreshMs = 60_000;

/** What waits to be done for customers, what is due first before the others. */
export const careTasksQuery = infiniteQueryOptions({
  queryKey: ['care-tasks'],
  queryFn: ({ pageParam, signal }) =>
    answerOf(
      api.GET('/api/v1/care-tasks', {
        params: { query: { limit: onPage, ...(pageParam && { after: pageParam }) } },
        signal,
      }),
    ),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next ?? undefined,
  refetchInterval: refreshMs,
});

/** It was done; what there is to say of it may be nothing. */
export const doTask = (id: string, note: string) =>
  answerOf(
    api.POST('/api/v1/care-tasks/{id}/done', {
      params: { path: { id } },
      body: note ? { note } : {},
    }),
  );

/** It is not done, for that reason. */
export const skipTask = (id: string, reason: string) =>
  answerOf(
    api.POST('/api/v1/care-tasks/{id}/skipped', { params: { path: { id } }, body: { reason } }),
  );
