import { expect, vi as spies, test } from 'vitest';
import { formatsOf } from './formats';
import { firstLanguage } from './languages';
import { finds } from './plain';
import { en as first } from './texts/en';
import { enOffice } from './texts/en-office';
import { vi as firstInVietnamese } from './texts/vi';
import { viOffice } from './texts/vi-office';
import { translator } from './translate';

const en = { ...first, ...enOffice };
const vi = { ...firstInVietnamese, ...viOffice };
const english = translator('en', en);
const vietnamese = translator('vi', vi);

test('says one and many', () => {
  expect(english('outcome.effects', { count: 1 })).toBe('One effect');
  expect(english('outcome.effects', { count: 2 })).toBe('2 effects');
  expect(vietnamese('outcome.effects', { count: 1 })).toBe('1 kết luận');
});

test('leaves no place empty that the other language fills', () => {
  const places = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort();
  const englishTexts = flat(en);
  const vietnameseTexts = flat(vi);

  for (const [key, text] of englishTexts) {
    if (!key.endsWith('_one')) {
      expect(places(vietnameseTexts.get(key) ?? ''), key).toEqual(places(text));
    }
  }
});

test('says nothing twice alike that ought to be translated', () => {
  const alike = [
    'units.km',
    'units.kg',
    'effects.care',
    'effects.task',
    'effects.followUp',
    'caseChannel.FAX',
  ];
  const vietnameseTexts = flat(vi);
  const same = [...flat(en)].filter(([key, text]) => vietnameseTexts.get(key) === text);

  expect(same.map(([key]) => key).filter((key) => !alike.includes(key))).toEqual([
    'facts.numbered',
    'effects.quantity',
    'receipt.person',
    'decisions.more',
  ]);
});

test('writes money with the decimals of its currency', () => {
  expect(formatsOf('vi').money('1250000', 'VND')).toBe('1.250.000\u00a0₫');
  expect(formatsOf('en').money('250.00', 'EUR')).toBe('€250.00');
  expect(formatsOf('vi').money('9007199254740993.25', 'EUR')).toBe(
    '9.007.199.254.740.993,25\u00a0€',
  );
});

test('writes days and moments as people of the language do', () => {
  expect(formatsOf('vi').date('2026-11-02')).toBe('02/11/2026');
  expect(formatsOf('en').date('2026-11-02')).toBe('2 Nov 2026');
  expect(formatsOf('vi').moment('2026-11-22T09:30:00')).toBe('09:30 22/11/2026');
});

test('begins in the first language of the browser that the pages speak', () => {
  const languages = spies.spyOn(navigator, 'languages', 'get');
  languages.mockReturnValue(['fr-FR', 'vi-VN', 'en']);
  expect(firstLanguage()).toBe('vi');
  languages.mockReturnValue(['fr-FR']);
  expect(firstLanguage()).toBe('en');
  languages.mockRestore();
});

test('finds without diacritics', () => {
  expect(finds('chinh sach', 'Chính sách')).toBe(true);
  expect(finds('don dat', 'Đơn đặt hàng')).toBe(true);
  expect(finds('chinh sach', 'Quy tắc')).toBe(false);
});

function flat(texts: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value]]
        : [...flat(value as object, `${prefix}${key}.`)],
    ),
  );
}
