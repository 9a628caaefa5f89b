import { useQuery, useQueryClient } from '@tanstack/react-query';

/** A case that is evaluated again and again while rules are edited. */
export type Pin =
  | { kind: 'golden'; file: string; title: string }
  | { kind: 'decision'; id: string }
  | { kind: 'typed'; name: string; facts: Record<string, unknown> };

const mostPins = 6;

export function pinKey(pin: Pin): string {
  switch (pin.kind) {
    case 'golden':
      return `golden ${pin.file} ${pin.title}`;
    case 'decision':
      return `decision ${pin.id}`;
    case 'typed':
      return `typed ${pin.name}`;
  }
}

/** The cases pinned to a draft. They never leave the memory of the browser, and go when somebody signs out. */
export function usePins(draft: string) {
  const queries = useQueryClient();
  const queryKey = ['pins', draft];
  const { data: pins } = useQuery<readonly Pin[] | null>({
    queryKey,
    queryFn: () => null,
    initialData: null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const set = (next: readonly Pin[]) => queries.setQueryData(queryKey, next);

  return {
    /** Null until somebody has chosen. */
    pins,
    pin: (added: Pin, before: readonly Pin[]) =>
      set([added, ...before.filter((each) => pinKey(each) !== pinKey(added))].slice(0, mostPins)),
    unpin: (removed: Pin, before: readonly Pin[]) =>
      set(before.filter((each) => pinKey(each) !== pinKey(removed))),
  };
}
