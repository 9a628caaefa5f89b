import { expect, test } from 'vitest';
import { momentOf, typedOf } from './moments';

test('a moment that is typed is the same moment everywhere', () => {
  const moment = new Date('2027-02-01T00:30:00Z');

  expect(momentOf(typedOf(moment))).toBe('2027-02-01T00:30:00.000Z');
  expect(momentOf(`${typedOf(moment)}:07`)).toBe('2027-02-01T00:30:07.000Z');
});

test('half a moment is none', () => {
  expect(momentOf('')).toBeUndefined();
  expect(momentOf('2027-02-')).toBeUndefined();
});
