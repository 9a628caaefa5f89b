import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import type { Schemas, Session } from './api/contract';

/** Stands in for the server in tests of components. */
export const server = setupServer();

export const agent: Session = {
  user: 'agent',
  name: 'Demo agent',
  roles: ['agent'],
  grade: 'FRONTLINE',
  branch: 'main',
  language: 'en',
  authorities: ['evaluations', 'decisions', 'rule-sets'],
  passwordChangeRequired: false,
  signedInAt: '2026-11-22T08:00:00Z',
};

export const author: Session = {
  ...agent,
  user: 'author',
  name: 'Demo author',
  roles: ['author'],
  authorities: ['evaluations', 'rule-sets', 'drafts'],
};

export const both = (en: string, vi: string) => ({ en, vi });

const digest = 'sha256:c75aa06f';

export const vocabulary: Schemas['Vocabulary'] = {
  ruleSet: 'late-parcel',
  release: 1,
  digest,
  actions: [{ value: 'CLAIM', label: both('Claim', 'Khiếu nại') }],
  types: [
    {
      name: 'Parcel',
      key: 'parcel',
      label: both('Parcel', 'Bưu kiện'),
      owner: 'caller',
      cardinality: 'one',
      attributes: [
        attribute('daysLate', 'integer', both('Days late', 'Số ngày trễ'), {
          unit: 'days',
          min: 0,
          max: 365,
        }),
        attribute('fee', 'money', both('Fee', 'Cước phí')),
        attribute('sentOn', 'date', both('Sent on', 'Ngày gửi')),
        attribute('strike', 'boolean', both('Strike', 'Đình công'), {
          question: both('Was there a strike?', 'Có đình công không?'),
          whenUnknown: { assume: false },
        }),
      ],
    },
    {
      name: 'Scan',
      key: 'scan',
      label: both('Scan', 'Lần quét'),
      owner: 'caller',
      cardinality: 'many',
      attributes: [attribute('place', 'text', both('Place', 'Nơi quét'))],
    },
    {
      name: 'Late',
      key: 'late',
      label: both('The parcel is late', 'Bưu kiện bị trễ'),
      owner: 'rules',
      cardinality: 'one',
      attributes: [
        attribute('days', 'decimal', both('Days', 'Số ngày'), { unit: 'days' }),
        attribute('fee', 'money', both('Fee', 'Cước phí')),
      ],
    },
  ],
};

export const outcome: Schemas['Outcome'] = {
  ruleSet: 'late-parcel',
  release: 1,
  digest,
  engine: '0.1.0',
  effects: [
    {
      rank: 1,
      kind: 'gesture',
      type: 'REFUND',
      basis: 'GOODWILL',
      amount: { amount: '1250000', currency: 'VND' },
      reason: 'LATE',
      reasonText: both('The parcel was late', 'Bưu kiện giao trễ'),
      clause: both('Two days late the fee is paid back.', 'Trễ hai ngày thì hoàn phí.'),
      clauseAddress: 'https://parcels.example/terms',
      rule: 'Two days late: the fee is paid back',
      title: both('Two days late: the fee is paid back', 'Trễ hai ngày: hoàn phí'),
      terms: {},
      facts: ['Late(2, 1250000 VND)', 'parcel'],
    },
  ],
  missingFacts: [
    {
      fact: 'parcel',
      attribute: 'strike',
      question: both('Was there a strike?', 'Có đình công không?'),
    },
  ],
  assumed: [{ fact: 'parcel', attribute: 'strike', value: false }],
  conflicts: [],
  vetoes: [],
  gap: false,
  trace: [{ rule: 'Two days late: the fee is paid back', facts: ['parcel'] }],
};

/** What a desk asks for before anything is typed. */
export const deskHandlers = [
  http.get('*/api/v1/session', () => HttpResponse.json(agent)),
  http.get('*/api/v1/rule-sets', () =>
    HttpResponse.json([
      { id: 'late-parcel', title: both('Late parcels', 'Bưu kiện giao trễ'), release: 1, digest },
    ]),
  ),
  http.get('*/api/v1/rule-sets/late-parcel', () =>
    HttpResponse.json({ id: 'late-parcel', rules: [] }),
  ),
  http.get('*/api/v1/rule-sets/late-parcel/vocabulary', () => HttpResponse.json(vocabulary)),
];

function attribute(
  name: string,
  type: Schemas['Attribute']['type'],
  label: Schemas['Text'],
  more: Partial<Schemas['Attribute']> = {},
): Schemas['Attribute'] {
  return {
    name,
    type,
    list: false,
    label,
    question: label,
    required: false,
    personal: false,
    ...more,
  };
}
