import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { Schemas } from './contract';

export type Organisation = Schemas['Organisation'];
export type Freeze = Schemas['Freeze'];

const aMinuteMs = 60_000;

/** What the organisation is called, and in which time zone its days begin. */
export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/organisation', { signal })),
  staleTime: aMinuteMs,
});

/** The time zone of the organisation, by its name; nothing until it is known. */
export const useZone = (): string | undefined => useQuery(organisationQuery).data?.zone;

/** Refused where somebody else changed it after that version. */
export const changeOrganisation = (body: Schemas['ChangedOrganisation']) =>
  answerOf(api.PUT('/api/v1/organisation', { body }));

/** The freezes there are, earliest first. */
export const freezesQuery = queryOptions({
  queryKey: ['freezes'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/freezes', { signal })),
});

export const makeFreeze = (body: Schemas['NewFreeze']) =>
  answerOf(api.POST('/api/v1/freezes', { body }));

/** Refused where somebody else changed it after that version. */
export const changeFreeze = (id: string, body: Schemas['ChangedFreeze']) =>
  answerOf(api.PUT('/api/v1/freezes/{id}', { params: { path: { id } }, body }));

export const removeFreeze = (id: string) =>
  answerOf(api.DELETE('/api/v1/freezes/{id}', { params: { path: { id } } }));
