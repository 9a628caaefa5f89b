import {
  isComment,
  type Line,
  lineOf,
  quoted,
  readLine,
  readSheet,
  type Sheet,
  textOf,
} from './csv';
import type { Size } from './selection';

/** A sheet as rows of the grid: the headings, then every line after them. */
export interface Table extends Size {
  sheet: Sheet;
  /** The line with the hit policy. */
  policy: number;
  /** The line with the headings. */
  head: number;
}

/** The table of a sheet, unless it has no line with headings. */
export function tableOf(sheet: Sheet): Table | null {
  const policy = sheet.lines.findIndex(({ silent }) => !silent);
  const head = sheet.lines.findIndex(({ silent }, index) => !silent && index > policy);
  if (head <= 0) {
    return null;
  }
  let columns = 0;
  for (let index = head; index < sheet.lines.length; index++) {
    columns = Math.max(columns, sheet.lines[index]?.cells.length ?? 0);
  }
  return { sheet, policy, head, columns, rows: sheet.lines.length - head };
}

/** What a table begins as. */
export function newSheet(): Sheet {
  return readSheet('first\nrule,clause,title\n,,\n');
}

export function lineAt({ sheet, head }: Table, row: number): Line {
  const line = sheet.lines[head + row];
  if (!line) {
    throw new RangeError(`no row ${row}`);
  }
  return line;
}

/** What stands in a cell; a comment stands in all of its row. */
export function textAt(table: Table, row: number, column: number): string {
  const line = table.sheet.lines[table.head + row];
  return line?.silent ? line.written : textOf(line?.cells[column]);
}

export function headings(table: Table): string[] {
  return Array.from({ length: table.columns }, (_, column) => textAt(table, 0, column));
}

/** An empty row of that table. */
export function emptyLine(table: Table): Line {
  return lineOf(
    Array.from({ length: lineAt(table, 0).cells.length }, () => ''),
    endOf(table),
  );
}

/** How the lines of that table end. */
export function endOf(table: Table): string {
  return lineAt(table, 0).end || '\n';
}

/** The table with at least so many columns. */
export function widened(table: Table, columns: number): Table {
  if (columns <= table.columns) {
    return table;
  }
  const lines = table.sheet.lines.map((line, index) =>
    line.silent || index < table.head
      ? line
      : lineOf(
          [...line.cells, ...Array<string>(columns - line.cells.length).fill('')],
          line.end,
          line.id,
        ),
  );
  return { ...table, columns, sheet: { ...table.sheet, lines } };
}

/** The line with other texts in its cells; those that say the same stay as they are written. */
export function rewritten(table: Table, line: Line, texts: ReadonlyMap<number, string>): Line {
  if (isComment(line)) {
    return line;
  }
  const cells = line.silent ? [...emptyLine(table).cells] : [...line.cells];
  let changes = 0;
  for (const [column, text] of texts) {
    const written = quoted(text);
    if (textOf(written) !== textOf(cells[column])) {
      while (cells.length < Math.max(column, lineAt(table, 0).cells.length)) {
        cells.push('');
      }
      cells[column] = written;
      changes++;
    }
  }
  return changes === 0 ? line : lineOf(cells, line.end, line.id);
}

/** A comment as it is typed anew. */
export function recommented(line: Line, text: string): Line {
  const isOne = text === '' || text.startsWith('#');
  return readLine(isOne ? text : `# ${text}`, line.end, line.id);
}
