import { expect, test } from 'vitest';
import { merged } from './members';

test('both keep whom they added and took out', () => {
  expect(merged(['an', 'binh', 'chi'], ['an', 'chi', 'dung'], ['an', 'binh', 'em'])).toEqual([
    'an',
    'em',
    'dung',
  ]);
});
