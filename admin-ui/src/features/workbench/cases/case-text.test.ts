import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { outcome } from '../../../test-server';
import { caseText, expectedOf, withCase } from './case-text';

const late = {
  title: 'two days late',
  facts: { parcel: { daysLate: 2 } },
  expect: expectedOf(outcome),
};

test('a case expects what comes out now, by the members that matter', () => {
  expect(caseText(late)).toBe(
    [
      '- title: two days late',
      '  facts: { parcel: { daysLate: 2 } }',
      '  expect:',
      '    effects:',
      '      - { kind: gesture, type: REFUND, amount: 1250000 VND, reason: LATE }',
      '',
    ].join('\n'),
  );
});

test('what is refused, contradictory or unsaid is expected too', () => {
  const [effect] = outcome.effects;
  const silent = { ...outcome, effects: [], gap: true, vetoes: [{ proposal: effect, reason: {} }] };

  const said = expectedOf(silent as unknown as typeof outcome);
  expect(parse(caseText({ ...late, expect: said }))).toEqual([
    {
      title: 'two days late',
      facts: { parcel: { daysLate: 2 } },
      expect: {
        effects: [],
        vetoes: [{ kind: 'gesture', type: 'REFUND', amount: '1250000 VND', reason: 'LATE' }],
        gap: true,
      },
    },
  ]);
});

test('what is in a file stays as it is, with its comments', () => {
  const text =
    '# on time\n  - title:   "on time" # as agreed\n    facts: {parcel: {daysLate: 0}}\n';
  const added = withCase(text, late);

  expect(added?.text.startsWith(text)).toBe(true);
  expect(added?.line).toBe(4);
  expect(parse(added?.text ?? '')).toHaveLength(2);
});

test('a file of which only comments are there takes a first case', () => {
  expect(parse(withCase('# to come\n', late)?.text ?? '')).toHaveLength(1);
  expect(withCase('', late)?.line).toBe(1);
});

test('a file that is no list of cases takes none', () => {
  expect(withCase('title: alone\n', late)).toBeUndefined();
  expect(withCase('- title: "open\n', late)).toBeUndefined();
});
