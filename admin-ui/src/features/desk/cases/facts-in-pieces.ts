import { type Item, isMoney, Unreadable } from '../../../facts/case-facts';
import {
  attributeNamed,
  type FactType,
  typeAt,
  typeNamed,
  type Vocabulary,
} from '../../../facts/vocabulary';
import type { Case } from './api/cases';

type Plain = Record<string, unknown>;

/** What the server itself says of a case, and nobody states. */
const always = ['id', 'openedAt', 'status', 'contactsCount', 'reopenedCount'];

/** The words of all rule sets of a case, without what the case itself says. */
export function wordsOf(file: Case, vocabularies: readonly Vocabulary[]): Vocabulary | undefined {
  const [first] = vocabularies;
  const known: Record<string, string[]> = {
    case: [...always, ...(file.channel ? ['channel'] : []), ...(file.language ? ['language'] : [])],
    customer: file.customer ? ['id'] : [],
  };
  const types = new Map<string, FactType>();
  for (const type of vocabularies.flatMap((each) => each.types)) {
    const before = types.get(type.name);
    const others = type.attributes.filter(({ name }) => !attributeNamed(before, name));
    const attributes = [...(before?.attributes ?? []), ...others].filter(
      ({ name }) => type.parent || !known[type.key]?.includes(name),
    );
    types.set(type.name, { ...(before ?? type), attributes });
  }
  return first && { ...first, types: [...types.values()] };
}

/** Facts as the form has them: what it has no words for is left out. */
export function itemOf(vocabulary: Vocabulary, facts: Plain): Item {
  const item: Plain = {};
  for (const [key, value] of Object.entries(facts)) {
    const type = typeAt(vocabulary, key);
    if (type) {
      item[key] = entryOf(vocabulary, type, value);
    }
  }
  return item as Item;
}

function entryOf(vocabulary: Vocabulary, type: FactType, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((each) => entryOf(vocabulary, type, each));
  }
  const item: Plain = {};
  for (const [name, each] of Object.entries(value ?? {})) {
    const attribute = attributeNamed(type, name);
    const held = typeNamed(vocabulary, attribute?.factType);
    if (attribute) {
      item[name] = held
        ? entryOf(vocabulary, held, each)
        : attribute.type === 'money'
          ? moneyOf(each)
          : each;
    }
  }
  return item;
}

function moneyOf(value: unknown): unknown {
  const found = typeof value === 'string' ? /^(-?[\d.]+) ([A-Z]{3})$/.exec(value) : null;
  return found ? { amount: found[1], currency: found[2] } : value;
}

/** What makes of the one the other, as a merge patch; undefined where they are the same. */
export function patchOf(before: unknown, after: unknown): unknown {
  if (after instanceof Unreadable) {
    return undefined;
  }
  if (after === undefined || after === null) {
    return before === undefined || before === null ? undefined : null;
  }
  if (!isObject(after) || isMoney(after)) {
    return isSame(before, after) ? undefined : readable(after);
  }
  const from = isObject(before) ? before : {};
  const patch: Plain = {};
  for (const name of new Set([...Object.keys(from), ...Object.keys(after)])) {
    const change = patchOf(from[name], after[name]);
    if (change !== undefined) {
      patch[name] = change;
    }
  }
  return Object.keys(patch).length > 0 ? patch : undefined;
}

/** What was typed here laid over what the server says now. */
export function rebased(before: Item, typed: Item, now: Item): Item {
  const item: Plain = { ...now };
  for (const key of new Set([...Object.keys(before), ...Object.keys(typed)])) {
    const laid = laidOver(before[key], typed[key], now[key]);
    if (laid === undefined) {
      delete item[key];
    } else {
      item[key] = laid;
    }
  }
  return item as Item;
}

function laidOver(before: unknown, typed: unknown, now: unknown): unknown {
  if (isObject(typed) && !isMoney(typed) && (isObject(now) || now === undefined)) {
    const from = isObject(before) ? before : {};
    const item: Plain = { ...now };
    for (const name of new Set([...Object.keys(from), ...Object.keys(typed)])) {
      const laid = laidOver(from[name], typed[name], item[name]);
      if (laid === undefined) {
        delete item[name];
      } else {
        item[name] = laid;
      }
    }
    return item;
  }
  // That something is not known is said here only: the server knows just that nothing was stated.
  const isOwn = typed === null || !isSame(before, typed);
  return isOwn && !(typed === null && now !== undefined && isSame(before, undefined)) ? typed : now;
}

function readable(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.filter((each) => !(each instanceof Unreadable)).map(readable);
  }
  if (!isObject(value)) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined && !(each instanceof Unreadable))
      .map(([name, each]) => [name, readable(each)]),
  );
}

function isObject(value: unknown): value is Plain {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Unreadable)
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    isObject(each) ? Object.fromEntries(Object.entries(each).sort()) : each,
  );
}
