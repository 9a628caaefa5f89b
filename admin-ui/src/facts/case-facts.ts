import type { Path } from './vocabulary';

export interface Money {
  readonly amount: string;
  readonly currency: string;
}

export type Value = boolean | number | string | Money | readonly Value[];

/** What was typed and is not a value yet: it is kept, and not sent. */
export class Unreadable {
  readonly typed: string;

  constructor(typed: string) {
    this.typed = typed;
  }
}

/** The facts of one object: absent is not answered, null is said to be not known. */
export interface Item {
  readonly [name: string]: Entry;
}

export type Entry = undefined | null | Value | Unreadable | Item | readonly Item[];

export function entryAt(facts: Item, path: Path): Entry {
  let at: unknown = facts;
  for (const step of path) {
    at = (at as Record<string | number, unknown> | null | undefined)?.[step];
  }
  return at as Entry;
}

/** The facts with that entry in its place; undefined takes it out. */
export function withEntry(facts: Item, path: Path, entry: Entry): Item {
  return put(facts, path, entry) as Item;
}

function put(holder: unknown, path: Path, entry: Entry): unknown {
  const [step, ...rest] = path;
  if (step === undefined) {
    return entry;
  }
  const before = (holder as Record<string | number, unknown> | null | undefined)?.[step];
  const after = put(before, rest, entry);
  return typeof step === 'number'
    ? replaced(Array.isArray(holder) ? holder : [], step, after)
    : member((holder ?? {}) as Record<string, unknown>, step, after);
}

function replaced(list: readonly unknown[], index: number, entry: unknown): unknown[] {
  const copy = [...list];
  copy[index] = entry ?? {};
  return copy;
}

function member(item: Record<string, unknown>, name: string, entry: unknown) {
  const { [name]: _, ...others } = item;
  return entry === undefined ? others : { ...others, [name]: entry };
}

/** The facts as they are sent: without what is not readable yet and objects at the top that say nothing. */
export function sentFacts(facts: Item): Record<string, unknown> {
  const sent: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(facts)) {
    const value = readable(entry);
    if (value !== undefined && !saysNothing(value)) {
      sent[key] = value;
    }
  }
  return sent;
}

function readable(entry: unknown): unknown {
  if (entry instanceof Unreadable) {
    return undefined;
  }
  if (Array.isArray(entry)) {
    return entry.map(readable).filter((each) => each !== undefined);
  }
  if (typeof entry === 'object' && entry !== null) {
    return Object.fromEntries(
      Object.entries(entry)
        .map(([name, value]) => [name, readable(value)] as const)
        .filter(([, value]) => value !== undefined),
    );
  }
  return entry;
}

function saysNothing(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length === 0
    : typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

export function isMoney(value: unknown): value is Money {
  return (
    typeof value === 'object' &&
    value !== null &&
    'amount' in value &&
    'currency' in value &&
    Object.keys(value).length === 2
  );
}

/** Whether anything typed is not a value yet. */
export function hasUnreadable(entry: unknown): boolean {
  return (
    entry instanceof Unreadable ||
    (typeof entry === 'object' && entry !== null && Object.values(entry).some(hasUnreadable))
  );
}
