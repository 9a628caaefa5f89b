import { useEffect, useReducer, useRef } from 'react';
import { writeSheet } from './model/csv';
import { type Action, begin, type Editing, reduce } from './model/history';

/** What there is to take back and to do again beside what was done here. */
export interface Earlier {
  undo?: (() => void) | undefined;
  redo?: (() => void) | undefined;
}

/**
 * A table being edited. What is done is told as text, later than it is shown; a text that was not told from here is
 * taken in as a step of its own.
 */
export function useEditing(
  text: string,
  onChange: ((text: string) => void) | undefined,
  earlier: Earlier,
): [Editing, (action: Action) => void] {
  const [editing, dispatch] = useReducer(reduce, text, begin);
  // The text that came last, then those told since.
  const told = useRef([text]);
  const tell = useRef(onChange);
  const isStepping = useRef(false);

  useEffect(() => {
    tell.current = onChange;
  });

  useEffect(() => {
    const known = told.current.indexOf(text);
    if (known < 0) {
      told.current = [text];
      dispatch({ type: isStepping.current ? 'begin' : 'load', text });
      isStepping.current = false;
    } else {
      told.current = told.current.slice(known);
    }
  }, [text]);

  useEffect(() => {
    const now = writeSheet(editing.sheet);
    if (editing.last && now !== told.current.at(-1)) {
      told.current.push(now);
      tell.current?.(now);
    }
  }, [editing.sheet, editing.last]);

  const act = (action: Action) => {
    const isStep = action.type === 'undo' || action.type === 'redo';
    const step = isStep && editing[action.type].length === 0 ? earlier[action.type] : undefined;
    if (step) {
      isStepping.current = true;
      step();
    } else {
      dispatch(action);
    }
  };
  return [editing, act];
}
