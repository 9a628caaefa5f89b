import { useEffect, useReducer, useRef } from 'react';
import { writeSheet } from './model/csv';
import { type Action, begin, type Editing, reduce } from './model/history';

/**
 * A table being edited. What is done is told as text, later than it is shown; a text that was not told from here is
 * taken in as a step of its own.
 */
export function useEditing(
  text: string,
  onChange: ((text: string) => void) | undefined,
): [Editing, (action: Action) => void] {
  const [editing, dispatch] = useReducer(reduce, text, begin);
  // The text that came last, then those told since.
  const told = useRef([text]);
  const tell = useRef(onChange);

  useEffect(() => {
    tell.current = onChange;
  });

  useEffect(() => {
    const known = told.current.indexOf(text);
    if (known < 0) {
      told.current = [text];
      dispatch({ type: 'load', text });
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

  return [editing, dispatch];
}
