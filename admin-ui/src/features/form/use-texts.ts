import { useEffect, useRef, useState } from 'react';

interface Steps {
  past: readonly string[];
  future: readonly string[];
}

/** What there is to take back and to do again beside what was done here. */
export interface Earlier {
  undo?: (() => void) | undefined;
  redo?: (() => void) | undefined;
}

const none: Steps = { past: [], future: [] };

/** The texts of the file that came of what was done here, forth and back. */
export function useTexts(
  text: string,
  onChange: ((text: string) => void) | undefined,
  earlier: Earlier,
) {
  const [steps, setSteps] = useState(none);
  const present = useRef(text);
  const own = useRef(text);
  const seen = useRef(text);
  const change = useRef(onChange);

  useEffect(() => {
    change.current = onChange;
    if (text === seen.current) {
      return;
    }
    seen.current = text;
    present.current = text;
    if (text !== own.current) {
      // It came from elsewhere: what was done here before does not lead to it.
      own.current = text;
      setSteps(none);
    }
  });

  const put = (next: string, then: Steps) => {
    own.current = next;
    present.current = next;
    setSteps(then);
    change.current?.(next);
  };

  return {
    /** Tells a text, unless the one it was made of is no longer there. */
    tell: (next: string, from: string): boolean => {
      if (present.current !== from) {
        return false;
      }
      if (next !== from) {
        put(next, { past: [...steps.past, from], future: [] });
      }
      return true;
    },
    undo:
      steps.past.at(-1) === undefined
        ? earlier.undo
        : () =>
            put(steps.past.at(-1) ?? text, {
              past: steps.past.slice(0, -1),
              future: [text, ...steps.future],
            }),
    redo:
      steps.future[0] === undefined
        ? earlier.redo
        : () =>
            put(steps.future[0] ?? text, {
              past: [...steps.past, text],
              future: steps.future.slice(1),
            }),
  };
}
