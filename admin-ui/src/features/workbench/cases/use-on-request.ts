import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Files } from '../text/taking';
import { unsavedFiles, useEditing, useWorkbench } from '../use-workbench';

/** The latest answer about the texts as they were then: asked for and stopped by a person, since it may take a while. */
export function useOnRequest<T>(
  what: string,
  ask: (draft: string, files: Files, signal: AbortSignal) => Promise<T>,
) {
  const { draft, session, opened } = useWorkbench();
  const { revision } = useEditing(session);
  const queries = useQueryClient();
  const queryKey = ['drafts', draft.id, what, opened];

  const { data, error, isFetching, refetch } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const { now, revision: asked } = session.get();
      const answer = await ask(draft.id, unsavedFiles(session.get()), signal);
      return { answer, files: now, revision: asked };
    },
    enabled: false,
    retry: false,
    gcTime: Number.POSITIVE_INFINITY,
  });

  return {
    answer: data?.answer,
    /** The texts that were asked about. */
    files: data?.files ?? {},
    isOld: data !== undefined && data.revision !== revision,
    error,
    isRunning: isFetching,
    start: () => void refetch(),
    stop: () => void queries.cancelQueries({ queryKey }),
  };
}
