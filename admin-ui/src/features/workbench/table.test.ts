import { expect, test } from 'vitest';
import { vocabulary } from '../../test-server';
import { cellAt, columnsOf, isTable } from './table';

test('a character is in the cell that the commas before it tell', () => {
  const line = 'one,"a, ""b"", c",>= 2';

  expect(cellAt(line, 1)).toBe(0);
  expect(cellAt(line, 7)).toBe(1);
  expect(cellAt(line, line.length)).toBe(2);
});

test('the columns are the attributes of the vocabulary', () => {
  expect(columnsOf(vocabulary, 'vi')).toMatchObject({
    'Parcel.fee': { label: 'Cước phí', kind: 'money' },
    'Parcel.strike': { kind: 'boolean' },
    'Scan.place': { kind: 'text' },
  });
});

test('a table is a file of comma-separated values among the tables', () => {
  expect(isTable('tables/late.csv')).toBe(true);
  expect(isTable('imports/late.csv')).toBe(false);
});
