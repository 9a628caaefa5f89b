import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { Schemas } from '../../../api/contract';

export type By = Schemas['ServiceLevels']['by'];
export type Part = Schemas['ServiceLevelsOfPart'];
export type Remedy = Schemas['Remedy'];

/** The cases of a part of the organisation, nothing for those of none, that reached a level, 0 for none yet. */
export interface Figure {
  part: string;
  level: number;
}

const onPage = 50;

/** Which levels of service were reached in a month, beside the month before. */
export const levelsQuery = (month: string, by: By) =>
  queryOptions({
    queryKey: ['service-levels', month, by],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/service-levels', { params: { query: { month, by } }, signal })),
    placeholderData: keepPreviousData,
  });

/** The cases behind a figure, those that ended last first. */
export const ratedCasesQuery = (month: string, by: By, { part, level }: Figure) =>
  infiniteQueryOptions({
    queryKey: ['service-levels', 'cases', month, by, part, level],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/v1/service-levels/cases', {
          params: {
            query: {
              month,
              by,
              part,
              level,
              limit: onPage,
              ...(pageParam && { after: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** What is or was to be done because of ratings. */
export const remediesQuery = (state: Remedy['state']) =>
  infiniteQueryOptions({
    queryKey: ['remedies', state],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/v1/remedies', {
          params: { query: { state, limit: onPage, ...(pageParam && { after: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** It was done; what came of it may be nothing. */
export const doRemedy = (id: string, note: string) =>
  answerOf(
    api.POST('/api/v1/remedies/{id}/done', {
      params: { path: { id } },
      body: note ? { note } : {},
    }),
  );

/** It is not done, for that reason. */
export const dropRemedy = (id: string, reason: string) =>
  answerOf(
    api.POST('/api/v1/remedies/{id}/dropped', { params: { path: { id } }, body: { reason } }),
  );
