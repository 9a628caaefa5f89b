import { expect, test } from 'vitest';
import { lineChanges } from './line-changes';

test('changes only the characters that differ', () => {
  expect(lineChanges('one\ntwo\nthree', 'one\ntwice\nthree')).toEqual([
    { from: 6, to: 7, insert: 'ice' },
  ]);
});

test('makes the one text of the other, also at both ends', () => {
  const texts = ['', 'a', 'a\n', '\n', '\na', 'a\nb', 'b\na\n', 'a\nb\nc', 'c\nb\na\n', 'a\n\nb\n'];
  for (const before of texts) {
    for (const after of texts) {
      expect(applied(before, after), JSON.stringify([before, after])).toBe(after);
    }
  }
});

function applied(before: string, after: string): string {
  return lineChanges(before, after).reduceRight(
    (text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to),
    before,
  );
}
