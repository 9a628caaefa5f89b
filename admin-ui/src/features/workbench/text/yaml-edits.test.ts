import { expect, test } from 'vitest';
import { withMember, withoutMember } from './yaml-edits';
import { figure } from './yaml-text';

const text = `# What cases are told in.
imports: [base]

types:
  Parcel: # the thing itself
    label: { en: Parcel,   vi: "Bưu kiện" }
    attributes:
      daysLate: { type: integer, min: 0, label: { en: Days late, vi: Số ngày trễ } }
      # asked at the counter
      strike:
        type: boolean
        label: { en: Strike }

  Scan:
    label: { en: Scan, vi: Lượt quét }

actions:
  CLAIM: { en: Claim, vi: Khiếu nại }
`;

const strike = ['types', 'Parcel', 'attributes', 'strike'];
const daysLate = ['types', 'Parcel', 'attributes', 'daysLate'];

test('a change touches nothing but what it changes', () => {
  expect(withMember(text, ['types', 'Parcel', 'label', 'en'], 'Package: small')).toBe(
    text.replace('en: Parcel, ', 'en: "Package: small", '),
  );
  expect(withMember(text, ['types', 'Parcel', 'label', 'vi'], 'Gói')).toBe(
    text.replace('"Bưu kiện"', '"Gói"'),
  );
  expect(withMember(text, [...strike, 'label', 'vi'], 'Đình công')).toBe(
    text.replace('{ en: Strike }', '{ en: Strike, vi: Đình công }'),
  );
  expect(withMember(text, [...strike, 'whenUnknown', 'assume'], false)).toBe(
    text.replace('{ en: Strike }', '{ en: Strike }\n        whenUnknown: { assume: false }'),
  );
  expect(withMember(text, [...daysLate, 'max'], figure('2.50'))).toBe(
    text.replace('Số ngày trễ } }', 'Số ngày trễ }, max: 2.50 }'),
  );
});

test('a new member stands behind the others, in their layout', () => {
  const attribute = { type: 'text', label: { en: 'Note' } };
  expect(withMember(text, ['types', 'Parcel', 'attributes', 'note'], attribute)).toBe(
    text.replace(
      '{ en: Strike }\n',
      '{ en: Strike }\n      note:\n        type: text\n        label: { en: Note }\n',
    ),
  );
  expect(withMember(text, ['types', 'Offer'], { label: { en: 'Offer' } })).toBe(
    text.replace('quét }\n', 'quét }\n\n  Offer:\n    label: { en: Offer }\n'),
  );
  expect(withMember(text, ['types', 'Scan', 'attributes', 'at'], attribute)).toBe(
    text.replace(
      'quét }\n',
      'quét }\n    attributes:\n      at:\n        type: text\n        label: { en: Note }\n',
    ),
  );
  expect(withMember(text, ['actions', 'SEND'], { vi: 'Gửi' })).toBe(`${text}  SEND: { vi: Gửi }\n`);
});

test('an empty text takes a first member', () => {
  expect(withMember('', ['types', 'Parcel'], { label: { en: 'Parcel' } })).toBe(
    'types:\n  Parcel:\n    label: { en: Parcel }\n',
  );
  expect(withMember('imports: [base]', ['actions', 'SEND'], { en: 'Send' })).toBe(
    'imports: [base]\nactions:\n  SEND: { en: Send }\n',
  );
});

test('what is taken away leaves the rest as it is', () => {
  expect(withoutMember(text, [...daysLate, 'min'])).toBe(text.replace('min: 0, ', ''));
  expect(withoutMember(text, daysLate)).toBe(text.replace(/ {6}daysLate.*\n/, ''));
  expect(withoutMember(text, ['types', 'Scan'])).toBe(
    text.replace('\n  Scan:\n    label: { en: Scan, vi: Lượt quét }\n', ''),
  );
  expect(withoutMember(text, ['actions', 'CLAIM'])).toBe(
    text.replace('\nactions:\n  CLAIM: { en: Claim, vi: Khiếu nại }\n', ''),
  );
});

test('what is no YAML is left alone', () => {
  expect(withMember('types: [', ['actions', 'SEND'], 'x')).toBeUndefined();
  expect(withoutMember('types: [', ['actions', 'SEND'])).toBeUndefined();
});
