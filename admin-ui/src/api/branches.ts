import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';

/** The branches there are. */
export const branchesQuery = queryOptions({
  queryKey: ['branches'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/branches', { signal })),
});
