import { expect, test } from 'vitest';
import { edited } from './edits';

test('puts new names in their places in every file, several on one line', () => {
  const at = (file: string, line: number, column: number, endColumn: number) => ({
    at: { file, line, column, endColumn },
    text: 'distance',
  });
  const files = { a: 'km < 3 && km > 1\nkm', b: 'x km', c: 'untouched' };

  expect(
    edited(files, [at('a', 1, 1, 3), at('a', 1, 11, 13), at('a', 2, 1, 3), at('b', 1, 3, 5)]),
  ).toEqual({ a: 'distance < 3 && distance > 1\ndistance', b: 'x distance' });
});
