import type { Schemas } from '../../api/contract';
import { entryAt, type Item } from '../../facts/case-facts';
import {
  type Attribute,
  type FactType,
  type Path,
  pathText,
  typeNamed,
  type Vocabulary,
} from '../../facts/vocabulary';
import { finds } from '../../language/plain';

export type Shown = 'asked' | 'given' | 'all';

/** Which fields of the form are to be seen. */
export interface FieldFilter {
  shown: Shown;
  sought: string;
  /** The places of facts that could change the outcome. */
  asked: ReadonlySet<string>;
  /** The places never hidden: those with faults, and the one that is being filled in. */
  kept: ReadonlySet<string>;
}

/** The places of what is worth asking: `flight.extraordinary`. */
export function placesOf(missing: readonly Schemas['MissingFact'][]): Set<string> {
  return new Set(missing.map(({ fact, attribute }) => `${fact}.${attribute}`));
}

/** The attributes to be seen of a fact at that place. */
export function visibleAttributes(
  vocabulary: Vocabulary,
  type: FactType,
  path: Path,
  facts: Item,
  filter: FieldFilter,
): Attribute[] {
  return type.attributes.filter((attribute) =>
    isVisible(vocabulary, type, attribute, [...path, attribute.name], facts, filter),
  );
}

function isVisible(
  vocabulary: Vocabulary,
  type: FactType,
  attribute: Attribute,
  path: Path,
  facts: Item,
  filter: FieldFilter,
): boolean {
  const place = pathText(path);
  if ([...filter.kept].some((each) => each === place || isWithin(each, place))) {
    return true;
  }
  if (filter.sought) {
    return matches(vocabulary, type, attribute, filter.sought);
  }
  const given = entryAt(facts, path) !== undefined;
  const asked = [...filter.asked].some((each) => each === place || isWithin(each, place));
  return filter.shown === 'all' || given || (filter.shown === 'asked' && asked);
}

function isWithin(place: string, holder: string): boolean {
  return place.startsWith(`${holder}.`) || place.startsWith(`${holder}[`);
}

/** A field is found by its words in either language, its group, or its name in rules. */
function matches(
  vocabulary: Vocabulary,
  type: FactType,
  attribute: Attribute,
  sought: string,
): boolean {
  const words = [type.label, attribute.label, attribute.question].flatMap(({ en, vi }) => [en, vi]);
  const nested = typeNamed(vocabulary, attribute.factType);
  return (
    finds(sought, [...words, attribute.name].join(' ')) ||
    (nested?.attributes.some((each) => matches(vocabulary, nested, each, sought)) ?? false)
  );
}
