import type { Sheet } from './csv';

/** What is wrong at a place of the text: line and columns count from 1, the end is not part of it. */
export interface Finding {
  line: number;
  column: number;
  endColumn: number;
  reason: string;
  /** What mends it. */
  fixes?: readonly Fix[];
}

/** One way to mend what is wrong, done by whoever found it. */
export interface Fix {
  title: string;
  apply: () => void;
}

/** What is wrong with a cell as it is written; of a whole line without a cell. */
export interface Fault {
  column: number;
  written: string | undefined;
  reason: string;
  fixes: readonly Fix[];
}

/** What is wrong, by the lines it was found in, wherever they go. */
export type Faults = ReadonlyMap<number, readonly Fault[]>;

export function faultsOf({ lines }: Sheet, findings: readonly Finding[]): Faults {
  const faults = new Map<number, Fault[]>();
  for (const { line: number, column, reason, fixes = [] } of findings) {
    const line = lines[number - 1];
    if (!line) {
      continue;
    }
    const cell = cellAt(line.cells, column - 1);
    const fault = { column: cell, written: line.cells[cell], reason, fixes };
    faults.set(line.id, [...(faults.get(line.id) ?? []), fault]);
  }
  return faults;
}

/** What is wrong with a cell that is still written as when it was looked at. */
export function reasonsAt(
  faults: readonly Fault[] | undefined,
  column: number,
  written: string | undefined,
): string[] {
  return faultsAt(faults, column, written).map(({ reason }) => reason);
}

export function fixesAt(
  faults: readonly Fault[] | undefined,
  column: number,
  written: string | undefined,
): Fix[] {
  return faultsAt(faults, column, written).flatMap(({ fixes }) => fixes);
}

function faultsAt(
  faults: readonly Fault[] | undefined,
  column: number,
  written: string | undefined,
): Fault[] {
  return (faults ?? []).filter((fault) => fault.column === column && fault.written === written);
}

function cellAt(cells: readonly string[], character: number): number {
  let end = 0;
  const found = cells.findIndex((cell) => {
    end += cell.length + 1;
    return character < end;
  });
  return found < 0 ? cells.length - 1 : found;
}
