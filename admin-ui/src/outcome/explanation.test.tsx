import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Schemas } from '../api/contract';
import { both } from '../test-server';
import { Explanation } from './explanation';

const rule: Schemas['ExplainedRule'] = {
  name: 'Late',
  title: both('Late parcels', 'Bưu kiện giao trễ'),
  sentence: both('Late', 'Trễ'),
  file: 'rules/late.drl',
  line: 3,
};

const failed: Schemas['ExplainedCheck'] = {
  kind: 'condition',
  text: both('at least 2 days late', 'trễ ít nhất 2 ngày'),
  truth: 'false',
  line: 5,
  column: 3,
  endColumn: 9,
  found: [],
  perhaps: [],
  seen: [
    {
      fact: 'parcel',
      name: 'daysLate',
      label: both('Days late', 'Số ngày trễ'),
      text: both('1 day', '1 ngày'),
      assumed: false,
      personal: false,
    },
  ],
};

const missed = (name: string): Schemas['WhyNot'] => ({
  rule: { ...rule, name, title: both(name, name) },
  facts: ['parcel'],
  distance: 1,
  failed,
  needs: [],
  asks: [],
  through: [],
});

test('says of what did not fire which condition failed, and what it saw', () => {
  render(<Explanation explanation={{ why: [], whyNot: [missed('Two days')] }} />);

  expect(screen.getByText('No rule fired.')).toBeInTheDocument();
  const [first] = within(screen.getByRole('list', { name: 'Nearest to fire' })).getAllByRole(
    'listitem',
  );
  expect(first).toHaveTextContent('Two days');
  expect(first).toHaveTextContent('one condition does not hold');
  expect(first).toHaveTextContent('at least 2 days late');
  expect(first).toHaveTextContent('Days late: 1 day');
});

test('folds away what is far from firing', () => {
  const whyNot = Array.from({ length: 10 }, (_, at) => missed(`Rule ${at}`));
  render(<Explanation explanation={{ why: [], whyNot }} />);

  expect(screen.getByText('2 more rules that did not fire')).toBeInTheDocument();
});
