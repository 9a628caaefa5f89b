import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import { NoAnswer } from '../../../api/problem';

interface Asked {
  ruleSet: string | null;
  facts: Record<string, unknown>;
}

/** What the rules say to these facts, without a record. Asking anew aborts what was asked before. */
export const evaluationQuery = ({ ruleSet, facts }: Asked) =>
  queryOptions({
    queryKey: ['evaluation', ruleSet, facts],
    queryFn: ({ signal }) =>
      answerOf(
        api.POST('/api/v1/evaluations', { body: { ruleSet: ruleSet ?? '', facts }, signal }),
      ),
    enabled: ruleSet !== null,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    gcTime: 60_000,
    retry: (_, error) => error instanceof NoAnswer,
    retryDelay: 2000,
  });
