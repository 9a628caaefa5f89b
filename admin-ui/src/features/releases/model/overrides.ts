import type { Gate } from '../../../api/submissions';

/** Why gates need not be passed, by gate, as they are typed. */
export type Reasons = Partial<Record<Gate['gate'], string | undefined>>;

/** Of the reasons those that are needed: what is passed needs none. */
export function reasonsFor(gates: readonly Gate[], reasons: Reasons): Record<string, string> {
  return Object.fromEntries(
    gates
      .filter(({ passed, mayBeOverridden }) => !passed && mayBeOverridden)
      .flatMap(({ gate }) => {
        const reason = reasons[gate]?.trim();
        return reason ? [[gate, reason]] : [];
      }),
  );
}

/** Whether every gate is passed, or has a reason in its place. */
export function isClear(gates: readonly Gate[], reasons: Reasons): boolean {
  const given = reasonsFor(gates, reasons);
  return gates.every(({ gate, passed }) => passed || gate in given);
}
