import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../../api/client';
import type { Paths, Schemas } from '../../../../api/contract';

export type CaseItem = Schemas['CaseItem'];
export type Case = CaseItem &
  Required<Pick<Schemas['Case'], 'facts' | 'next' | 'personalFactsErased'>>;
export type CaseEntry = Schemas['CaseEntry'];
export type CaseClock = Schemas['CaseClock'];
export type Recommendation = Schemas['Recommendation'];
export type View = NonNullable<
  NonNullable<Paths['/api/v1/cases']['get']['parameters']['query']>['view']
>;

export const views: readonly View[] = ['ALL', 'MINE', 'TEAM', 'UNASSIGNED'];

const onPage = 50;
const refreshMs = 60_000;

/** The queue, the most urgent first. */
export const queueQuery = (view: View, text: string) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'queue', view, text],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/v1/cases', {
          params: {
            query: {
              view,
              limit: onPage,
              ...(text && { text }),
              ...(pageParam && { after: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    // What somebody may see no more is told to nobody.
    refetchInterval: refreshMs,
  });

export const caseQuery = (ref: string) =>
  queryOptions({
    queryKey: ['cases', 'one', ref],
    queryFn: ({ signal }) =>
      whole(api.GET('/api/v1/cases/{ref}', { params: { path: { ref } }, signal })),
  });

/** The contract does not say that a case has all that it has in short. */
const whole = async (exchange: Parameters<typeof answerOf>[0]) =>
  (await answerOf(exchange)) as Case;

/** What its rule sets say to it now; asked anew at times, because another release may have gone live. */
export const recommendationQuery = (ref: string) =>
  queryOptions({
    queryKey: ['cases', 'recommendation', ref],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/cases/{ref}/recommendation', { params: { path: { ref } }, signal }),
      ),
    refetchInterval: refreshMs,
  });

/** What is due on it, and what came of that. */
export const clocksQuery = (ref: string) =>
  queryOptions({
    queryKey: ['cases', 'clocks', ref],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/cases/{ref}/clocks', { params: { path: { ref } }, signal })),
  });

/** How well the customer was served up to each of its ends, the newest first. */
export const ratingsQuery = (ref: string) =>
  queryOptions({
    queryKey: ['cases', 'ratings', ref],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/cases/{ref}/ratings', { params: { path: { ref } }, signal })),
  });

/** What happened to it, or to all cases of a customer. */
export const timelineQuery = (ref: string, customer: string | null) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'timeline', ref, customer],
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: onPage, ...(pageParam && { before: pageParam }) };
      return answerOf(
        customer === null
          ? api.GET('/api/v1/cases/{ref}/timeline', { params: { path: { ref }, query }, signal })
          : api.GET('/api/v1/customers/{customer}/timeline', {
              params: { path: { customer }, query },
              signal,
            }),
      );
    },
    initialPageParam: 0,
    getNextPageParam: ({ next }) => (next === null ? undefined : Number(next)),
  });

export const openCase = (body: Schemas['NewCase']) => whole(api.POST('/api/v1/cases', { body }));

export const stateFacts = (ref: string, version: number, patch: Record<string, unknown>) =>
  whole(
    api.PATCH('/api/v1/cases/{ref}/facts', {
      params: { path: { ref }, header: { 'If-Match': `"${version}"` } },
      body: patch,
    }),
  );

export const takeCase = (ref: string) =>
  whole(
    api.POST('/api/v1/cases/{ref}/assignment', {
      params: { path: { ref } },
      body: { take: true },
    }),
  );

export const setStatus = (ref: string, body: Schemas['NewCaseStatus']) =>
  whole(api.POST('/api/v1/cases/{ref}/status', { params: { path: { ref } }, body }));

export const addContact = (ref: string, body: Schemas['NewContact']) =>
  whole(api.POST('/api/v1/cases/{ref}/contacts', { params: { path: { ref } }, body }));

export const pauseClock = (ref: string, clock: string, cause: string) =>
  whole(
    api.POST('/api/v1/cases/{ref}/clocks/{clock}/pause', {
      params: { path: { ref, clock } },
      body: { cause },
    }),
  );

export const resumeClock = (ref: string, clock: string) =>
  whole(
    api.POST('/api/v1/cases/{ref}/clocks/{clock}/resumption', { params: { path: { ref, clock } } }),
  );

interface ToDecide {
  ref: string;
  version: number;
  ruleSet: string;
  idempotencyKey: string;
}

/** Puts on record what that rule set says to the case as it was read. */
export const decideCase = ({ ref, version, ruleSet, idempotencyKey }: ToDecide) =>
  answerOf(
    api.POST('/api/v1/cases/{ref}/decisions', {
      params: {
        path: { ref },
        header: { 'If-Match': `"${version}"`, 'Idempotency-Key': idempotencyKey },
      },
      body: { ruleSet },
    }),
  );
