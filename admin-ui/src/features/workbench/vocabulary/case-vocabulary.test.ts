import { expect, test } from 'vitest';
import { caseVocabulary } from './case-vocabulary';

const files = {
  'imports/base.yaml': 'types:\n  Now: { owner: server, label: { en: Now, vi: Hiện tại } }\n',
  'rules/a.drl': 'rule',
  'vocabulary.yaml': `types:
  Order:
    key: purchase
    label: { en: Order, vi: Đơn hàng }
    attributes:
      lines: { type: list of Line, label: { en: Lines, vi: Các dòng } }
      total: { type: decimal, unit: EUR, min: 0.5, label: { en: Total }, whenUnknown: { assume: 3 } }
      gift: { type: boolean, whenUnknown: { assume: false }, label: { en: Gift, vi: Quà }, personal: true }
      odd: { type: unheard of, label: { en: Odd, vi: Lạ } }
  Line:
    label: { en: Line, vi: Dòng }
    attributes:
      size:
        type: enumeration
        values: { S: { en: Small, vi: Nhỏ } }
        label: { en: Size, vi: Cỡ }
        question: { en: Which size?, vi: Cỡ nào? }
`,
};

test('says in which words a case of the draft is told', () => {
  const vocabulary = caseVocabulary(files);

  expect(vocabulary?.types).toMatchObject([
    { name: 'Now', owner: 'server', attributes: [] },
    {
      name: 'Order',
      key: 'purchase',
      owner: 'caller',
      cardinality: 'one',
      attributes: [
        { name: 'lines', type: 'object', list: true, factType: 'Line' },
        {
          name: 'total',
          type: 'decimal',
          list: false,
          label: { en: 'Total', vi: 'Total' },
          unit: 'EUR',
          min: 0.5,
          whenUnknown: { assume: '3' },
        },
        { name: 'gift', personal: true, whenUnknown: { assume: false } },
      ],
    },
    {
      name: 'Line',
      key: 'line',
      parent: 'Order',
      attributes: [
        {
          question: { en: 'Which size?', vi: 'Cỡ nào?' },
          values: [{ value: 'S', label: { en: 'Small', vi: 'Nhỏ' } }],
        },
      ],
    },
  ]);
  expect(vocabulary?.types[1]).not.toHaveProperty('parent');
});

test('says nothing where a file is no YAML', () => {
  expect(caseVocabulary({ ...files, 'vocabulary.yaml': 'types: [' })).toBeUndefined();
});
