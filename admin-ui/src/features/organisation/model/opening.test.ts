import { expect, test } from 'vitest';
import { dayNamed, openDays, spansTyped, withDays } from './opening';

const holiday = { day: '2027-02-08', spans: [], reason: { en: 'Tet', vi: 'Tết' } };

test('spans are typed as people write them', () => {
  expect(spansTyped('8-12, 13:30 – 17')).toEqual(['08:00-12:00', '13:30-17:00']);
  expect(spansTyped('7h30-11h30;22:00-24')).toEqual(['07:30-11:30', '22:00-24:00']);
  expect(spansTyped('  ')).toEqual([]);
});

test('what is no span is left for the server to refuse', () => {
  expect(spansTyped('noon')).toEqual(['noon']);
  expect(spansTyped('08:00')).toEqual(['08:00']);
});

test('a special day is open by its own spans, another by its day of the week', () => {
  const days = openDays({ MONDAY: ['08:00-12:00'] }, [holiday], '2027-02-07', 9);

  expect(days[0]).toEqual({ day: '2027-02-07', spans: [], special: undefined });
  expect(days[1]).toEqual({ day: '2027-02-08', spans: [], special: holiday });
  expect(days[8]).toEqual({ day: '2027-02-15', spans: ['08:00-12:00'], special: undefined });
});

test('what is taken over leaves alone what was said before', () => {
  const half = { ...holiday, spans: ['08:00-10:00'] };
  const first = { ...holiday, day: '2027-01-01' };

  expect(withDays([half], [holiday, first])).toEqual([first, half]);
});

test('days of the week are named by one of them', () => {
  expect(new Date(`${dayNamed('SUNDAY')}T00:00:00Z`).getUTCDay()).toBe(0);
});
