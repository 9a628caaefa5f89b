import type { CoveredRule, FailedCase, SurvivingMutant } from '../api/cases';
import type { Files } from '../text/taking';

/** How well the cases prove a rule: not at all, nearly, or by firing it. */
export type Proof = 'uncovered' | 'onlyMissed' | 'fired';

export function proofOf({ fired, justMissed }: CoveredRule): Proof {
  if (fired.length > 0) {
    return 'fired';
  }
  return justMissed.length > 0 ? 'onlyMissed' : 'uncovered';
}

const order: readonly Proof[] = ['uncovered', 'onlyMissed', 'fired'];

/** Rules that no case fires first; otherwise as the rules stand. */
export function leastProvenFirst(coverage: readonly CoveredRule[]): CoveredRule[] {
  return coverage.toSorted(
    (one, other) => order.indexOf(proofOf(one)) - order.indexOf(proofOf(other)),
  );
}

/** What a change of the rules is, as far as its words tell. */
export type Change =
  | { kind: 'dropped' }
  | { kind: 'boundary' | 'turned' | 'joined' | 'value'; was: string; is: string };

const kinds: Readonly<Record<string, 'boundary' | 'turned' | 'joined'>> = {
  '>=': 'boundary',
  '>': 'boundary',
  '<=': 'boundary',
  '<': 'boundary',
  '==': 'turned',
  '!=': 'turned',
  '&&': 'joined',
  '||': 'joined',
};

export function changeOf({ was, is }: Pick<SurvivingMutant, 'was' | 'is'>): Change {
  if (typeof was !== 'string' || typeof is !== 'string') {
    return { kind: 'dropped' };
  }
  return { kind: kinds[was] ?? 'value', was, is };
}

/** The line on which a case begins; the first where it cannot be found. */
export function lineOf(files: Files, { file, title }: Pick<FailedCase, 'file' | 'title'>): number {
  const lines = (files[file] ?? '').split('\n');
  const at = lines.findIndex(
    (line) => title && /^\s*(?:-\s*\{?\s*)?["']?title\b/.test(line) && line.includes(title),
  );
  return at < 0 ? 1 : at + 1;
}
