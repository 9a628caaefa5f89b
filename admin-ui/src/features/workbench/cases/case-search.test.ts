import { expect, test } from 'vitest';
import { both } from '../../../test-server';
import type { CaseProposals, NamedMutant, ProposedCase } from '../api/cases';
import { askedIn, begun, isComplete, wentOn } from './case-search';

const mutant = (line: number): NamedMutant => ({
  file: 'rules/a.drl',
  line,
  change: both('> becomes >=', '> thành >='),
});

const proposal = (daysLate: number, ...kills: NamedMutant[]): ProposedCase => ({
  title: both('Late', 'Trễ'),
  why: both('None has it', 'Chưa có'),
  facts: { parcel: { daysLate } },
  expect: { effects: [] },
  kills,
});

const answer = (more: Partial<CaseProposals>): CaseProposals => ({
  proposals: [],
  next: 6,
  places: 6,
  untried: [],
  complete: true,
  ...more,
});

test('a search goes on from where it stopped, and keeps what it found', () => {
  const first = wentOn(begun([]), answer({ next: 4, proposals: [proposal(1)] }));
  expect(isComplete(first)).toBe(false);
  expect(askedIn(first)).toEqual({ from: 4, survivors: [] });

  const second = wentOn(first, answer({ proposals: [proposal(2)] }));
  expect(second.proposals).toEqual([proposal(1), proposal(2)]);
  expect(isComplete(second)).toBe(true);
});

test('what was not noticed is tried again while there are more cases to be found, and first what was not tried', () => {
  const [one, two, three] = [mutant(1), mutant(2), mutant(3)];
  const first = wentOn(
    begun([one, two, three]),
    answer({ next: 4, proposals: [proposal(1, one)], untried: [three] }),
  );
  expect(askedIn(first).survivors).toEqual([three, two]);

  const second = wentOn(first, answer({ proposals: [proposal(1, three)] }));
  expect(isComplete(second)).toBe(true);
  expect(second.proposals).toEqual([proposal(1, one, three)]);
});

test('no survivor is left out for being one of many', () => {
  const many = Array.from({ length: 120 }, (_, line) => mutant(line));
  const first = wentOn(begun(many), answer({}));
  expect(askedIn(begun(many)).survivors).toHaveLength(100);
  expect(isComplete(first)).toBe(false);
  expect(askedIn(first).survivors).toEqual(many.slice(100));
});
