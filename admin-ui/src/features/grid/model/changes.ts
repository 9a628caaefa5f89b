import { type Line, textOf } from './csv';
import type { Table } from './table';
import { headings } from './table';

/** A row against the table as it was: new, or with what stood in its cells before. */
export type RowChange = 'new' | ReadonlyMap<number, string>;

/** The rows that are not as they were, by their lines. */
export function changesSince(base: Table, now: Table): ReadonlyMap<number, RowChange> {
  const columns = columnsBefore(base, now);
  const isSameCut = columns.every((before, column) => before === column);
  const before = rowsOf(base);
  const rows = rowsOf(now);
  const partners = pair(before, rows);
  const changes = new Map<number, RowChange>();
  for (const [index, row] of rows.entries()) {
    const old = before[partners[index] ?? -1];
    if (!old) {
      changes.set(row.id, 'new');
    } else if (!isSameCut || old.written !== row.written) {
      const cells = cellsChanged(old, row, columns);
      if (cells.size > 0) {
        changes.set(row.id, cells);
      }
    }
  }
  return changes;
}

/** The headings first: they are one row as any other. */
function rowsOf({ sheet, head }: Table): readonly Line[] {
  return sheet.lines.slice(head).filter(({ written }) => written !== '');
}

/** Where each column stood, by its heading. */
function columnsBefore(base: Table, now: Table): number[] {
  const before = headings(base);
  const taken = new Set<number>();
  return headings(now).map((heading, column) => {
    const same = before.findIndex((each, index) => each === heading && !taken.has(index));
    const found =
      same < 0 && before[column] !== undefined && !headings(now).includes(before[column])
        ? column
        : same;
    taken.add(found);
    return found;
  });
}

function cellsChanged(old: Line, row: Line, columns: readonly number[]): Map<number, string> {
  const cells = new Map<number, string>();
  for (const [column, before] of (row.silent ? [0] : columns).entries()) {
    const was = textOf(old.cells[before]);
    if (before < 0 || was !== textOf(row.cells[column])) {
      cells.set(column, was);
    }
  }
  return cells;
}

/** For each row the one it was: as it reads, else by its name, else by its place between others. */
function pair(before: readonly Line[], rows: readonly Line[]): (number | undefined)[] {
  const partners: (number | undefined)[] = rows.map(() => undefined);
  const free = new Set(before.keys());
  const take = (index: number, partner: number | undefined) => {
    if (partner !== undefined && free.delete(partner)) {
      partners[index] = partner;
    }
  };
  for (const key of [(line: Line) => line.written, (line: Line) => textOf(line.cells[0])]) {
    const known = new Map<string, number[]>();
    for (const index of [...free].reverse()) {
      const name = key(before[index] as Line);
      const alike = known.get(name) ?? [];
      alike.push(index);
      known.set(name, alike);
    }
    for (const [index, row] of rows.entries()) {
      if (partners[index] === undefined) {
        take(index, known.get(key(row))?.pop());
      }
    }
  }
  for (const index of rows.keys()) {
    if (partners[index] === undefined) {
      const previous = index === 0 ? -1 : partners[index - 1];
      take(index, previous === undefined ? undefined : previous + 1);
    }
  }
  return partners;
}
