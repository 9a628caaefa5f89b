import { expect, test } from 'vitest';
import { formatsOf } from '../../../language/formats';
import { en } from '../../../language/texts/en';
import { vi } from '../../../language/texts/vi';
import { translator } from '../../../language/translate';
import { valueShown, valueTyped } from './typed-value';

const english = formatsOf('en');
const vietnamese = formatsOf('vi');

test('reads what people type in their language', () => {
  expect(valueTyped('number', '1,250.5', english)).toBe('1250.5');
  expect(valueTyped('percent', '12,5 %', vietnamese)).toBe('12.5');
  expect(valueTyped('money', '1.250.000 vnd', vietnamese)).toBe('1250000 VND');
  expect(valueTyped('duration', '14 ngày', vietnamese)).toBe('P14D');
  expect(valueTyped('duration', '2h 30m', english)).toBe('PT2H30M');
});

test('refuses what is no value of the type', () => {
  expect(valueTyped('number', 'many', english)).toBeUndefined();
  expect(valueTyped('money', '250', english)).toBeUndefined();
  expect(valueTyped('money', '250 XQZ', english)).toBeUndefined();
  expect(valueTyped('money', '250.50 VND', english)).toBeUndefined();
  expect(valueTyped('duration', 'soon', english)).toBeUndefined();
});

test('what is shown is read back as the same', () => {
  for (const [formats, t] of [
    [english, translator('en', en)],
    [vietnamese, translator('vi', vi)],
  ] as const) {
    const again = (type: Parameters<typeof valueTyped>[0], written: string) =>
      valueTyped(type, valueShown(type, written, formats, t), formats);

    expect(again('number', '1250.25')).toBe('1250.25');
    expect(again('percent', '99.9')).toBe('99.9');
    expect(again('money', '1250000 VND')).toBe('1250000 VND');
    expect(again('duration', 'P14D')).toBe('P14D');
    expect(again('duration', 'PT1H30M')).toBe('PT1H30M');
  }
});
