import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { Schemas } from './contract';

export type Canary = Schemas['Canary'];
export type CanaryCondition = Schemas['CanaryCondition'];

const lookOftenMs = 2000;
const lookEveryMs = 15_000;
const perPage = 20;

/** What decides or decided for a share of customers, newest first. */
export const canariesQuery = (ruleSet: string) =>
  queryOptions({
    queryKey: ['canaries', ruleSet],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/rule-sets/{id}/canaries', { params: { path: { id: ruleSet } }, signal }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.some(({ ended }) => !ended) ? lookOftenMs : lookEveryMs,
  });

/** A page of what a candidate decided otherwise, newest first. */
export const canaryDifferencesQuery = (
  ruleSet: string,
  canary: number,
  before: string | undefined,
) =>
  queryOptions({
    queryKey: ['canaries', ruleSet, canary, { before }],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/rule-sets/{id}/canaries/{canary}/differences', {
          params: {
            path: { id: ruleSet, canary },
            query: { limit: perPage, ...(before && { before }) },
          },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const startCanary = (ruleSet: string, body: Schemas['NewCanary']) =>
  answerOf(
    api.POST('/api/v1/rule-sets/{id}/canaries', { params: { path: { id: ruleSet } }, body }),
  );

export const changeCanary = (ruleSet: string, canary: number, body: Schemas['NewCanaryShare']) =>
  answerOf(
    api.POST('/api/v1/rule-sets/{id}/canaries/{canary}/share', {
      params: { path: { id: ruleSet, canary } },
      body,
    }),
  );

export const haltCanary = (ruleSet: string, canary: number, reason: string) =>
  answerOf(
    api.POST('/api/v1/rule-sets/{id}/canaries/{canary}/halt', {
      params: { path: { id: ruleSet, canary } },
      body: { reason },
    }),
  );
