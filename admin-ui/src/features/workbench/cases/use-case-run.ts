import { useQuery, useQueryClient } from '@tanstack/react-query';
import { runCases } from '../api/cases';
import { unsavedFiles, useEditing, useWorkbench } from '../use-workbench';

/** The latest run of the golden cases: started and stopped by a person, since it may take a while. */
export function useCaseRun() {
  const { draft, session, opened } = useWorkbench();
  const { revision } = useEditing(session);
  const queries = useQueryClient();
  const queryKey = ['drafts', draft.id, 'cases', opened];

  const { data, error, isFetching, refetch } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const { now, revision: asked } = session.get();
      const run = await runCases(draft.id, unsavedFiles(session.get()), signal);
      return { run, files: now, revision: asked };
    },
    enabled: false,
    retry: false,
    gcTime: Number.POSITIVE_INFINITY,
  });

  return {
    run: data?.run,
    /** The texts that were run. */
    files: data?.files ?? {},
    isOld: data !== undefined && data.revision !== revision,
    error,
    isRunning: isFetching,
    start: () => void refetch(),
    stop: () => void queries.cancelQueries({ queryKey }),
  };
}
