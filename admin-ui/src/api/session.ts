import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerUnless, api } from './client';
import type { Session } from './contract';

/** Who is signed in; null for nobody. */
export const presentSession = (signal?: AbortSignal) =>
  answerUnless(api.GET('/api/v1/session', signal ? { signal } : {}), 401, 404);

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => presentSession(signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export type Authority = Session['authorities'][number];

/** What whoever is signed in may do. */
export function useMay() {
  const { data: session } = useQuery(sessionQuery);
  return (...anyOf: readonly Authority[]) =>
    anyOf.some((authority) => session?.authorities.includes(authority) ?? false);
}

export const editsDrafts: readonly Authority[] = ['drafts'];
export const readsDrafts: readonly Authority[] = ['drafts', 'drafts:read'];

export const approves: readonly Authority[] = ['approvals'];

export const readsDecisions: readonly Authority[] = [
  'decisions',
  'decisions:branch',
  'decisions:all',
];
