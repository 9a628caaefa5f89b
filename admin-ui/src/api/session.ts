import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { Session } from './contract';
import { Refused } from './problem';

/** Who is signed in; null for nobody. */
export async function presentSession(signal?: AbortSignal) {
  try {
    return await answerOf(api.GET('/api/v1/session', signal ? { signal } : {}));
  } catch (error) {
    if (error instanceof Refused && (error.status === 401 || error.status === 404)) {
      return null;
    }
    throw error;
  }
}

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
