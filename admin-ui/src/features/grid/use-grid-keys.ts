import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import { useTranslation } from '../../language/use-translation';
import { type ColumnKind, offered } from './model/columns';
import { clear, fill, write } from './model/commands';
import type { Action } from './model/history';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from './model/layout-commands';
import { moved, stepped } from './model/moves';
import { isOne, type Place, rangeOf, type Selection } from './model/selection';
import { type Table, textAt } from './model/table';
import type { CellField } from './use-cell-input';

interface In {
  table: Table;
  selection: Selection;
  kind: ColumnKind | undefined;
  input: CellField;
  readOnly: boolean;
  page: () => number;
  dispatch: (action: Action) => void;
  say: (text: string) => void;
  openMenu: () => void;
  openFind: (withReplace: boolean) => void;
  /** Mends what is wrong with the active cell. */
  fix: () => void;
  /** Makes the active column wider by so much. */
  widen: (by: number) => void;
}

export const widthStep = 24;

type Key = KeyboardEvent<HTMLInputElement>;

/** What keys do while the field waits and while it is typed into. */
export function useGridKeys(grid: In) {
  const { t } = useTranslation();
  const { table, selection, input, readOnly, dispatch } = grid;
  const leaving = useRef(false);

  const select = (next: Selection) => dispatch({ type: 'select', selection: next });
  const goTo = (place: Place) => select({ anchor: place, focus: place });
  const range = rangeOf(selection);

  const step = (event: Key): boolean => {
    const next = stepped(table, selection.focus, event.key, event.shiftKey);
    if (next) {
      goTo(next);
    }
    return next !== null;
  };

  const wholeRows = () =>
    select({
      anchor: { row: range.bottom, column: table.columns - 1 },
      focus: { row: range.top, column: 0 },
    });
  const wholeColumns = () =>
    select({
      anchor: { row: table.rows - 1, column: range.right },
      focus: { row: Math.min(1, table.rows - 1), column: range.left },
    });

  /** Deeds that change the table, by key. */
  const deeds: Record<string, () => void> = {
    F2: () => input.edit(textAt(table, selection.focus.row, selection.focus.column)),
    Delete: () => dispatch({ type: 'do', command: clear('clear') }),
    Backspace: () => dispatch({ type: 'do', command: clear('clear') }),
    'ctrl d': () => dispatch({ type: 'do', command: fill('down') }),
    'ctrl r': () => dispatch({ type: 'do', command: fill('right') }),
    'ctrl z': () => dispatch({ type: 'undo' }),
    'ctrl y': () => dispatch({ type: 'redo' }),
    'ctrl shift z': () => dispatch({ type: 'redo' }),
    'ctrl .': grid.fix,
    'ctrl h': () => grid.openFind(true),
    'alt ArrowUp': () => dispatch({ type: 'do', command: moveRows(-1) }),
    'alt ArrowDown': () => dispatch({ type: 'do', command: moveRows(1) }),
    'alt ArrowLeft': () => dispatch({ type: 'do', command: moveColumns(-1) }),
    'alt ArrowRight': () => dispatch({ type: 'do', command: moveColumns(1) }),
    'alt Enter': () => dispatch({ type: 'do', command: insertRows('after') }),
    'alt shift Enter': () => dispatch({ type: 'do', command: insertColumns('after') }),
    'alt Delete': () => dispatch({ type: 'do', command: deleteRows() }),
    'alt Backspace': () => dispatch({ type: 'do', command: deleteRows() }),
    'alt shift Delete': () => dispatch({ type: 'do', command: deleteColumns() }),
    'alt shift Backspace': () => dispatch({ type: 'do', command: deleteColumns() }),
    ...(grid.kind?.kind === 'boolean' && { ' ': () => toggle(grid) }),
  };
  const others: Record<string, () => void> = {
    'ctrl a': () =>
      select({
        anchor: { row: table.rows - 1, column: table.columns - 1 },
        focus: { row: 0, column: 0 },
      }),
    'shift  ': wholeRows,
    'ctrl  ': wholeColumns,
    'alt shift ArrowRight': () => grid.widen(widthStep),
    'alt shift ArrowLeft': () => grid.widen(-widthStep),
    'ctrl f': () => grid.openFind(false),
    'shift F10': grid.openMenu,
    ContextMenu: grid.openMenu,
    Escape: () => {
      if (!isOne(range)) {
        goTo(selection.focus);
      }
      leaving.current = true;
      grid.say(t('grid.tabLeaves'));
    },
  };

  const ready = (event: Key) => {
    const isLeaving = readOnly || leaving.current;
    leaving.current = event.key === 'Shift' && leaving.current;
    if (event.key === 'Tab' || (event.key === 'Enter' && !isCommand(event) && !event.altKey)) {
      if ((event.key === 'Enter' || !isLeaving) && step(event)) {
        event.preventDefault();
      }
      return;
    }
    const name = nameOf(event);
    const next = event.altKey
      ? null
      : moved(
          table,
          selection,
          { key: event.key, ctrl: isCommand(event), shift: event.shiftKey },
          grid.page(),
        );
    const run = next ? () => select(next) : (others[name] ?? (readOnly ? undefined : deeds[name]));
    if (run) {
      event.preventDefault();
      // Keys of the page around the grid may be the same.
      event.stopPropagation();
      run();
    }
  };

  const typing = (event: Key) => {
    const isArrow = event.key.startsWith('Arrow') && input.mode === 'typing';
    if (event.key === 'Escape') {
      input.cancel();
    } else if (event.key === 'Enter' && isCommand(event)) {
      input.commit(true);
    } else if (event.key === 'Enter') {
      input.commit();
      step(event);
    } else if (event.key === 'Tab') {
      input.commit();
      if (!step(event)) {
        return;
      }
    } else if (isArrow && !event.altKey && !event.shiftKey && !isCommand(event)) {
      input.commit();
      const next = moved(table, selection, { key: event.key, ctrl: false, shift: false }, 1);
      select(next ?? selection);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (event: Key) => {
    // An input method has the key.
    if (event.nativeEvent.isComposing || event.key === 'Process') {
      return;
    }
    if (input.mode === 'ready') {
      ready(event);
    } else {
      typing(event);
    }
  };
}

function toggle({ table, selection, kind, dispatch }: In) {
  const values = kind ? offered(kind).map(({ value }) => value) : [];
  const now = values.indexOf(textAt(table, selection.focus.row, selection.focus.column));
  dispatch({ type: 'do', command: write(values[(now + 1) % values.length] ?? '') });
}

function isCommand({ ctrlKey, metaKey }: Key): boolean {
  return ctrlKey || metaKey;
}

function nameOf(event: Key): string {
  const { key, altKey, shiftKey } = event;
  const held = [isCommand(event) && 'ctrl ', altKey && 'alt ', shiftKey && 'shift ']
    .filter(Boolean)
    .join('');
  return held + (isCommand(event) && key.length === 1 ? key.toLowerCase() : key);
}
