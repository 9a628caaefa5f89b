import type { Change, Command, Deed } from './commands';
import { type Line, lineOf, quoted } from './csv';
import { rangeOf, type Selection, selecting } from './selection';
import { emptyLine, type Table } from './table';

/** As many empty rows as are selected, before or after them; none above the headings. */
export function insertRows(where: 'before' | 'after'): Command {
  return (table, selection) => {
    const { top, bottom } = rangeOf(selection);
    const count = bottom - top + 1;
    const at = Math.max(1, where === 'after' ? bottom + 1 : top);
    const { column } = selection.focus;
    const lines = table.sheet.lines.toSpliced(
      table.head + at,
      0,
      ...Array.from({ length: count }, () => emptyLine(table)),
    );
    const range = { top: at, bottom: at + count - 1, left: column, right: column };
    return { deed: 'insertRows', count, lines, selection: selecting(range) };
  };
}

/** Without the selected rows; the headings stay. */
export function deleteRows(): Command {
  return (table, selection) => {
    const { top, bottom } = rangeOf(selection);
    const first = Math.max(1, top);
    const count = bottom - first + 1;
    if (count < 1) {
      return null;
    }
    const { column } = selection.focus;
    return {
      deed: 'deleteRows',
      count,
      lines: table.sheet.lines.toSpliced(table.head + first, count),
      selection: { anchor: { row: first, column }, focus: { row: first, column } },
    };
  };
}

/** The selected rows one further up or down. */
export function moveRows(by: -1 | 1): Command {
  return (table, selection) => {
    const { top, bottom } = rangeOf(selection);
    if (top < 1 || top + by < 1 || bottom + by >= table.rows) {
      return null;
    }
    const lines = [...table.sheet.lines];
    const [passed] = lines.splice(table.head + (by < 0 ? top - 1 : bottom + 1), 1);
    lines.splice(table.head + (by < 0 ? bottom : top), 0, ...(passed ? [passed] : []));
    return {
      deed: 'moveRows',
      count: bottom - top + 1,
      lines,
      selection: moved(selection, by, 0),
    };
  };
}

/** As many empty columns as are selected, before or after them. */
export function insertColumns(where: 'before' | 'after'): Command {
  return (table, selection) => {
    const { left, right } = rangeOf(selection);
    const count = right - left + 1;
    const at = where === 'after' ? right + 1 : left;
    const { row } = selection.focus;
    const range = { top: row, bottom: row, left: at, right: at + count - 1 };
    return recut(table, 'insertColumns', count, selecting(range), (cells) =>
      cells.length < at ? cells : cells.toSpliced(at, 0, ...Array<string>(count).fill('')),
    );
  };
}

/** Without the selected columns, unless nothing would be left. */
export function deleteColumns(): Command {
  return (table, selection) => {
    const { left, right } = rangeOf(selection);
    const count = right - left + 1;
    if (count >= table.columns) {
      return null;
    }
    const place = { row: selection.focus.row, column: left };
    return recut(table, 'deleteColumns', count, { anchor: place, focus: place }, (cells) =>
      cells.length > count ? cells.toSpliced(left, count) : cells.slice(0, 1),
    );
  };
}

/** The selected columns one further to the left or the right. */
export function moveColumns(by: -1 | 1): Command {
  return (table, selection) => {
    const { left, right } = rangeOf(selection);
    if (left + by < 0 || right + by >= table.columns) {
      return null;
    }
    const from = by < 0 ? left - 1 : right + 1;
    return recut(table, 'moveColumns', right - left + 1, moved(selection, 0, by), (short) => {
      const cells = [...short];
      while (cells.length <= Math.max(from, right)) {
        cells.push('');
      }
      const [passed = ''] = cells.splice(from, 1);
      return cells.toSpliced(by < 0 ? right : left, 0, passed);
    });
  };
}

/** The cells of the first line: the hit policy and its options. */
export function setPolicy(texts: readonly string[]): Command {
  return ({ sheet, policy }, selection) => {
    const line = sheet.lines[policy];
    const next = line && lineOf(texts.map(quoted), line.end, line.id);
    return next && next.written !== line.written
      ? { deed: 'head', count: 1, lines: sheet.lines.with(policy, next), selection }
      : null;
  };
}

function recut(
  table: Table,
  deed: Deed,
  count: number,
  selection: Selection,
  cut: (cells: readonly string[]) => readonly string[],
): Change {
  const lines = table.sheet.lines.map((line, index): Line => {
    if (line.silent || index < table.head) {
      return line;
    }
    const cells = cut(line.cells);
    return cells === line.cells ? line : lineOf(cells, line.end, line.id);
  });
  return { deed, count, lines, selection };
}

function moved({ anchor, focus }: Selection, rows: number, columns: number): Selection {
  return {
    anchor: { row: anchor.row + rows, column: anchor.column + columns },
    focus: { row: focus.row + rows, column: focus.column + columns },
  };
}
