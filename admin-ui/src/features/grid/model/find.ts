import { isComment } from './csv';
import type { Place, Range } from './selection';
import { type Table, textAt } from './table';

export interface Sought {
  text: string;
  matchCase: boolean;
}

/** The cells in which a text stands, row by row. */
export function findAll(table: Table, sought: Sought, within?: Range): Place[] {
  if (sought.text === '') {
    return [];
  }
  const pattern = patternOf(sought);
  const found: Place[] = [];
  const { top, left, bottom, right } = within ?? {
    top: 0,
    left: 0,
    bottom: table.rows - 1,
    right: table.columns - 1,
  };
  for (let row = top; row <= bottom; row++) {
    const line = table.sheet.lines[table.head + row];
    const last = !line || isComment(line) ? 0 : Math.min(right, line.cells.length - 1);
    for (let column = line?.silent ? 0 : left; column <= last; column++) {
      pattern.lastIndex = 0;
      if (pattern.test(textAt(table, row, column))) {
        found.push({ row, column });
      }
    }
  }
  return found;
}

/** What those cells say once the text is replaced in them, by row and column. */
export function replaced(
  table: Table,
  places: readonly Place[],
  sought: Sought,
  by: string,
): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const pattern = patternOf(sought);
  const texts = new Map<number, Map<number, string>>();
  for (const { row, column } of places) {
    const cells = texts.get(row) ?? new Map<number, string>();
    cells.set(
      column,
      textAt(table, row, column).replace(pattern, () => by),
    );
    texts.set(row, cells);
  }
  return texts;
}

/** The first of those places after that one, or the last before it; round the end. */
export function nextPlace(
  places: readonly Place[],
  from: Place,
  direction: 1 | -1,
): Place | undefined {
  const order = (place: Place) => place.row - from.row || place.column - from.column;
  return direction === 1
    ? (places.find((place) => order(place) > 0) ?? places[0])
    : (places.findLast((place) => order(place) < 0) ?? places.at(-1));
}

function patternOf({ text, matchCase }: Sought): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), matchCase ? 'gu' : 'giu');
}
