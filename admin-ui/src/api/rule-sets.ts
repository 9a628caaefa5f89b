import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';

const hour = 3_600_000;

/** The rule sets there are. */
export const ruleSetsQuery = queryOptions({
  queryKey: ['rule-sets'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/rule-sets', { signal })),
  staleTime: hour,
});

/** A rule set with its rules. */
export const ruleSetQuery = (id: string) =>
  queryOptions({
    queryKey: ['rule-sets', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/rule-sets/{id}', { params: { path: { id } }, signal })),
    staleTime: hour,
  });

/** The words a case of that rule set is told in. */
export const vocabularyQuery = (id: string) =>
  queryOptions({
    queryKey: ['rule-sets', id, 'vocabulary'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/rule-sets/{id}/vocabulary', { params: { path: { id } }, signal })),
    staleTime: hour,
  });
