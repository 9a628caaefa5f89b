import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { evaluateDraft, type Tried } from '../api/evaluate';
import { unsavedFiles, useEditing, useWorkbench } from '../use-workbench';
import { type GoldenCase, goldenCases } from './golden';
import { type Pin, pinKey } from './pins';

const pauseMs = 300;

/** The golden cases as they are being edited. */
export function useGoldenCases() {
  const { draft, session, opened } = useWorkbench();
  const { revision } = useEditing(session);
  const [asked] = useDebouncedValue(revision, pauseMs);

  return useQuery({
    queryKey: ['drafts', draft.id, 'golden', opened, asked],
    queryFn: () => goldenCases(session.get().now),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

/** What the draft and the live release say to each pinned case; a key pressed meanwhile aborts the question. */
export function useEvaluations(pins: readonly Pin[], cases: readonly GoldenCase[] | undefined) {
  const { draft, session, opened } = useWorkbench();
  const { revision } = useEditing(session);
  const [asked] = useDebouncedValue(revision, pauseMs);

  const answers = useQueries({
    queries: pins.map((pin) => {
      const tried = triedOf(pin, cases);
      return {
        queryKey: ['drafts', draft.id, 'evaluation', opened, pinKey(pin), asked, tried],
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          evaluateDraft(draft.id, tried ?? { facts: {} }, unsavedFiles(session.get()), signal),
        enabled: tried !== undefined,
        placeholderData: keepPreviousData,
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 30_000,
      };
    }),
  });
  return answers.map((answer, at) => ({
    ...answer,
    isBehind: answer.isFetching || asked !== revision,
    isLost: cases !== undefined && pins[at] && triedOf(pins[at], cases) === undefined,
  }));
}

function triedOf(pin: Pin, cases: readonly GoldenCase[] | undefined): Tried | undefined {
  switch (pin.kind) {
    case 'typed':
      return { facts: pin.facts };
    case 'decision':
      return { decision: pin.id };
    case 'golden': {
      const found = cases?.find(({ file, title }) => file === pin.file && title === pin.title);
      return found && { facts: found.facts };
    }
  }
}
