import { expect, test } from 'vitest';
import { hunks } from '../../../review/hunks';
import { merge, mergedText } from './merge';

const lines = (text: string) => text.split('');
const text = (short: string) => short.split('').join('\n');

test('finds the lines in which texts differ', () => {
  expect(hunks(lines('abc'), lines('abc'))).toEqual([]);
  expect(hunks(lines('abcd'), lines('axcd'))).toEqual([{ from: 1, to: 2, withFrom: 1, withTo: 2 }]);
  expect(hunks(lines('abc'), lines('abxyc'))).toEqual([{ from: 2, to: 2, withFrom: 2, withTo: 4 }]);
  expect(hunks([], lines('a'))).toEqual([{ from: 0, to: 0, withFrom: 0, withTo: 1 }]);
});

test('every difference leads from the one text to the other, in the fewest lines', () => {
  const random = numbers(7);
  for (let round = 0; round < 400; round += 1) {
    const [one, other] = [word(random), word(random)];
    const found = hunks(lines(one), lines(other));
    expect(applied(one, other), `${one} ${other}`).toBe(other);
    const kept = one.length - found.reduce((sum, { from, to }) => sum + to - from, 0);
    expect(kept, `${one} ${other}`).toBe(longestCommon(one, other));
  }
});

test('puts together what two changed in different places', () => {
  expect(mergedText(merge(text('abcdef'), text('aXcdef'), text('abcdYYf')))).toBe(text('aXcdYYf'));
  expect(mergedText(merge(text('abcdef'), text('bcdef'), text('abcdefg')))).toBe(text('bcdefg'));
});

test('takes once what both changed alike', () => {
  expect(mergedText(merge(text('abc'), text('aXc'), text('aXc')))).toBe(text('aXc'));
});

test('gives what overlaps with all three versions, and the lines around it', () => {
  const pieces = merge(text('abcde'), text('abXde'), text('abYYde'));

  expect(mergedText(pieces)).toBeUndefined();
  expect(pieces).toEqual([
    { kind: 'lines', lines: ['a', 'b'] },
    { kind: 'overlap', base: ['c'], theirs: ['X'], yours: ['Y', 'Y'] },
    { kind: 'lines', lines: ['d', 'e'] },
  ]);
});

test('loses no line, whatever the two did', () => {
  const random = numbers(3);
  for (let round = 0; round < 300; round += 1) {
    const base = word(random);
    const [theirs, yours] = [changed(base, random), changed(base, random)];
    const pieces = merge(text(base), text(theirs), text(yours));
    const read = (version: 'base' | 'theirs' | 'yours') =>
      pieces.flatMap((piece) => (piece.kind === 'lines' ? [] : piece[version]));
    expect(mergedText(merge(text(base), text(base), text(yours)))).toBe(text(yours));
    expect(mergedText(merge(text(base), text(theirs), text(base)))).toBe(text(theirs));
    for (const line of read('yours')) {
      expect(yours, `${base} ${theirs} ${yours}`).toContain(line);
    }
  }
});

function applied(one: string, other: string): string {
  const result: string[] = [];
  let at = 0;
  for (const { from, to, withFrom, withTo } of hunks(lines(one), lines(other))) {
    result.push(...lines(one).slice(at, from), ...lines(other).slice(withFrom, withTo));
    at = to;
  }
  return [...result, ...lines(one).slice(at)].join('');
}

function longestCommon(one: string, other: string): number {
  if (!one || !other) {
    return 0;
  }
  const [rest, restOther] = [one.slice(1), other.slice(1)];
  return one[0] === other[0]
    ? 1 + longestCommon(rest, restOther)
    : Math.max(longestCommon(rest, other), longestCommon(one, restOther));
}

function word(random: () => number): string {
  return Array.from(
    { length: Math.floor(random() * 8) },
    () => 'abc'[Math.floor(random() * 3)],
  ).join('');
}

function changed(base: string, random: () => number): string {
  const at = Math.floor(random() * (base.length + 1));
  return base.slice(0, at) + word(random) + base.slice(at + Math.floor(random() * 3));
}

/** The same numbers every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
