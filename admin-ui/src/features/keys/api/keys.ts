import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { Schemas } from '../../../api/contract';

export type ApiKey = Schemas['ApiKey'];
export type Scope = ApiKey['scopes'][number];

export const keysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/api-keys', { signal })),
});

/** The answer has the key itself, once. */
export const makeKey = (body: Schemas['NewApiKey']) =>
  answerOf(api.POST('/api/v1/api-keys', { body }));

export const revokeKey = (id: string) =>
  answerOf(api.DELETE('/api/v1/api-keys/{id}', { params: { path: { id } } }));
