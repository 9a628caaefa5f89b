import { useEffect, useEffectEvent } from 'react';
import type { Action } from './model/history';
import type { Table } from './model/table';

/** A cell by the line of its text, from 1, and its column, from 0. */
export interface Target {
  line: number;
  column?: number;
}

/** Goes to a place whenever another is given. */
export function useGoTo(
  target: Target | undefined,
  table: Table,
  dispatch: (action: Action) => void,
  focus: () => void,
) {
  const go = useEffectEvent(({ line, column = 0 }: Target) => {
    const place = { row: Math.max(0, line - 1 - table.head), column };
    dispatch({ type: 'select', selection: { anchor: place, focus: place } });
    focus();
  });
  useEffect(() => {
    if (target) {
      go(target);
    }
  }, [target]);
}
