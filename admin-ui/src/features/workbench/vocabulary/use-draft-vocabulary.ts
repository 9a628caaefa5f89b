import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Vocabulary } from '../../../facts/vocabulary';
import { useEditing, useWorkbench } from '../use-workbench';

const pauseMs = 300;

/** The words of the draft as they are being edited; undefined before they could be read. */
export function useDraftVocabulary(): Vocabulary | undefined {
  const { draft, session, opened } = useWorkbench();
  const { revision } = useEditing(session);
  const [asked] = useDebouncedValue(revision, pauseMs);
  const { data } = useQuery({
    queryKey: ['drafts', draft.id, 'vocabulary', opened, asked],
    queryFn: async () => {
      const { caseVocabulary } = await import('./case-vocabulary');
      return caseVocabulary(session.get().now) ?? null;
    },
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

  return data ?? undefined;
}
