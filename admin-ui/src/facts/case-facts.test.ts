import { expect, test } from 'vitest';
import { entryAt, hasUnreadable, type Item, sentFacts, Unreadable, withEntry } from './case-facts';
import { derivedFact } from './derived-fact';
import { pathOf, pathText } from './vocabulary';

test('puts an answer in its place and takes it out again', () => {
  const told = withEntry({}, ['order', 'items', 1, 'price'], 12);

  expect(entryAt(told, ['order', 'items', 1, 'price'])).toBe(12);
  expect(
    entryAt(withEntry(told, ['order', 'items', 1, 'price'], undefined), ['order', 'items', 1]),
  ).toEqual({});
});

test('tells not known from not answered, from no and from nought', () => {
  const facts: Item = { flight: { event: null, delay: 0, volunteer: false } };

  expect(sentFacts(facts)).toEqual({ flight: { event: null, delay: 0, volunteer: false } });
  expect(sentFacts(withEntry(facts, ['flight', 'event'], undefined))).toEqual({
    flight: { delay: 0, volunteer: false },
  });
});

test('sends nothing of what is not readable, and keeps it', () => {
  const facts: Item = { flight: { delay: new Unreadable('late') } };

  expect(sentFacts(facts)).toEqual({});
  expect(hasUnreadable(facts)).toBe(true);
});

test('sends a nested object of which nothing more is known', () => {
  expect(sentFacts({ flight: { reroute: {} } })).toEqual({ flight: { reroute: {} } });
});

test('reads and writes places as the server does', () => {
  expect(pathOf('segments[1].date')).toEqual(['segments', 1, 'date']);
  expect(pathText(['segments', 1, 'date'])).toBe('segments[1].date');
});

test('reads what rules wrote of a derived fact', () => {
  expect(derivedFact('Band(SHORT, 250.00 EUR, "a, b", 120)')).toEqual({
    type: 'Band',
    values: ['SHORT', '250.00 EUR', 'a, b', '120'],
  });
  expect(derivedFact('Excusable()')).toEqual({ type: 'Excusable', values: [] });
  expect(derivedFact('segments[1]')).toBeUndefined();
});
