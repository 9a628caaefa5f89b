import { Document, isMap, isSeq, parseDocument } from 'yaml';
import type { Outcome } from '../api/evaluate';

export interface NewCase {
  title: string;
  facts: Record<string, unknown>;
  expect: Expected;
}

/** What is expected, as a file of cases has it. */
export interface Expected {
  effects: readonly Record<string, unknown>[];
  vetoes?: readonly Record<string, unknown>[];
  conflicts?: number;
  gap?: boolean;
}

type Effect = Outcome['effects'][number];

/** By what a case tells an effect from another, in the order in which it is read. */
const members = [
  'kind',
  'type',
  'action',
  'role',
  'tier',
  'due',
  'length',
  'unit',
  'time',
  'by',
  'topic',
  'what',
  'question',
  'product',
  'level',
  'standard',
  'measured',
  'threshold',
  'quantity',
  'amount',
  'reason',
] as const;

/** A case of a file of cases, as it is written there. */
export function caseText({ title, facts, expect }: NewCase): string {
  const written = new Document([{ title, facts, expect }]);
  inOneLine(written, [0, 'facts']);
  expect.effects.forEach((_, at) => {
    inOneLine(written, [0, 'expect', 'effects', at]);
  });
  expect.vetoes?.forEach((_, at) => {
    inOneLine(written, [0, 'expect', 'vetoes', at]);
  });
  return written.toString({ lineWidth: 0 });
}

/** What comes out of a case, put down as what is expected of it. */
export function expectedOf({ effects, vetoes, conflicts, gap }: Outcome): Expected {
  return {
    effects: effects.map(expected),
    ...(vetoes.length > 0 && { vetoes: vetoes.map(({ proposal }) => expected(proposal)) }),
    ...(conflicts.length > 0 && { conflicts: conflicts.length }),
    ...(gap && { gap }),
  };
}

/** A file of cases with one more at its end, all else as it was; undefined where it cannot be read. */
export function withCase(text: string, added: NewCase): { text: string; line: number } | undefined {
  const before = parseDocument(text);
  const { contents } = before;
  const isEmpty = contents === null || (!isMap(contents) && !isSeq(contents) && !before.toJS());
  if (before.errors.length > 0 || !(isEmpty || (isSeq(contents) && !contents.flow))) {
    return undefined;
  }
  const start = (isSeq(contents) && contents.range?.[0]) || 0;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const kept = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const line = kept.split('\n').length;
  return { text: kept + caseText(added).replaceAll(/^(?=.)/gm, indent), line };
}

function expected(effect: Effect): Record<string, unknown> {
  return Object.fromEntries(
    members
      .map((member) => [member, member === 'amount' ? money(effect) : effect[member]] as const)
      .filter(([, value]) => value !== undefined && value !== null),
  );
}

function money({ amount }: Effect): string | undefined {
  return amount ? `${amount.amount} ${amount.currency}` : undefined;
}

function inOneLine(written: Document, path: readonly (string | number)[]) {
  const node = written.getIn(path, true);
  if (isMap(node)) {
    node.flow = true;
  }
}
