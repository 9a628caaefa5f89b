import { expect, test } from 'vitest';
import { conditionsOf, noConditions, shareOf } from './share';

test('reads a share as either language writes it, from 1 to 50 with one decimal', () => {
  expect(['1', '2,5', '2.5', ' 50 '].map(shareOf)).toEqual([1, 2.5, 2.5, 50]);
  for (const typed of ['', '0.9', '50.1', '1.25', '-5', '5 %', 'five']) {
    expect(shareOf(typed), typed).toBeUndefined();
  }
});

test('states a condition for each figure that is typed, and none where some is no figure', () => {
  expect(conditionsOf(noConditions)).toEqual([]);
  expect(
    conditionsOf({ ...noConditions, different: '5', dearer: '7,5', cheaper: '0', currency: 'eur' }),
  ).toEqual([
    { what: 'DIFFERENT', above: 5, decisions: 100 },
    { what: 'DEARER', above: 7.5, decisions: 100, currency: 'EUR' },
    { what: 'CHEAPER', above: 0, decisions: 100, currency: 'EUR' },
  ]);
  expect(conditionsOf({ ...noConditions, failed: 'some' })).toBeUndefined();
  expect(conditionsOf({ ...noConditions, failed: '3', decisions: '' })).toBeUndefined();
  expect(conditionsOf({ ...noConditions, failed: '3', decisions: '1.5' })).toBeUndefined();
});
