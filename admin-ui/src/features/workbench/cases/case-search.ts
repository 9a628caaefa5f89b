import type { CaseProposals, NamedMutant, ProposedCase } from '../api/cases';

/** A search for missing cases, as far as it went: a request has its time, and the next goes on from there. */
export interface CaseSearch {
  proposals: readonly ProposedCase[];
  /** The place of the rules to go on from. */
  next: number;
  places: number;
  /** The mutants to try yet. */
  open: readonly NamedMutant[];
}

const mostAtOnce = 100;

export function begun(survivors: readonly NamedMutant[]): CaseSearch {
  const open = survivors.map(({ file, line, change }) => ({ file, line, change }));
  return { proposals: [], next: 0, places: 0, open };
}

/** What to ask for next. */
export const askedIn = ({ next, open }: CaseSearch) => ({
  from: next,
  survivors: open.slice(0, mostAtOnce),
});

export function wentOn(search: CaseSearch, answer: CaseProposals): CaseSearch {
  const { next, places } = answer;
  const proposals = joined(search.proposals, answer.proposals);
  const noticed = new Set(proposals.flatMap(({ kills }) => kills.map(nameOf)));
  const untried = new Set(answer.untried.map(nameOf));
  const asked = search.open.slice(0, mostAtOnce);
  // A case that is found further on may notice what those found so far did not.
  const again = next < places ? asked.filter((each) => !untried.has(nameOf(each))) : [];
  const open = [
    ...asked.filter((each) => untried.has(nameOf(each))),
    ...search.open.slice(mostAtOnce),
    ...again,
  ].filter((each) => !noticed.has(nameOf(each)));
  return { proposals, next, places, open };
}

export function isComplete({ next, places, open }: CaseSearch): boolean {
  return next >= places && open.length === 0;
}

export const factsKey = ({ facts }: ProposedCase) => JSON.stringify(facts);

function joined(before: readonly ProposedCase[], found: readonly ProposedCase[]): ProposedCase[] {
  const all = new Map(before.map((each) => [factsKey(each), each]));
  for (const each of found) {
    const known = all.get(factsKey(each));
    all.set(factsKey(each), known ? { ...known, kills: [...known.kills, ...each.kills] } : each);
  }
  return [...all.values()];
}

const nameOf = ({ file, line, change }: NamedMutant) => `${file} ${line} ${change.en}`;
