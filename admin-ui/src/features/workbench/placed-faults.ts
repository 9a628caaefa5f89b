import { type Fault, Refused } from '../../api/problem';

export interface PlacedFault extends Fault {
  file: string;
  line: number;
  column: number;
}

const place = /^(.+) line (\d+), column (\d+)$/;

/** The faults of a refusal that stand at places of files. */
export function placedFaults(error: unknown): PlacedFault[] {
  const faults = error instanceof Refused ? error.faults : [];
  return faults.flatMap((fault) => {
    const [, file, line, column] = place.exec(fault.path) ?? [];
    return file ? [{ ...fault, file, line: Number(line), column: Number(column) }] : [];
  });
}
