import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { Schemas } from './contract';

export type Deviation = Schemas['Deviation'];

/** Where people did otherwise of late, most often first. */
export const deviationsQuery = (ruleSet: string | undefined) =>
  queryOptions({
    queryKey: ['deviations', ruleSet],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/deviations', {
          params: { query: { ...(ruleSet && { ruleSet }) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** A draft of the live release, in which something is to be changed. */
export const beginDraft = (ruleSet: string, title: string) =>
  answerOf(api.POST('/api/v1/drafts', { body: { ruleSet, title, from: 'live' } }));
