import type { Fault } from '../api/problem';

/** Every fault of a case by the place of the field it belongs to. */
export type FaultsByPath = ReadonlyMap<string, readonly Fault[]>;

const prefix = 'facts.';

export function faultsByPath(faults: readonly Fault[]): FaultsByPath {
  const byPath = new Map<string, Fault[]>();
  for (const fault of faults) {
    const path = fault.path.startsWith(prefix) ? fault.path.slice(prefix.length) : fault.path;
    byPath.set(path, [...(byPath.get(path) ?? []), fault]);
  }
  return byPath;
}
