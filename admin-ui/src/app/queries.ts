import { QueryClient } from '@tanstack/react-query';
import { NoAnswer, Refused } from '../api/problem';
import { sessionQuery } from '../api/session';

const mostTries = 3;

/** What is known of the server. What got no answer is asked again; what was refused is not. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: (failures, error) => error instanceof NoAnswer && failures < mostTries,
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always' },
  },
});

queries.getQueryCache().subscribe(({ type, query }) => {
  const { error } = query.state;
  if (type === 'updated' && error instanceof Refused && error.kind === 'password-change-required') {
    void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
  }
});
