import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { Schemas } from './contract';

export type Shadow = Schemas['Shadow'];
export type ShadowDifference = Schemas['ShadowDifference'];

const lookOftenMs = 2000;
const lookEveryMs = 15_000;
const perPage = 20;

/** What is or was tried beside the live release, newest first. */
export const shadowsQuery = (ruleSet: string) =>
  queryOptions({
    queryKey: ['shadows', ruleSet],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/rule-sets/{id}/shadows', { params: { path: { id: ruleSet } }, signal }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.some(({ ended }) => !ended) ? lookOftenMs : lookEveryMs,
  });

/** A page of what a candidate said otherwise, newest first. */
export const shadowDifferencesQuery = (
  ruleSet: string,
  shadow: number,
  before: string | undefined,
) =>
  queryOptions({
    queryKey: ['shadows', ruleSet, shadow, { before }],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/rule-sets/{id}/shadows/{shadow}/differences', {
          params: {
            path: { id: ruleSet, shadow },
            query: { limit: perPage, ...(before && { before }) },
          },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const startShadow = (ruleSet: string, body: Schemas['NewShadow']) =>
  answerOf(api.POST('/api/v1/rule-sets/{id}/shadows', { params: { path: { id: ruleSet } }, body }));

export const endShadow = (ruleSet: string, shadow: number, reason: string) =>
  answerOf(
    api.POST('/api/v1/rule-sets/{id}/shadows/{shadow}/end', {
      params: { path: { id: ruleSet, shadow } },
      body: { reason },
    }),
  );
