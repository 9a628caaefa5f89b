import type { Place, Selection, Size } from './selection';
import { within } from './selection';
import { type Table, textAt } from './table';

interface Pressed {
  key: string;
  ctrl: boolean;
  shift: boolean;
}

/** Where a key leads from the active cell, or nowhere. */
export function moved(
  table: Table,
  selection: Selection,
  { key, ctrl, shift }: Pressed,
  page: number,
): Selection | null {
  const target = targetOf(table, selection.focus, key, ctrl, page);
  if (!target) {
    return null;
  }
  const focus = within(target, table);
  return { anchor: shift ? selection.anchor : focus, focus };
}

/** The cell that Tab or Enter leads to; beyond the last one, none. */
export function stepped({ rows, columns }: Size, from: Place, key: string, back: boolean) {
  const by = back ? -1 : 1;
  if (key === 'Enter') {
    return within({ row: from.row + by, column: from.column }, { rows, columns });
  }
  const index = from.row * columns + from.column + by;
  return index < 0 || index >= rows * columns
    ? null
    : { row: Math.floor(index / columns), column: index % columns };
}

function targetOf(
  table: Table,
  { row, column }: Place,
  key: string,
  ctrl: boolean,
  page: number,
): Place | null {
  const jump = (rows: number, columns: number): Place =>
    ctrl
      ? edge(table, { row, column }, rows, columns)
      : { row: row + rows, column: column + columns };
  switch (key) {
    case 'ArrowUp':
      return jump(-1, 0);
    case 'ArrowDown':
      return jump(1, 0);
    case 'ArrowLeft':
      return jump(0, -1);
    case 'ArrowRight':
      return jump(0, 1);
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrl ? table.rows - 1 : row, column: table.columns - 1 };
    case 'PageUp':
      return { row: row - page, column };
    case 'PageDown':
      return { row: row + page, column };
    default:
      return null;
  }
}

/** The end of what is filled, or the next that is filled, as spreadsheets have it. */
function edge(table: Table, from: Place, rows: number, columns: number): Place {
  const isInside = ({ row, column }: Place) =>
    row >= 0 && column >= 0 && row < table.rows && column < table.columns;
  const isFilled = ({ row, column }: Place) => textAt(table, row, column) !== '';
  const next = ({ row, column }: Place): Place => ({ row: row + rows, column: column + columns });

  let at = next(from);
  if (!isInside(at)) {
    return from;
  }
  if (isFilled(from) && isFilled(at)) {
    while (isInside(next(at)) && isFilled(next(at))) {
      at = next(at);
    }
    return at;
  }
  while (isInside(next(at)) && !isFilled(at)) {
    at = next(at);
  }
  return at;
}
