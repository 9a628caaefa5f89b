import { expect, test } from 'vitest';
import { readTsv, writeTsv } from './tsv';

test('reads what a spreadsheet copies', () => {
  expect(readTsv('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(readTsv('one')).toEqual([['one']]);
  expect(readTsv('\t\n\t')).toEqual([
    ['', ''],
    ['', ''],
  ]);
  expect(readTsv('')).toEqual([['']]);
});

test('reads cells with breaks, tabs and quotes', () => {
  expect(readTsv('"one\ntwo"\t"a\tb"\t"say ""yes"""\nx')).toEqual([
    ['one\ntwo', 'a\tb', 'say "yes"'],
    ['x'],
  ]);
});

test('leaves quotes that the cell itself says', () => {
  expect(readTsv('"URGENT"\t5" pipe\t"open')).toEqual([['"URGENT"', '5" pipe', '"open']]);
});

test('writes what it reads', () => {
  const cells = [
    ['plain', '"quoted"', 'tab\there'],
    ['', 'two\nlines', '"a","b"'],
  ];
  expect(readTsv(writeTsv(cells))).toEqual(cells);
});
