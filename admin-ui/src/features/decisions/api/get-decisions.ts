import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

/** What the list is narrowed to, and where it goes on; all of it stands in the address. */
export interface DecisionFilter {
  ruleSet?: string | undefined;
  caseRef?: string | undefined;
  before?: string | undefined;
}

const perPage = 25;

/** A page of decisions, newest first. */
export const decisionsQuery = ({ ruleSet, caseRef, before }: DecisionFilter) =>
  queryOptions({
    queryKey: ['decisions', 'page', { ruleSet, caseRef, before }],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/decisions', {
          params: {
            query: {
              limit: perPage,
              ...(ruleSet && { ruleSet }),
              ...(caseRef && { caseRef }),
              ...(before && { before }),
            },
          },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Why a decision came out as it did. What is on record of a person may be erased later. */
export const explanationQuery = (id: string) =>
  queryOptions({
    queryKey: ['decisions', 'one', id, 'explanation'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/decisions/{id}/explanation', { params: { path: { id } }, signal })),
  });
