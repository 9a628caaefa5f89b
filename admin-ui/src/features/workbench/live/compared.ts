import type { Outcome } from '../api/evaluate';

type Effect = Outcome['effects'][number];

/** An effect of a draft beside that of the live release which it takes the place of. */
export interface Compared {
  effect: Effect | undefined;
  live: Effect | undefined;
  difference: 'same' | 'changed' | 'new' | 'gone';
}

/** What makes two effects the same thing, with perhaps another amount, length or level. */
const identity = ['kind', 'type', 'action', 'role', 'due', 'standard', 'topic', 'by'] as const;

/** What may differ without a customer or an agent noticing. */
const unseen = new Set(['rank', 'rule', 'title', 'facts', 'clause', 'clauseAddress', 'wording']);

/** The effects of two outcomes, side by side: first those that are alike, then those nearest to each other. */
export function compared(outcome: Outcome, live: Outcome | null | undefined): Compared[] {
  const left = [...(live?.effects ?? [])];
  const found = new Map<Effect, Effect>();
  for (const isNear of [isAlike, isOfSameRule, isSameThing]) {
    for (const effect of outcome.effects) {
      const at = found.has(effect) ? -1 : left.findIndex((each) => isNear(each, effect));
      for (const pair of at < 0 ? [] : left.splice(at, 1)) {
        found.set(effect, pair);
      }
    }
  }
  return [
    ...outcome.effects.map((effect) => beside(effect, found.get(effect), live != null)),
    ...left.map((gone): Compared => ({ effect: undefined, live: gone, difference: 'gone' })),
  ];
}

function beside(effect: Effect, live: Effect | undefined, isCompared: boolean): Compared {
  if (!live) {
    return { effect, live, difference: isCompared ? 'new' : 'same' };
  }
  return { effect, live, difference: isAlike(effect, live) ? 'same' : 'changed' };
}

function isAlike(one: Effect, other: Effect): boolean {
  return seen(one) === seen(other);
}

function isOfSameRule(one: Effect, other: Effect): boolean {
  return isSameThing(one, other) && one.rule === other.rule;
}

function isSameThing(one: Effect, other: Effect): boolean {
  return identity.every((member) => one[member] === other[member]);
}

function seen(effect: Effect): string {
  return JSON.stringify(
    Object.entries(effect)
      .filter(([member, value]) => !unseen.has(member) && value !== null && value !== undefined)
      .sort(([one], [another]) => one.localeCompare(another)),
  );
}
