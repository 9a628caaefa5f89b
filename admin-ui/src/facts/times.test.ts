import { expect, test } from 'vitest';
import { dayShown, dayTyped, durationParts, durationTyped, momentTyped } from './times';

test.each([
  ['22/11/2026', '2026-11-22'],
  ['1.2.2026', '2026-02-01'],
  ['2026-11-22', '2026-11-22'],
  ['29/2/2024', '2024-02-29'],
])('reads the day %s', (typed, day) => {
  expect(dayTyped(typed)).toBe(day);
});

test.each(['', '31/4/2026', '29/2/2026', '11/22/2026', 'today', '22/11/26'])(
  'takes %j for no day',
  (typed) => {
    expect(dayTyped(typed)).toBeUndefined();
  },
);

test('writes a day as both languages do', () => {
  expect(dayShown('2026-11-02')).toBe('02/11/2026');
});

test('reads a moment with the offset of the browser', () => {
  expect(momentTyped('22/11/2026 9:05')).toMatch(/^2026-11-22T09:05:00[+-]\d\d:\d\d$/);
  expect(momentTyped('22/11/2026')).toBeUndefined();
  expect(momentTyped('22/11/2026 24:00')).toBeUndefined();
});

test.each([
  ['2:30', 'PT2H30M'],
  ['2h 30m', 'PT2H30M'],
  ['2 giờ 30 phút', 'PT2H30M'],
  ['90 min', 'PT1H30M'],
  ['1 ngày', 'PT24H'],
  ['0 min', 'PT0M'],
  ['pt15m', 'PT15M'],
])('reads %s as a length of time', (typed, duration) => {
  expect(durationTyped(typed)).toBe(duration);
});

test.each(['', 'P', 'PT', '2', '1:75', 'long'])('takes %j for no length of time', (typed) => {
  expect(durationTyped(typed)).toBeUndefined();
});

test('takes a length of time apart', () => {
  expect(durationParts('P1DT2H30M')).toEqual({ days: 1, hours: 2, minutes: 30, seconds: 0 });
  expect(durationParts('2 hours')).toBeUndefined();
});
