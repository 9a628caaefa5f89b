import { useEffect, useRef } from 'react';

/** Scrolls to what it is put on whenever that is another. */
export function useInView(what: unknown) {
  const shown = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (what !== undefined) {
      shown.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [what]);

  return shown;
}
