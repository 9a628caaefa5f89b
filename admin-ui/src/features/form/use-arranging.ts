import type { KeyboardEvent } from 'react';
import { useFormHost } from './form-host';
import { moved } from './model/edits';

export interface Arranging {
  count: number;
  move: (at: number, by: number) => void;
  remove: (at: number) => void;
  /** Moves the one in which the keys are pressed. */
  keysAt: (at: number) => (event: KeyboardEvent) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** Moves and removes the members of a list at a place of the form, and goes where they went. */
export function useArranging<T>(
  all: readonly T[],
  place: string,
  onChange: (all: T[]) => void,
): Arranging {
  const { focus, readOnly } = useFormHost();

  const move = (at: number, by: number) => {
    if (readOnly || at + by < 0 || at + by >= all.length) {
      return;
    }
    onChange(moved(all, at, by));
    focus(`${place}[${at + by}]`);
  };

  return {
    count: all.length,
    move,
    remove: (at) => {
      onChange(all.toSpliced(at, 1));
      focus(all.length > 1 ? `${place}[${Math.min(at, all.length - 2)}]` : `${place}+`);
    },
    keysAt: (at) => (event) => {
      // In a list of the browser these keys open it.
      const isList = event.target instanceof HTMLSelectElement;
      const by = event.altKey && !isList ? steps[event.key] : undefined;
      if (by !== undefined) {
        event.preventDefault();
        event.stopPropagation();
        move(at, by);
      }
    },
  };
}
