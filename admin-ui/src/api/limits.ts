import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { Schemas } from './contract';

export type Limit = Schemas['Limit'];
export type BudgetScope = Limit['scope'];

/** How much goodwill may be given without asking. */
export const limitsQuery = queryOptions({
  queryKey: ['limits'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/limits', { signal })),
});

export const makeLimit = (body: Schemas['NewLimit']) =>
  answerOf(api.POST('/api/v1/limits', { body }));

/** Refused where somebody else changed it after that version. */
export const changeLimit = (id: string, body: Schemas['ChangedLimit']) =>
  answerOf(api.PUT('/api/v1/limits/{id}', { params: { path: { id } }, body }));

export const removeLimit = (id: string) =>
  answerOf(api.DELETE('/api/v1/limits/{id}', { params: { path: { id } } }));
