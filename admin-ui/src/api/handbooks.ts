import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { Schemas } from './contract';

const hour = 3_600_000;

/** The handbook of a rule set. */
export const handbookQuery = (id: string) =>
  queryOptions({
    queryKey: ['rule-sets', id, 'handbook'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/rule-sets/{id}/handbook', { params: { path: { id } }, signal })),
    staleTime: hour,
  });

/** The handbooks there are, and which of them whoever is signed in has read. */
export const handbooksQuery = queryOptions({
  queryKey: ['handbooks'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/handbooks', { signal })),
  staleTime: hour,
});

/** Who has read the handbook of a rule set, a page at a time. */
export const readersQuery = (id: string, after: string) =>
  queryOptions({
    queryKey: ['rule-sets', id, 'readers', after],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/rule-sets/{id}/handbook/acknowledgements', {
          params: { path: { id }, query: { after } },
          signal,
        }),
      ),
  });

/** A case to practise on. */
export const practiceQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ['rule-sets', id, 'practice', number],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/rule-sets/{id}/practice', {
          params: { path: { id }, query: { number } },
          signal,
        }),
      ),
    staleTime: hour,
  });

/** Says that the handbook of a release was read. */
export const acknowledge = (id: string, release: number) =>
  answerOf(
    api.PUT('/api/v1/rule-sets/{id}/handbook/acknowledgement', {
      params: { path: { id } },
      body: { release },
    }),
  );

/** Says what policy says of a case to practise on. */
export const answerPractice = (id: string, answer: Schemas['PracticeAnswer']) =>
  answerOf(api.POST('/api/v1/rule-sets/{id}/practice', { params: { path: { id } }, body: answer }));
