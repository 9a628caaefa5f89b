import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { Schemas } from '../../../api/contract';

export type StaffRecord = Schemas['StaffRecord'];
export type Training = Schemas['Training'];

export const recordQuery = (user: string) =>
  queryOptions({
    queryKey: ['people', user, 'record'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/people/{user}/record', { params: { path: { user } }, signal })),
  });

/** Refused where somebody else changed the record after that version. */
export const changeRecord = (user: string, body: StaffRecord) =>
  answerOf(api.PUT('/api/v1/people/{user}/record', { params: { path: { user } }, body }));
