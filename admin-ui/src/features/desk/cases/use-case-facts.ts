import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { Refused } from '../../../api/problem';
import { type Entry, type Item, withEntry } from '../../../facts/case-facts';
import { faultsByPath } from '../../../facts/faults';
import type { Path, Vocabulary } from '../../../facts/vocabulary';
import { toast } from '../../../ui/toasts';
import { type Case, caseQuery, stateFacts } from './api/cases';
import { itemOf, patchOf, rebased } from './facts-in-pieces';

const pauseMs = 300;

interface Held {
  version: number;
  /** As the server had it when it was last read. */
  base: Item;
  facts: Item;
}

/** The facts of a kept case: what is typed is saved after a pause, and what others state comes in beside it. */
export function useCaseFacts(file: Case, vocabulary: Vocabulary) {
  const queries = useQueryClient();
  const server = useMemo(() => itemOf(vocabulary, file.facts), [vocabulary, file.facts]);
  const [held, setHeld] = useState<Held>({ version: file.version, base: server, facts: server });
  if (held.version < file.version) {
    setHeld({
      version: file.version,
      base: server,
      facts: rebased(held.base, held.facts, server),
    });
  }
  const patch = useMemo(
    () => patchOf(held.base, held.facts) as Record<string, unknown> | undefined,
    [held],
  );

  const saving = useMutation({
    mutationFn: (pieces: Record<string, unknown>) => stateFacts(file.ref, held.version, pieces),
    onSuccess: (saved) => queries.setQueryData(caseQuery(file.ref).queryKey, saved),
    onError: (error) => {
      if (error instanceof Refused && error.kind === 'changed-meanwhile') {
        void showTheirs();
      }
    },
  });
  const { mutate, isPending, isError, reset } = saving;

  useEffect(() => {
    if (!patch || isPending || isError) {
      return;
    }
    const waiting = setTimeout(() => mutate(patch), pauseMs);
    return () => clearTimeout(waiting);
  }, [patch, isPending, isError, mutate]);

  async function showTheirs() {
    const mine = held.facts;
    setHeld((now) => ({ ...now, facts: now.base }));
    await queries.invalidateQueries({ queryKey: caseQuery(file.ref).queryKey });
    reset();
    toast('queue.meanwhile', {
      action: {
        label: 'queue.useMine',
        run: () => setHeld((now) => ({ ...now, facts: rebased(held.base, mine, now.facts) })),
      },
    });
  }

  const refusal = saving.error instanceof Refused ? saving.error : null;
  const faults = useMemo(() => faultsByPath(refusal?.faults ?? []), [refusal]);

  return {
    facts: held.facts,
    faults,
    error: saving.error && faults.size === 0 ? saving.error : null,
    isSaved: patch === undefined,
    isSaving: isPending,
    answer: (path: Path, entry: Entry) => {
      reset();
      setHeld((now) => ({ ...now, facts: withEntry(now.facts, path, entry) }));
    },
    retry: reset,
  };
}

export type CaseFacts = ReturnType<typeof useCaseFacts>;
