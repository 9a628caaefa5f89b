import { type RefObject, useCallback, useRef, useState } from 'react';
import { write, writeAll } from './model/commands';
import type { Action } from './model/history';

/**
 * Whether the field over the active cell waits, takes what is typed over the cell, or goes through what the cell says.
 */
export type Mode = 'ready' | 'typing' | 'editing';

export interface CellField {
  field: RefObject<HTMLInputElement | null>;
  mode: Mode;
  focus: () => void;
  /** Somebody began to type over the cell. */
  typed: () => void;
  /** Begins with what the cell says. */
  edit: (text: string) => void;
  /** Writes what was typed, into all selected cells if so wanted. */
  commit: (everywhere?: boolean) => void;
  cancel: () => void;
}

/** The one field of the grid. It keeps the focus, so that an input method can compose over a cell that is only selected. */
export function useCellInput(dispatch: (action: Action) => void): CellField {
  const field = useRef<HTMLInputElement>(null);
  const [mode, setMode] = useState<Mode>('ready');
  const current = useRef<Mode>('ready');

  const enter = useCallback((next: Mode, text?: string) => {
    current.current = next;
    setMode(next);
    if (field.current && text !== undefined) {
      field.current.value = text;
    }
  }, []);

  return {
    field,
    mode,
    focus: useCallback(() => field.current?.focus({ preventScroll: true }), []),
    typed: () => current.current === 'ready' && enter('typing'),
    edit: (text) => {
      enter('editing', text);
      field.current?.focus({ preventScroll: true });
      field.current?.setSelectionRange(text.length, text.length);
    },
    commit: (everywhere = false) => {
      if (current.current !== 'ready') {
        const text = field.current?.value ?? '';
        enter('ready', '');
        dispatch({ type: 'do', command: everywhere ? writeAll(text) : write(text) });
      }
    },
    cancel: () => enter('ready', ''),
  };
}
