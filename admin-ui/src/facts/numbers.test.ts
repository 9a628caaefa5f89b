import { expect, test } from 'vitest';
import { formatsOf } from '../language/formats';
import { numberTyped } from './numbers';

const en = formatsOf('en');
const vi = formatsOf('vi');

test.each([
  ['1250000', '1250000'],
  ['1.250.000', '1250000'],
  ['1.250', '1250'],
  ['1.250,5', '1250.5'],
  ['12,5', '12.5'],
  ['12.5', '12.5'],
  ['-61', '-61'],
  ['007', '7'],
  [' 1 000 ', '1000'],
])('reads %s as Vietnamese write it', (typed, number) => {
  expect(numberTyped(typed, vi)).toBe(number);
});

test.each([
  ['1,250,000.75', '1250000.75'],
  ['1,250', '1250'],
  ['1.5', '1.5'],
  ['1,5', '1.5'],
])('reads %s as English writes it', (typed, number) => {
  expect(numberTyped(typed, en)).toBe(number);
});

test.each(['', 'late', '1.2.3', '1,2,3', '12a', '1.', '--1', '1234567890123456', '1e9'])(
  'takes %j for no number',
  (typed) => {
    expect(numberTyped(typed, en)).toBeUndefined();
  },
);
