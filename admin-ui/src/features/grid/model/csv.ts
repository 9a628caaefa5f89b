/** The CSV of a decision table as the engine reads it, kept so that what is not touched is written as it was read. */
export interface Sheet {
  /** A byte order mark, if there is one. */
  mark: string;
  lines: readonly Line[];
}

/** A line; what stands between its commas is kept as written. An empty line and a comment are one cell. */
export interface Line {
  /** Stays with the line wherever it goes. */
  id: number;
  cells: readonly string[];
  /** The whole of it, without its end. */
  written: string;
  end: string;
  silent: boolean;
}

const byteOrderMark = '\uFEFF';
// What Java strips: no-break spaces stay.
const space = '[\\t-\\r\\x1c- \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]';
const outerSpace = new RegExp(`^${space}+|${space}+$`, 'g');
let lastId = 0;

export function readSheet(text: string): Sheet {
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '';
  const lines: Line[] = [];
  for (let start = mark.length; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    const isReturn = newline > start && text[newline - 1] === '\r';
    const stop = newline < 0 ? next : newline - (isReturn ? 1 : 0);
    lines.push(readLine(text.slice(start, stop), text.slice(stop, next)));
    start = next;
  }
  return { mark, lines };
}

export function writeSheet({ mark, lines }: Sheet): string {
  return mark + lines.map(({ written, end }) => written + end).join('');
}

/** A new line of cells as they are written, such as those of another line. */
export function lineOf(cells: readonly string[], end: string, id = nextId()): Line {
  const written = cells.join(',');
  return { id, cells, written, end, silent: isSilent(written) };
}

export function readLine(written: string, end: string, id = nextId()): Line {
  const silent = isSilent(written);
  return { id, cells: silent ? [written] : split(written), written, end, silent };
}

/** What a cell says, without the quotes around it. */
export function textOf(written: string | undefined): string {
  const text = strip(written ?? '');
  return text.length > 1 && text.startsWith('"') && text.endsWith('"')
    ? strip(text.slice(1, -1).replaceAll('""', '"'))
    : text;
}

/** A text as a cell is written: in quotes where they are needed, on one line. */
export function quoted(text: string): string {
  const cell = strip(oneLine(text));
  return /[,"]|^#/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A text without line breaks, which a cell cannot hold. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
}

export function strip(text: string): string {
  return text.replace(outerSpace, '');
}

/** Whether that is a comment rather than an empty line. */
export function isComment({ silent, written }: Line): boolean {
  return silent && written.startsWith('#');
}

function isSilent(line: string): boolean {
  return line.startsWith('#') || strip(line) === '';
}

function split(line: string): string[] {
  if (!line.includes('"')) {
    return line.split(',');
  }
  const cells: string[] = [];
  let quotes = false;
  let start = 0;
  for (let at = 0; at < line.length; at++) {
    const character = line[at];
    if (character === '"') {
      quotes = !quotes;
    } else if (character === ',' && !quotes) {
      cells.push(line.slice(start, at));
      start = at + 1;
    }
  }
  return [...cells, line.slice(start)];
}

function nextId(): number {
  lastId += 1;
  return lastId;
}
