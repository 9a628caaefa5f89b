import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { Schemas } from './contract';

export type Suggestion = Schemas['RuleSuggestion'];

/** What the list is narrowed to, and where it goes on; all of it stands in the address. */
export interface SuggestionFilter {
  ruleSet?: string | undefined;
  state?: string | undefined;
  before?: string | undefined;
}

const perPage = 25;

/** The states of suggestions, as they are narrowed to. */
export const suggestionStates = ['OPEN', 'TAKEN_UP', 'DECLINED'] as const;

/** A page of one's own and of those one may answer, newest first. */
export const suggestionsQuery = ({ ruleSet, state, before }: SuggestionFilter) => {
  const known = suggestionStates.find((each) => each === state);
  return queryOptions({
    queryKey: ['suggestions', { ruleSet, state: known, before }],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/suggestions', {
          params: {
            query: {
              limit: perPage,
              ...(ruleSet && { ruleSet }),
              ...(known && { state: known }),
              ...(before && { before: Number(before) }),
            },
          },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
};

export const suggest = (body: Schemas['NewSuggestion']) =>
  answerOf(api.POST('/api/v1/suggestions', { body }));

/** The answer names the draft. */
export const takeUpSuggestion = (id: string, title: string) =>
  answerOf(
    api.POST('/api/v1/suggestions/{id}/draft', { params: { path: { id } }, body: { title } }),
  );

export const declineSuggestion = (id: string, reason: string) =>
  answerOf(
    api.POST('/api/v1/suggestions/{id}/decline', { params: { path: { id } }, body: { reason } }),
  );
