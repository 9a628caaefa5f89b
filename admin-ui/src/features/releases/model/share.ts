import type { CanaryCondition } from '../../../api/canaries';

/** On what a canary is to be halted, as it is typed; what is left empty is no condition. */
export interface TypedConditions {
  different: string;
  dearer: string;
  cheaper: string;
  currency: string;
  failed: string;
  decisions: string;
}

export const noConditions: TypedConditions = {
  different: '',
  dearer: '',
  cheaper: '',
  currency: 'VND',
  failed: '',
  decisions: '100',
};

/** A number as people of either language type it; nothing where it is none. */
export function figure(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** The share that is typed, in per cent; nothing where it is none that a canary may have. */
export function shareOf(typed: string): number | undefined {
  const share = figure(typed);
  const isOne = share !== undefined && share >= 1 && share <= 50 && Number.isInteger(share * 10);
  return isOne ? share : undefined;
}

/** The conditions that are typed; nothing where some of it is no number. */
export function conditionsOf(typed: TypedConditions): CanaryCondition[] | undefined {
  const decisions = figure(typed.decisions);
  const stated = names.filter((name) => typed[name].trim());
  if (stated.length === 0) {
    return [];
  }
  const above = stated.map((name) => figure(typed[name]));
  if (!decisions || !Number.isInteger(decisions) || above.includes(undefined)) {
    return undefined;
  }
  return stated.map((name, index) => ({
    what: whats[name],
    above: above[index] ?? 0,
    decisions,
    ...((name === 'dearer' || name === 'cheaper') && {
      currency: typed.currency.trim().toUpperCase(),
    }),
  }));
}

const names = ['different', 'dearer', 'cheaper', 'failed'] as const;
const whats = {
  different: 'DIFFERENT',
  dearer: 'DEARER',
  cheaper: 'CHEAPER',
  failed: 'FAILED',
} as const;
