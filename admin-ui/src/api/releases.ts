import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { Schemas } from './contract';

export type Release = Schemas['Release'];
export type GoLive = Schemas['GoLive'];
export type History = Schemas['ReleaseHistory'];

const lookEveryMs = 15_000;
export const lookOftenMs = 1000;
const aWhileMs = 60_000;

/** The releases of a rule set, and when which went live. Around a moment at which one does, it is asked often. */
export const releasesQuery = (ruleSet: string) =>
  queryOptions({
    queryKey: ['releases', ruleSet],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/rule-sets/{id}/releases', { params: { path: { id: ruleSet } }, signal }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.goLives.some((each) => isNear(each, Date.now())) ? lookOftenMs : lookEveryMs,
  });

function isNear({ effectiveAt, ended }: GoLive, now: number): boolean {
  return !ended && Math.abs(Date.parse(effectiveAt) - now) < aWhileMs;
}

export type RuleSetGoLive = Schemas['RuleSetGoLive'];

/** What goes live of all rule sets, and went or was to go, from one moment to before another; earliest first. */
export const goLivesQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['releases', '', from, to],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/go-lives', { params: { query: { from, to } }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: lookEveryMs,
  });

/** The processes that decide, and what each of them has. */
export const nodesQuery = queryOptions({
  queryKey: ['nodes'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/nodes', { signal })),
  refetchInterval: 5000,
});

/** The files of a release. They never change. */
export const releaseFilesQuery = (ruleSet: string, number: number) =>
  queryOptions({
    queryKey: ['releases', ruleSet, number, 'files'],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/rule-sets/{id}/releases/{number}/files', {
          params: { path: { id: ruleSet, number } },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Has a release go live, at once where there is no moment. */
export const goLive = (ruleSet: string, body: Schemas['NewGoLive']) =>
  answerOf(
    api.POST('/api/v1/rule-sets/{id}/go-lives', { params: { path: { id: ruleSet } }, body }),
  );

export const withdrawGoLive = (ruleSet: string, id: number, reason: string) =>
  answerOf(
    api.POST('/api/v1/rule-sets/{id}/go-lives/{goLive}/withdrawal', {
      params: { path: { id: ruleSet, goLive: id } },
      body: { reason },
    }),
  );

/** Has a rule take no part any more, on every node at once. */
export const stopRule = (ruleSet: string, body: Schemas['NewStop']) =>
  answerOf(api.POST('/api/v1/rule-sets/{id}/stops', { params: { path: { id: ruleSet } }, body }));
