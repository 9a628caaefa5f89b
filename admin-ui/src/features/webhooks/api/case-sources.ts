import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { Schemas } from '../../../api/contract';

export type CaseSource = Schemas['CaseSource'];

/** Other systems that tell of cases, by name. */
export const caseSourcesQuery = queryOptions({
  queryKey: ['case-sources'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/case-sources', { signal })),
});

/** Mappings to begin with. */
export const adaptersQuery = queryOptions({
  queryKey: ['case-sources', 'adapters'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/case-sources/adapters', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

/** What was not taken of its events, newest first. */
export const refusalsQuery = (id: string) =>
  queryOptions({
    queryKey: ['case-sources', id, 'refusals'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/case-sources/{id}/refusals', { params: { path: { id } }, signal })),
    staleTime: 0,
  });

type Wanted = Schemas['NewCaseSource'];

/** The answer has the secret, once. */
export const makeCaseSource = (body: Wanted) =>
  answerOf(api.POST('/api/v1/case-sources', { body }));

/** Refused where somebody else changed it after that version. */
export const changeCaseSource = (
  id: string,
  body: Wanted & Pick<CaseSource, 'active' | 'version'>,
) => answerOf(api.PUT('/api/v1/case-sources/{id}', { params: { path: { id } }, body }));

/** The answer has the new secret, once. */
export const rotateSecret = (id: string) =>
  answerOf(api.POST('/api/v1/case-sources/{id}/secret', { params: { path: { id } } }));
