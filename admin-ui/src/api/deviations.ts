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

export type FoundChanges = Schemas['FoundChanges'];
export type FoundChange = Schemas['FoundChange'];

const lookedBackDays = 90;

/** The changes of one figure by which rules would have said what people did. */
export const findChanges = ({ ruleSet, rule, effect, type }: Deviation) =>
  answerOf(
    api.POST('/api/v1/deviations/changes', {
      body: { ruleSet, rule, effect, ...(type && { type }), days: lookedBackDays },
    }),
  );

/** A draft of the live release with that change and nothing else. */
export const draftChange = (body: Schemas['NewDraftOfChange']) =>
  answerOf(api.POST('/api/v1/deviations/drafts', { body }));
