import { expect, test } from 'vitest';
import { Unreadable } from '../../../facts/case-facts';
import { patchOf, rebased } from './facts-in-pieces';

const money = { amount: '9', currency: 'EUR' };

test('says what is to be changed, and nothing else', () => {
  const before = { parcel: { fee: money, daysLate: 2, weightKg: 1 }, scan: [{ place: 'hub' }] };

  expect(patchOf(before, before)).toBeUndefined();
  expect(patchOf(before, { ...before, parcel: { ...before.parcel, daysLate: 3 } })).toEqual({
    parcel: { daysLate: 3 },
  });
  expect(
    patchOf(before, { parcel: { fee: { currency: 'EUR', amount: '9' }, weightKg: null } }),
  ).toEqual({ parcel: { daysLate: null, weightKg: null }, scan: null });
  expect(patchOf({}, { parcel: { daysLate: null, fee: new Unreadable('9 ') } })).toBeUndefined();
  expect(patchOf(before, { ...before, scan: [{ place: 'hub' }, { place: 'lost' }] })).toEqual({
    scan: [{ place: 'hub' }, { place: 'lost' }],
  });
});

test('lays what was typed over what others stated meanwhile', () => {
  const before = { parcel: { daysLate: 2, weightKg: 1 } };
  const typed = { parcel: { daysLate: 3, weightKg: 1, fee: new Unreadable('9') } };
  const now = { parcel: { daysLate: 2, weightKg: 5, strike: true }, scan: [{ place: 'hub' }] };

  expect(rebased(before, typed, now)).toEqual({
    parcel: { daysLate: 3, weightKg: 5, strike: true, fee: typed.parcel.fee },
    scan: [{ place: 'hub' }],
  });
});

test('takes over what others took away, and keeps what is not known here', () => {
  const before = { parcel: { daysLate: 2, weightKg: 1 } };

  expect(rebased(before, before, { parcel: { weightKg: 1 } })).toEqual({ parcel: { weightKg: 1 } });
  expect(rebased(before, { parcel: { daysLate: 2, weightKg: null } }, before)).toEqual({
    parcel: { daysLate: 2, weightKg: null },
  });
  expect(rebased({}, { parcel: { daysLate: null } }, { parcel: { daysLate: 4 } })).toEqual({
    parcel: { daysLate: 4 },
  });
});
