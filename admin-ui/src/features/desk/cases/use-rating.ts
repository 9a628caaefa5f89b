import { useQuery } from '@tanstack/react-query';
import type { Effect } from '../../../outcome/use-effect-words';
import { type Case, ratingsQuery } from './api/cases';

const parts = ['rating', 'task', 'feedback'];

/** How well the customer was served up to the end of a case that is over. */
export function useRating({ ref, status }: Case) {
  const isOver = status === 'SOLVED' || status === 'CLOSED';
  const ratings = useQuery({ ...ratingsQuery(ref), enabled: isOver });
  const rating = isOver ? ratings.data?.find(({ holds }) => holds) : undefined;
  return { rating, error: isOver ? ratings.error : null, refetch: ratings.refetch };
}

/** Whether something that is recommended is shown with the rating. */
export function useIsInRating(file: Case) {
  const { rating } = useRating(file);
  return (ruleSet: string, { kind }: Effect) =>
    rating?.level !== undefined && ruleSet === rating.ruleSet && parts.includes(kind);
}
