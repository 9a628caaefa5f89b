import { expect, test } from 'vitest';
import { type DiffRow, diffRows } from './diff-rows';

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `line ${at + 1}`);
const told = (rows: readonly DiffRow[]) =>
  rows.map((row) => {
    switch (row.kind) {
      case 'gap':
        return `… ${row.count} from ${row.from}`;
      case 'gone':
        return `-${row.before} ${row.text}`;
      default:
        return `${row.kind === 'new' ? '+' : ' '}${row.line} ${row.text}`;
    }
  });

test('a line that changed is shown as it was and is, with three lines around', () => {
  const before = numbered(20);
  const after = before.with(9, 'another');

  expect(told(diffRows(before.join('\n'), `${after.join('\n')}\n`))).toEqual([
    '… 6 from 1',
    ' 7 line 7',
    ' 8 line 8',
    ' 9 line 9',
    '-10 line 10',
    '+10 another',
    ' 11 line 11',
    ' 12 line 12',
    ' 13 line 13',
    '… 7 from 14',
  ]);
});

test('a line that something is said of is shown', () => {
  const text = numbered(20).join('\n');

  expect(told(diffRows(text, text, new Set([12])))).toEqual([
    '… 8 from 1',
    ' 9 line 9',
    ' 10 line 10',
    ' 11 line 11',
    ' 12 line 12',
    ' 13 line 13',
    ' 14 line 14',
    ' 15 line 15',
    '… 5 from 16',
  ]);
});

test('a file that is new has new lines only, one that is removed none', () => {
  expect(told(diffRows(undefined, 'one\ntwo\n'))).toEqual(['+1 one', '+2 two']);
  expect(told(diffRows('one\n', undefined))).toEqual(['-1 one']);
});
