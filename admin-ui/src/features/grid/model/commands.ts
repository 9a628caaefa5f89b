import { isComment, type Line } from './csv';
import { isOne, type Range, rangeOf, type Selection, selecting, sizeOf } from './selection';
import { emptyLine, lineAt, recommented, rewritten, type Table, textAt, widened } from './table';

/** What people do to a table; each is undone at once. */
export type Deed =
  | 'write'
  | 'paste'
  | 'clear'
  | 'cut'
  | 'fill'
  | 'replace'
  | 'insertRows'
  | 'deleteRows'
  | 'moveRows'
  | 'insertColumns'
  | 'deleteColumns'
  | 'moveColumns'
  | 'head'
  | 'load';

export interface Change {
  deed: Deed;
  /** Of how many cells, rows or columns. */
  count: number;
  lines: readonly Line[];
  selection: Selection;
}

/** Changes the table where it is selected, or nothing. */
export type Command = (table: Table, selection: Selection) => Change | null;

/** What is typed into the active cell. */
export function write(text: string): Command {
  return (table, selection) => {
    const { row, column } = selection.focus;
    const line = lineAt(table, row);
    const isNote = isComment(line) || (line.silent && text.startsWith('#'));
    const next = isNote
      ? recommented(line, text)
      : rewritten(table, line, new Map([[column, text]]));
    return changed(table, 'write', 1, selection, new Map([[row, next]]));
  };
}

/** What is typed, into every selected cell. */
export function writeAll(text: string): Command {
  return (table, selection) => tiled(table, 'write', [[text]], rangeOf(selection), selection);
}

/** Nothing stands in the selected cells any more. */
export function clear(deed: 'clear' | 'cut'): Command {
  return (table, selection) => tiled(table, deed, [['']], rangeOf(selection), selection);
}

/** Cells from elsewhere: again and again where the selection is a multiple of them, and beyond the table if need be. */
export function paste(cells: readonly (readonly string[])[]): Command {
  return (table, selection) => {
    const rows = cells.length;
    const columns = Math.max(0, ...cells.map((row) => row.length));
    if (rows === 0 || columns === 0) {
      return null;
    }
    const { top, left, ...end } = rangeOf(selection);
    const size = sizeOf({ top, left, ...end });
    const range = {
      top,
      left,
      bottom: size.rows % rows === 0 ? end.bottom : top + rows - 1,
      right: size.columns % columns === 0 ? end.right : left + columns - 1,
    };
    return tiled(widened(table, range.right + 1), 'paste', cells, range, selecting(range), table);
  };
}

/** The selected cells once more, as far as that range goes. */
export function fillTo(range: Range): Command {
  return (table, selection) => {
    const from = rangeOf(selection);
    const { rows, columns } = sizeOf(from);
    const shift = {
      row: (((range.top - from.top) % rows) + rows) % rows,
      column: (((range.left - from.left) % columns) + columns) % columns,
    };
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) =>
        textAt(
          table,
          from.top + ((row + shift.row) % rows),
          from.left + ((column + shift.column) % columns),
        ),
      ),
    );
    return tiled(table, 'fill', cells, range, selecting(range));
  };
}

/** The first row or column of the selection in all of it; of a single one, what stands before it. */
export function fill(direction: 'down' | 'right'): Command {
  return (table, selection) => {
    const range = rangeOf(selection);
    const first =
      direction === 'down'
        ? range.top - (range.top === range.bottom ? 1 : 0)
        : range.left - (range.left === range.right ? 1 : 0);
    if (first < (direction === 'down' ? 1 : 0)) {
      return null;
    }
    const from =
      direction === 'down'
        ? { ...range, top: first, bottom: first }
        : { ...range, left: first, right: first };
    const { rows, columns } = sizeOf(from);
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) =>
        textAt(table, from.top + row, from.left + column),
      ),
    );
    return tiled(table, 'fill', cells, range, selection);
  };
}

/** Other texts in cells here and there, all at once. */
export function replace(texts: ReadonlyMap<number, ReadonlyMap<number, string>>): Command {
  return (table, selection) => {
    const next = new Map<number, Line>();
    let count = 0;
    for (const [row, cells] of texts) {
      const line = lineAt(table, row);
      const [first = ''] = cells.values();
      next.set(row, isComment(line) ? recommented(line, first) : rewritten(table, line, cells));
      count += cells.size;
    }
    return changed(table, 'replace', count, selection, next);
  };
}

/** Those cells in the range, over and over. */
function tiled(
  table: Table,
  deed: Deed,
  cells: readonly (readonly string[])[],
  range: Range,
  selection: Selection,
  was = table,
): Change | null {
  const { columns } = sizeOf(range);
  const width = Math.max(...cells.map((row) => row.length));
  const next = new Map<number, Line>();
  let count = 0;
  for (let row = range.top; row <= range.bottom; row++) {
    const line = row < table.rows ? lineAt(table, row) : emptyLine(table);
    const source = cells[(row - range.top) % cells.length] ?? [];
    const texts = new Map<number, string>();
    for (let index = 0; index < columns; index++) {
      texts.set(range.left + index, source[index % width] ?? '');
    }
    const isWholeNote = isComment(line) && deed !== 'paste' && isOne(range);
    next.set(row, isWholeNote ? recommented(line, source[0] ?? '') : rewritten(table, line, texts));
    count += columns;
  }
  const change = changed(table, deed, count, selection, next);
  return was === table ? change : (change ?? { deed, count, lines: table.sheet.lines, selection });
}

/** The table with other lines in some rows, or nothing if they are the same. */
function changed(
  { sheet, head }: Table,
  deed: Deed,
  count: number,
  selection: Selection,
  next: ReadonlyMap<number, Line>,
): Change | null {
  const lines = [...sheet.lines];
  let isSame = true;
  for (const [row, line] of next) {
    isSame &&= lines[head + row] === line;
    lines[head + row] = line;
  }
  return isSame ? null : { deed, count, lines, selection };
}
