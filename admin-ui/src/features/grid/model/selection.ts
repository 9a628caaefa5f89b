/** A cell by its place in the grid: row 0 is that of the headings. */
export interface Place {
  row: number;
  column: number;
}

/** The cells between the one where a selection began and the active one. */
export interface Selection {
  anchor: Place;
  focus: Place;
}

export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Size {
  rows: number;
  columns: number;
}

export function at(row: number, column: number): Selection {
  return { anchor: { row, column }, focus: { row, column } };
}

export function rangeOf({ anchor, focus }: Selection): Range {
  return {
    top: Math.min(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    bottom: Math.max(anchor.row, focus.row),
    right: Math.max(anchor.column, focus.column),
  };
}

export function sizeOf({ top, left, bottom, right }: Range): Size {
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

export function isOne(range: Range): boolean {
  return range.top === range.bottom && range.left === range.right;
}

export function holds(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** A selection of those cells, the active one at their beginning. */
export function selecting({ top, left, bottom, right }: Range): Selection {
  return { anchor: { row: bottom, column: right }, focus: { row: top, column: left } };
}

/** The nearest place there is. */
export function within({ row, column }: Place, { rows, columns }: Size): Place {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}

export function selectionWithin({ anchor, focus }: Selection, size: Size): Selection {
  return { anchor: within(anchor, size), focus: within(focus, size) };
}

export function isSame(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column;
}
