import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';

/** A decision on record, with the facts it was made on. It never changes. */
export const decisionQuery = (id: string) =>
  queryOptions({
    queryKey: ['decisions', 'one', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/decisions/{id}', { params: { path: { id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
