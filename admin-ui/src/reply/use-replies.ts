import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { correctReply, type NewReply, type Reply, repliesQuery, reply } from '../api/replies';

/** A decision that can be replied to. */
export interface Repliable {
  id: string;
  caseRef: string;
}

/** What holds for each effect of a decision, and the means to say more. */
export function useReplies({ id, caseRef }: Repliable) {
  const queries = useQueryClient();
  const { data } = useQuery(repliesQuery(id));
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['replies'] }),
      queries.invalidateQueries({ queryKey: ['budgets'] }),
      queries.invalidateQueries({ queryKey: ['approvals'] }),
    ]);
  const replying = useMutation({
    mutationFn: (body: Omit<NewReply, 'decision'>) => reply(caseRef, { ...body, decision: id }),
    onSettled: refresh,
  });
  const correcting = useMutation({
    mutationFn: ({ mistake, ...body }: { mistake: Reply; reason?: string; note?: string }) =>
      correctReply(mistake, body),
    onSettled: refresh,
  });

  return {
    isKnown: data !== undefined,
    /** The reply that holds for an effect. */
    standing: (rank: number) => data?.find(({ effect, standing }) => standing && effect === rank),
    replying,
    correcting,
  };
}

export type RepliesToDecision = ReturnType<typeof useReplies>;
