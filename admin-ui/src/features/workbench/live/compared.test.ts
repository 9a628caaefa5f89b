import { expect, test } from 'vitest';
import { outcome } from '../../../test-server';
import type { Outcome } from '../api/evaluate';
import { compared } from './compared';

const [refund] = outcome.effects as [Outcome['effects'][number]];
const differences = (now: Outcome['effects'], live: Outcome['effects']) =>
  compared({ ...outcome, effects: now }, { ...outcome, effects: live }).map(
    ({ difference }) => difference,
  );

test('the same effect by another rule is the same to a customer', () => {
  expect(differences([refund], [{ ...refund, rule: 'Another rule', rank: 2 }])).toEqual(['same']);
});

test('another amount of the same thing is a change, another thing is new', () => {
  const less = { ...refund, amount: { amount: '1000000', currency: 'VND' } };
  const voucher = { ...refund, type: 'VOUCHER' };

  expect(differences([less], [refund])).toEqual(['changed']);
  expect(differences([voucher], [refund])).toEqual(['new', 'gone']);
});

test('among several of one kind those that are alike go together', () => {
  const less = { ...refund, amount: { amount: '1000000', currency: 'VND' } };

  expect(differences([less, refund], [refund])).toEqual(['new', 'same']);
});

test('a draft of which nothing is live differs from nothing', () => {
  expect(compared(outcome, null)).toMatchObject([{ difference: 'same' }]);
});
