import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Refused } from '../../../api/problem';
import { toast } from '../../../ui/toasts';
import { caseQuery, takeCase } from './api/cases';

/** Takes a case, unless somebody else has it. */
export function useTake() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: takeCase,
    onSuccess: (taken) => queries.setQueryData(caseQuery(taken.ref).queryKey, taken),
    onError: (error) => {
      const isTaken = error instanceof Refused && error.kind === 'case-taken';
      toast(isTaken ? 'queue.notYours' : 'queue.notTaken', { tone: 'bad' });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['cases', 'queue'] }),
  });
}
