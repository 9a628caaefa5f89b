import { type Table, textAt } from './table';

const sample = 200;
const perCharacter = 7.2;
const padding = 20;
const longestHeading = 24;
export const narrowest = 48;
const narrowestAtFirst = 76;
const widest = 300;

/** How wide each column is at first: as its first cells need it. */
export function widthsOf(table: Table): number[] {
  return Array.from({ length: table.columns }, (_, column) => {
    // A long heading takes two lines.
    let longest = Math.min(textAt(table, 0, column).length, longestHeading);
    for (let row = 1; row < Math.min(table.rows, sample); row++) {
      const isNote = table.sheet.lines[table.head + row]?.silent;
      longest = Math.max(longest, isNote ? 0 : textAt(table, row, column).length);
    }
    return Math.round(
      Math.max(narrowestAtFirst, Math.min(longest * perCharacter + padding, widest)),
    );
  });
}
