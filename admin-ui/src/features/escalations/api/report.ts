import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { Schemas } from '../../../api/contract';

export type NarrowLimit = Schemas['NarrowLimit'];

/** What was escalated on these days. */
export const reportQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['escalation-report', from, to],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/escalation-report', { params: { query: { from, to } }, signal })),
  });
