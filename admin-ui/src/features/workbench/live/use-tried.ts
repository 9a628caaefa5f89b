import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Refused } from '../../../api/problem';
import { faultsByPath } from '../../../facts/faults';
import { evaluateDraft } from '../api/evaluate';
import { unsavedFiles, useWorkbench } from '../use-workbench';

const pauseMs = 300;

/** What the draft says to facts that are being filled in, and what is wrong with them. */
export function useTried(facts: Record<string, unknown>) {
  const { draft, session, opened } = useWorkbench();
  const [asked] = useDebouncedValue(facts, pauseMs);
  const { data, error } = useQuery({
    queryKey: ['drafts', draft.id, 'tried', opened, session.get().revision, asked],
    queryFn: ({ signal }) =>
      evaluateDraft(draft.id, { facts: asked }, unsavedFiles(session.get()), false, signal),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
  const faults = useMemo(() => faultsByPath(error instanceof Refused ? error.faults : []), [error]);

  return { outcome: data?.outcome, faults };
}
