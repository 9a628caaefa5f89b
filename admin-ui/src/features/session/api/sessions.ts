import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

/** Where whoever is signed in is signed in. */
export const ownSessionsQuery = queryOptions({
  queryKey: ['session', 'all'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/session/all', { signal })),
});

export const signOutElsewhere = () => answerOf(api.DELETE('/api/v1/session/others'));
