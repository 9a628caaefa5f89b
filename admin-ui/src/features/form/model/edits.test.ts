import { expect, test } from 'vitest';
import { currencyIn, moved, newComparison, newEffect, newForm, withAttribute } from './edits';
import type { Choices, Form } from './form';
import { missing, placeOf } from './places';
import { replaced, standingIn, without } from './stretches';

const both = (text: string) => ({ en: text, vi: text });

const choices: Choices = {
  facts: [],
  effects: [
    {
      name: 'gesture',
      kind: 'gesture',
      label: both('Gesture'),
      arguments: [
        { name: 'type', label: both('Type'), required: true, kind: 'CHOICE', values: [] },
        { name: 'amount', label: both('Amount'), required: false, kind: 'MONEY', values: [] },
        { name: 'quantity', label: both('Quantity'), required: false, kind: 'NUMBER', values: [] },
      ],
    },
  ],
  parameters: [],
  reasons: [],
  clauses: [],
  stages: [],
  operators: [],
};
const distance = {
  path: 'distanceKm',
  label: both('Distance'),
  type: 'decimal',
  unit: 'km',
  values: [],
  operators: ['EQUAL', 'AT_MOST'] as const satisfies string[],
};

test('a condition about another attribute keeps what fits there', () => {
  const compared = withAttribute(
    { ...newComparison, attribute: 'noticeDays', operator: 'AT_MOST', operands: [number('7')] },
    { ...distance, operators: ['EQUAL', 'AT_MOST'] },
    choices,
    'EUR',
  );
  expect(compared).toMatchObject({ operator: 'AT_MOST', operands: [number('7')] });

  const event = { ...distance, path: 'event', type: 'one of DELAY', operators: [] };
  const listed = { ...event, values: [{ name: 'DELAY', label: both('Delay') }] };
  expect(withAttribute(compared, listed, choices, 'EUR')).toMatchObject({
    operator: 'EQUAL',
    operands: [{ kind: 'TEXT', value: '' }],
  });
});

test('a new conclusion has room for what it needs and no more', () => {
  const effect = newEffect(choices.effects[0] as Choices['effects'][0], choices, 'EUR');
  expect(effect.arguments).toEqual([{ kind: 'CHOICE', value: '' }]);
});

test('what is still to be filled in is named by its place', () => {
  const form: Form = {
    ...newForm(' '),
    when: [{ kind: 'fact', type: 'Flight', constraints: [newComparison] }],
    then: [
      {
        kind: 'effect',
        effect: 'gesture',
        arguments: [{ kind: 'MONEY', value: '5' }],
        terms: [],
      },
    ],
  };
  expect(missing(form)).toEqual([
    'name',
    'when[0].constraints[0].attribute',
    'then[0].arguments[0]',
  ]);
  expect(missing({ ...form, name: 'a', when: [], then: [] })).toEqual(['then']);
});

test('a fault of the server belongs to the nearest field', () => {
  expect(placeOf('form.when[0].constraints[2].operator')).toBe('when[0].constraints[2]');
  expect(placeOf('form.then[1]')).toBe('then[1]');
  expect(placeOf('rule')).toBe('');
});

test('members are moved within the list only', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});

test('amounts begin in the currency that is used most', () => {
  const paid = (unit: string): Form => ({
    ...newForm('a'),
    then: [{ kind: 'derived', type: 'Band', values: [{ kind: 'MONEY', value: '1', unit }] }],
  });
  expect(currencyIn([paid('GBP'), paid('EUR'), paid('EUR')])).toBe('EUR');
});

const text =
  '// Bands.\n\nrule "a"\nend\n\n// The second.\nrule "b"\nend // of b\n\nrule "c"\nend\n';
const stretch = (line: number) => ({ file: 'f', line, column: 1, endLine: line + 1, endColumn: 4 });

test('a stretch is read and replaced', () => {
  expect(standingIn(text, stretch(7))).toBe('rule "b"\nend');
  expect(replaced(text, stretch(7), 'X')).toBe(text.replace('rule "b"\nend', 'X'));
});

test('a rule goes with the comment that stands on it, and the rest stays', () => {
  expect(without(text, stretch(7))).toBe('// Bands.\n\nrule "a"\nend\n\nrule "c"\nend\n');
  expect(without(text, stretch(3))).toBe(text.replace('rule "a"\nend\n\n', ''));
  expect(without(text, stretch(10))).toBe(text.replace('\nrule "c"\nend\n', ''));
});

function number(value: string) {
  return { kind: 'NUMBER' as const, value };
}
