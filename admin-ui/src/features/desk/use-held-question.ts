import { useState } from 'react';
import type { Schemas } from '../../api/contract';
import { pathOf, type Vocabulary } from '../../facts/vocabulary';

/** A question and what the rules assume meanwhile. */
export interface Asked {
  missing: Schemas['MissingFact'];
  assumed: Schemas['AssumedFact'] | undefined;
}

const clickMs = 300;

interface Held extends Asked {
  at: number;
}

/**
 * The questions of an outcome, those first for which the rules assume nothing. The one that is being answered keeps its place until the focus leaves it, although its
 * answer takes it out of the outcome.
 */
export function useHeldQuestion(outcome: Schemas['Outcome'], vocabulary: Vocabulary) {
  const [held, setHeld] = useState<Held | null>(null);
  const asked: (Asked & { held: boolean })[] = outcome.missingFacts
    .map((missing) => ({
      missing,
      assumed: outcome.assumed.find((each) => isSame(each, missing)),
      held: held !== null && isSame(held.missing, missing),
    }))
    .sort((one, other) => turn(one, vocabulary) - turn(other, vocabulary));
  if (held && !asked.some((each) => each.held)) {
    asked.splice(held.at, 0, { ...held, held: true });
  }

  return {
    asked,
    hold: ({ missing, assumed }: Asked) =>
      setHeld({ missing, assumed, at: asked.findIndex((each) => isSame(each.missing, missing)) }),
    // Not while the click that took the focus away is under way: what moves under the pointer is not hit.
    release: () => setTimeout(() => setHeld((now) => (now === held ? null : now)), clickMs),
  };
}

/** When it is asked: in the order of the vocabulary, what is assumed after what is not. */
function turn({ missing, assumed }: Asked, { types }: Vocabulary): number {
  const key = pathOf(missing.fact)[0];
  const type = types.findIndex((each) => each.key === key && !each.parent);
  return (assumed ? types.length : 0) + type;
}

interface Place {
  fact: string;
  attribute: string;
}

function isSame(one: Place, other: Place): boolean {
  return one.fact === other.fact && one.attribute === other.attribute;
}
