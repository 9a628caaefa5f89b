import { expect, test } from 'vitest';
import { changeOf, leastProvenFirst, lineOf } from './proof';

const rule = (name: string, fired: string[], justMissed: string[]) => ({
  rule: name,
  file: 'rules/late.drl',
  line: 1,
  fired,
  justMissed,
});

test('rules that nothing proves come first, the others as they stand', () => {
  const ordered = leastProvenFirst([
    rule('fired', ['a'], []),
    rule('missed', [], ['a']),
    rule('alone', [], []),
    rule('fired too', ['b'], ['c']),
  ]);

  expect(ordered.map((each) => each.rule)).toEqual(['alone', 'missed', 'fired', 'fired too']);
});

test('tells the kinds of changes apart', () => {
  const kindOf = (was: string, is: string) => changeOf({ was, is }).kind;

  expect(kindOf('>=', '>')).toBe('boundary');
  expect(kindOf('==', '!=')).toBe('turned');
  expect(kindOf('&&', '||')).toBe('joined');
  expect(kindOf('250 EUR', '249 EUR')).toBe('value');
  expect(changeOf({}).kind).toBe('dropped');
});

test('finds the line of a case by its title', () => {
  const files = { 'cases/late.yaml': '# late\n- title: one\n- facts: {}\n  title: "two: late"\n' };

  expect(lineOf(files, { file: 'cases/late.yaml', title: 'two: late' })).toBe(4);
  expect(lineOf(files, { file: 'cases/late.yaml', title: 'three' })).toBe(1);
  expect(lineOf(files, { file: 'cases/gone.yaml' })).toBe(1);
});
