import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeAll, expect, test } from 'vitest';
import { server } from '../../../test-server';
import type { CaseProposals } from '../api/cases';
import { showOnBench } from '../test-bench';
import { ProposalList } from './proposal-list';

const files = {
  'rules/late.drl': 'rule "Late"',
  'cases/late.yaml': '- title: nine days late\n  facts: { parcel: { daysLate: 9 } }\n',
};

const both = (en: string, vi: string) => ({ en, vi });

const change = both('>= becomes >', '>= thành >');
const survivor = { rule: 'Late', file: 'rules/late.drl', line: 3, change, was: '>=', is: '>' };

const proposed: CaseProposals = {
  complete: true,
  next: 3,
  places: 3,
  untried: [],
  proposals: [
    {
      rule: 'Late',
      title: both('Late: Days late 2 days', 'Trễ: Số ngày trễ 2 ngày'),
      why: both('The rule turns at 2 days, and no case has exactly that.', 'Chưa có hồ sơ nào.'),
      facts: { parcel: { daysLate: 2 } },
      expect: { effects: [{ kind: 'gesture', type: 'REFUND' }] },
      kills: [{ file: 'rules/late.drl', line: 3, change }],
    },
    {
      rule: 'Late',
      title: both('Late: Days late 1 day', 'Trễ: Số ngày trễ 1 ngày'),
      why: both(
        'The rule turns at 2 days, and no case lies just under that.',
        'Chưa có hồ sơ nào.',
      ),
      facts: { parcel: { daysLate: 1 } },
      expect: { effects: [], gap: true },
      kills: [],
    },
  ],
};

beforeAll(async () => {
  await Promise.all([import('./add-case-dialog'), import('./proposed-text'), import('yaml')]);
}, 120_000);

test('a proposed case is written only when somebody adds it', async () => {
  const user = userEvent.setup();
  const asked: unknown[] = [];
  const saves: unknown[] = [];
  server.use(
    http.post('*/api/v1/drafts/d1/cases/proposals', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(proposed);
    }),
    http.post('*/api/v1/drafts/d1/saves', async ({ request }) => {
      saves.push(await request.json());
      return HttpResponse.json({ version: 2, merged: false, files: {} });
    }),
  );
  showOnBench(<ProposalList survivors={[survivor]} />, files);

  await user.click(screen.getByRole('button', { name: 'Look for missing cases' }));
  expect(await screen.findByText('2 cases are proposed')).toBeInTheDocument();
  expect(asked).toEqual([
    { files: {}, from: 0, survivors: [{ file: 'rules/late.drl', line: 3, change }] },
  ]);
  expect(screen.getByText('>= becomes >')).toBeInTheDocument();
  expect(saves).toEqual([]);

  await user.click(screen.getAllByRole('button', { name: 'Add as a golden case' })[0] as Element);
  expect(await screen.findByRole('textbox', { name: 'Title' })).toHaveValue(
    'Late: Days late 2 days',
  );
  await user.keyboard('{Enter}');

  const added =
    '- title: "Late: Days late 2 days"\n  facts: { parcel: { daysLate: 2 } }\n  expect:\n' +
    '    effects:\n      - { kind: gesture, type: REFUND }\n';
  await waitFor(() =>
    expect(saves).toEqual([
      { base: 1, files: { 'cases/late.yaml': files['cases/late.yaml'] + added } },
    ]),
  );
  expect(screen.getByText('One case is proposed')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Add as a golden case' })).toBeEnabled();

  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.getByText('No case is proposed')).toBeInTheDocument();
});

test('what other rules gave is not added', async () => {
  const user = userEvent.setup();
  server.use(http.post('*/api/v1/drafts/d1/cases/proposals', () => HttpResponse.json(proposed)));
  const { session } = showOnBench(<ProposalList survivors={[]} />, files);
  session.close();

  await user.click(screen.getByRole('button', { name: 'Look for missing cases' }));
  await screen.findByText('2 cases are proposed');
  act(() => session.change('rules/late.drl', 'rule "Later"'));

  for (const button of screen.getAllByRole('button', { name: 'Add as a golden case' })) {
    expect(button).toBeDisabled();
  }
});

test('a search that the time cut short says so, and goes on from there', async () => {
  const user = userEvent.setup();
  const asked: unknown[] = [];
  const [one, other] = proposed.proposals;
  const parts = [
    { ...proposed, proposals: [one], next: 1, complete: false },
    { ...proposed, proposals: [other] },
  ];
  server.use(
    http.post('*/api/v1/drafts/d1/cases/proposals', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(parts[asked.length - 1]);
    }),
  );
  showOnBench(<ProposalList survivors={[]} />, files);

  await user.click(screen.getByRole('button', { name: 'Look for missing cases' }));
  expect(await screen.findByText(/1 of 3 places of the rules/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Go on looking' }));

  expect(await screen.findByText('2 cases are proposed')).toBeInTheDocument();
  expect(asked).toMatchObject([{ from: 0 }, { from: 1 }]);
  expect(screen.queryByRole('button', { name: 'Go on looking' })).toBeNull();
});
