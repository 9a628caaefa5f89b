import { expect, test } from 'vitest';
import { lineOf, quoted, readSheet, textOf, writeSheet } from './csv';

const shipped = import.meta.glob<string>(
  '../../../../../rules/src/main/resources/packs/*/tables/*.csv',
  { query: '?raw', import: 'default', eager: true },
);

test('writes every shipped table as it was read', () => {
  expect(Object.keys(shipped).length).toBeGreaterThan(20);
  for (const [file, text] of Object.entries(shipped)) {
    expect(writeSheet(readSheet(text)), file).toBe(text);
  }
});

test('says again what a shipped cell says, whatever its quotes', () => {
  for (const text of Object.values(shipped)) {
    for (const { cells } of readSheet(text).lines.filter(({ silent }) => !silent)) {
      for (const cell of cells) {
        expect(textOf(quoted(textOf(cell)))).toBe(textOf(cell));
      }
    }
  }
});

test('keeps marks, line ends, blanks and odd quotes', () => {
  for (const text of [
    '',
    '\n',
    '\uFEFFfirst\r\nrule, a ,"b"\r\n\r\n  \r\n# note, "x\r\n x ,"y,z" , \r\n',
    'first\nrule,a\nopen,"never closed, on\nlast without end,',
    'first\rstill first\nrule',
  ]) {
    expect(writeSheet(readSheet(text))).toBe(text);
  }
});

test('reads cells as the engine does', () => {
  const [line] = readSheet(' a ,"b, ""c""",,a""b, "" \n').lines;
  expect(line?.cells.map(textOf)).toEqual(['a', 'b, "c"', '', 'a""b', '']);
});

test('a comment and an empty line are one cell', () => {
  const lines = readSheet('# a, b\n\n \n,').lines;
  expect(lines.map(({ cells }) => cells.length)).toEqual([1, 1, 1, 2]);
});

test('puts quotes where they are needed and no break inside', () => {
  expect(quoted('a, b')).toBe('"a, b"');
  expect(quoted('"URGENT"')).toBe('"""URGENT"""');
  expect(quoted('# no comment')).toBe('"# no comment"');
  expect(quoted(' one\r\ntwo ')).toBe('one two');
  expect(lineOf([quoted('=1+1'), quoted('-')], '\n').written).toBe('=1+1,-');
});
