import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { Schemas } from '../../../api/contract';

export type Notice = Schemas['Notice'];

/** What whoever is signed in should know, newest first. */
export const noticesQuery = infiniteQueryOptions({
  queryKey: ['notices'],
  queryFn: ({ pageParam, signal }) =>
    answerOf(
      api.GET('/api/v1/notices', {
        params: { query: { limit: 20, ...(pageParam && { before: pageParam }) } },
        signal,
      }),
    ),
  initialPageParam: undefined as number | undefined,
  getNextPageParam: ({ next }) => (next === null ? undefined : Number(next)),
});

export const readNotice = (id: string) =>
  answerOf(api.PUT('/api/v1/notices/{id}/read', { params: { path: { id } } }));

export const readNotices = (upTo: string) =>
  answerOf(api.PUT('/api/v1/notices/read', { body: { upTo } }));
