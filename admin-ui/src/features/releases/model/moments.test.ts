import { expect, test } from 'vitest';
import { momentsOf, shownIn } from './moments';

test('a clock shows a moment by its time zone', () => {
  const moment = new Date('2027-02-01T17:30:07Z');

  expect(shownIn('Asia/Ho_Chi_Minh', moment)).toBe('2027-02-02T00:30:07');
  expect(shownIn('America/New_York', moment)).toBe('2027-02-01T12:30:07');
  expect(shownIn('Etc/UTC', new Date('2027-02-01T00:00:00Z'))).toBe('2027-02-01T00:00:00');
});

test('what is typed is that time in the time zone', () => {
  expect(momentsOf('2027-02-02T00:30', 'Asia/Ho_Chi_Minh')).toEqual(['2027-02-01T17:30:00.000Z']);
  expect(momentsOf('2027-07-01T12:00:07', 'Europe/Berlin')).toEqual(['2027-07-01T10:00:07.000Z']);
});

test('a time that is skipped in spring is none', () => {
  expect(momentsOf('2027-03-28T01:59', 'Europe/Berlin')).toEqual(['2027-03-28T00:59:00.000Z']);
  expect(momentsOf('2027-03-28T02:00', 'Europe/Berlin')).toEqual([]);
  expect(momentsOf('2027-03-28T02:59:59', 'Europe/Berlin')).toEqual([]);
  expect(momentsOf('2027-03-28T03:00', 'Europe/Berlin')).toEqual(['2027-03-28T01:00:00.000Z']);
});

test('a time that comes twice in autumn is two, the earlier first', () => {
  expect(momentsOf('2027-10-31T02:30', 'Europe/Berlin')).toEqual([
    '2027-10-31T00:30:00.000Z',
    '2027-10-31T01:30:00.000Z',
  ]);
  expect(momentsOf('2027-10-31T01:59:59', 'Europe/Berlin')).toHaveLength(1);
  expect(momentsOf('2027-10-31T03:00', 'Europe/Berlin')).toHaveLength(1);
  // Half an hour only, and in April.
  expect(momentsOf('2027-04-04T01:45', 'Australia/Lord_Howe')).toHaveLength(2);
});

test('half a moment is none at all', () => {
  expect(momentsOf('', 'Etc/UTC')).toBeUndefined();
  expect(momentsOf('2027-02-', 'Etc/UTC')).toBeUndefined();
  expect(momentsOf('2027-02-31T00:00', 'Etc/UTC')?.length ?? 0).toBe(0);
});
