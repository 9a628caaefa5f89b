import { useSyncExternalStore } from 'react';
import { signal } from '../../api/signal';
import { type Entry, type Item, withEntry } from '../../facts/case-facts';
import type { Path } from '../../facts/vocabulary';

/** The case on the desk. It outlives the page that shows it, and never leaves the memory of the browser. */
export interface CaseOnDesk {
  readonly ruleSet: string | null;
  readonly caseRef: string;
  readonly facts: Item;
}

const empty: CaseOnDesk = { ruleSet: null, caseRef: '', facts: {} };
const store = signal(empty);

function change(changes: Partial<CaseOnDesk>) {
  store.set({ ...store.get(), ...changes });
}

export const deskCase = {
  get: store.get,
  /** Another rule set has other facts. */
  chooseRuleSet: (ruleSet: string) => {
    if (ruleSet !== store.get().ruleSet) {
      change({ ruleSet, facts: {} });
    }
  },
  name: (caseRef: string) => change({ caseRef }),
  answer: (path: Path, entry: Entry) =>
    change({ facts: withEntry(store.get().facts, path, entry) }),
  /** An empty case under the same rule set; answers the one before. */
  clear: (): CaseOnDesk => {
    const before = store.get();
    store.set({ ...empty, ruleSet: before.ruleSet });
    return before;
  },
  put: (whole: CaseOnDesk) => store.set(whole),
  /** Nobody sits here any more. */
  forget: () => store.set(empty),
};

export function useDeskCase(): CaseOnDesk {
  return useSyncExternalStore(store.subscribe, store.get);
}
