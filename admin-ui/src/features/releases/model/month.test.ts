import { expect, test } from 'vitest';
import { monthAfter, monthOf, weeksOf } from './month';

test('a month has whole weeks', () => {
  const weeks = weeksOf('2026-11');

  expect(weeks).toHaveLength(6);
  expect(weeks[0]?.[0]).toBe('2026-10-26');
  expect(weeks[0]?.[6]).toBe('2026-11-01');
  expect(weeks[5]?.[0]).toBe('2026-11-30');
});

test('a February that begins on a Monday has four weeks', () => {
  expect(weeksOf('2027-02').map(([monday]) => monday)).toEqual([
    '2027-02-01',
    '2027-02-08',
    '2027-02-15',
    '2027-02-22',
  ]);
});

test('months go over years', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01');
  expect(monthAfter('2026-01', -1)).toBe('2025-12');
});

test('only a month is a month', () => {
  expect(monthOf('2026-11')).toBe('2026-11');
  expect(monthOf('2026-13')).toBeUndefined();
  expect(monthOf(undefined)).toBeUndefined();
});
