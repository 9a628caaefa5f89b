import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { Schemas } from './contract';

export type UsualReason = Schemas['UsualReason'];
export type ReasonKind = UsualReason['kind'];

const aMinuteMs = 60_000;

/** The reasons that people may choose instead of typing one, in the order in which they are offered. */
export const reasonsQuery = queryOptions({
  queryKey: ['reasons'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/reasons', { signal })),
  staleTime: aMinuteMs,
});

export const makeReason = (body: Schemas['NewUsualReason']) =>
  answerOf(api.POST('/api/v1/reasons', { body }));

/** Refused where somebody else changed it after that version. */
export const changeReason = (kind: ReasonKind, key: string, body: Schemas['ChangedUsualReason']) =>
  answerOf(api.PUT('/api/v1/reasons/{kind}/{key}', { params: { path: { kind, key } }, body }));
