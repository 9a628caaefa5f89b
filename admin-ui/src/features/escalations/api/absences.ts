import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { Schemas } from '../../../api/contract';

export type Absence = Schemas['Absence'];

/** The absences that are not over, earliest first. */
export const absencesQuery = queryOptions({
  queryKey: ['absences'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/absences', { signal })),
});

export const makeAbsence = (body: Schemas['NewAbsence']) =>
  answerOf(api.POST('/api/v1/absences', { body }));

export const endAbsence = (id: string) =>
  answerOf(api.DELETE('/api/v1/absences/{id}', { params: { path: { id } } }));
