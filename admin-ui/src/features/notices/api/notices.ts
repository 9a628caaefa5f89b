import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
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

/** Which notices come by mail as well. */
export const mailChoiceQuery = queryOptions({
  queryKey: ['notices', 'mail'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/notices/mail', { signal })),
});

export const chooseMail = (kinds: Notice['kind'][]) =>
  answerOf(api.PUT('/api/v1/notices/mail', { body: { kinds } }));

export const readNotice = (id: string) =>
  answerOf(api.PUT('/api/v1/notices/{id}/read', { params: { path: { id } } }));

export const readNotices = (upTo: string) =>
  answerOf(api.PUT('/api/v1/notices/read', { body: { upTo } }));
