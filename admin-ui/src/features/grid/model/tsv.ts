/** Reads what a spreadsheet puts on the clipboard: tabs between cells, quotes around those with tabs or line breaks. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; ; ) {
    const cell = text[at] === '"' ? quotedCell(text, at) : null;
    const stop = cell ? cell.stop : plainEnd(text, at);
    row.push(cell ? cell.text : text.slice(at, stop));
    if (text[stop] === '\t') {
      at = stop + 1;
      continue;
    }
    rows.push(row);
    row = [];
    at = stop + (text.startsWith('\r\n', stop) ? 2 : 1);
    // A spreadsheet ends its last row too.
    if (at >= text.length) {
      return rows;
    }
  }
}

export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(written).join('\t')).join('\n');
}

function written(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * A cell in quotes that a spreadsheet has put around it. Around a cell with neither tab, line break nor a further quote it
 * puts none: there they are part of what the cell says.
 */
function quotedCell(text: string, start: number): { text: string; stop: number } | null {
  for (let at = text.indexOf('"', start + 1); at > 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') {
      const inner = text.slice(start + 1, at);
      const isEnd = at + 1 === text.length || '\t\r\n'.includes(text[at + 1] ?? '');
      return isEnd && /["\t\r\n]/.test(inner)
        ? { text: inner.replaceAll('""', '"'), stop: at + 1 }
        : null;
    }
  }
  return null;
}

function plainEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\t' || text[at] === '\n' || text[at] === '\r') {
      return at;
    }
  }
  return text.length;
}
