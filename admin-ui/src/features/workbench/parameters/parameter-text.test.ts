import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parametersOf, withEdit } from './parameter-text';

const text = `id: late-parcel
# what the terms say
sources:
  - title: { en: Terms, vi: Điều khoản }
    clauses: { late: { en: Late., vi: Trễ. } }
parameters:
  # agreed in spring
  patience: { type: duration, value:   P2D, # two days
      source: ours, label: { en: "Late after, at most", vi: Trễ sau } }
  fee:
    type: money
    source: published   # of the terms
    values: [ { value: 5.00 EUR }, { from: 2027-01-01, value: 6.50 EUR } ]
    label: { en: Fee, vi: Phí }
    clause: late

  share: { type: percent, value: 12.50, unit: { en: of the fee, vi: cước phí }, source: ours, label: { en: Share, vi: Tỷ lệ } }
terms: {}
`;

const edited = (name: string, edit: Parameters<typeof withEdit>[2]) =>
  withEdit(text, name, edit) ?? '';

test('reads values as they are written, and the clauses', () => {
  const read = parametersOf(text);

  expect(read?.parameters.map(({ name }) => name)).toEqual(['patience', 'fee', 'share']);
  expect(read?.parameters[1]).toMatchObject({
    type: 'money',
    clause: 'late',
    values: [
      { from: undefined, value: '5.00 EUR' },
      { from: '2027-01-01', value: '6.50 EUR' },
    ],
  });
  expect(read?.parameters[2]?.values[0]?.value).toBe('12.50');
  expect(read?.clauses).toEqual([{ key: 'late', text: { en: 'Late.', vi: 'Trễ.' } }]);
  expect(parametersOf('a: [')).toBeUndefined();
});

test('another value changes nothing but its own characters', () => {
  expect(edited('patience', { what: 'value', at: 0, text: 'P3D' })).toBe(
    text.replace('P2D', 'P3D'),
  );
  expect(edited('fee', { what: 'value', at: 1, text: '7.00 EUR' })).toBe(
    text.replace('6.50', '7.00'),
  );
  expect(edited('fee', { what: 'from', at: 1, text: '2027-02-01' })).toBe(
    text.replace('2027-01-01', '2027-02-01'),
  );
  expect(edited('share', { what: 'value', at: 0, text: '12.75' })).toBe(
    text.replace('12.50', '12.75'),
  );
});

test('a text with a comma is quoted, and a quoted one stays so', () => {
  expect(edited('share', { what: 'label', language: 'en', text: 'Share, in all' })).toBe(
    text.replace('en: Share', 'en: "Share, in all"'),
  );
  expect(edited('patience', { what: 'label', language: 'en', text: 'Late' })).toBe(
    text.replace('"Late after, at most"', '"Late"'),
  );
});

test('what is added stands beside what it belongs to, with every comment kept', () => {
  const aimed = edited('fee', { what: 'aspirational', text: '10 EUR' });

  expect(aimed).toContain('6.50 EUR } ]\n    aspirational: 10 EUR\n    label');
  expect(aimed).toContain('source: published # of the terms');
  expect(aimed).toContain('value:   P2D, # two days');
  expect(parse(aimed)).toEqual({
    ...parse(text),
    parameters: {
      ...parse(text).parameters,
      fee: { ...parse(text).parameters.fee, aspirational: '10 EUR' },
    },
  });
});

test('a value from a day on takes its place among the days', () => {
  const share = edited('share', { what: 'added', from: '2028-01-01', text: '15' });
  expect(share).toContain('values: [ { value: 12.50 }, { from: 2028-01-01, value: 15 } ], unit');
  expect(withEdit(share, 'share', { what: 'removed', at: 1 })).toBe(text);

  const fee = edited('fee', { what: 'added', from: '2026-06-01', text: '6 EUR' });
  expect(parse(fee).parameters.fee.values.map(({ from }: { from?: string }) => from)).toEqual([
    undefined,
    '2026-06-01',
    '2027-01-01',
  ]);
});

test('an empty text takes a member away', () => {
  expect(parse(edited('fee', { what: 'clause', text: '' })).parameters.fee).not.toHaveProperty(
    'clause',
  );
});

test('there is nothing to change in a text that cannot be read', () => {
  expect(withEdit('a: [', 'fee', { what: 'source', text: 'ours' })).toBeUndefined();
  expect(withEdit(text, 'gone', { what: 'source', text: 'ours' })).toBeUndefined();
});
