import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Schemas } from '../../api/contract';
import { server, vocabulary } from '../../test-server';
import { ShadowList } from './shadow-list';

const shadow: Schemas['Shadow'] = {
  id: 3,
  release: 5,
  live: 4,
  startedAt: '2027-02-01T08:00:00Z',
  by: 'Carol',
  reason: 'Before the peak',
  compared: 812,
  same: 810,
  different: 2,
  failed: 1,
  skipped: 7,
  kinds: [
    { kind: 'gesture', more: 1, fewer: 0, otherwise: 1 },
    { kind: 'gap', more: 0, fewer: 1, otherwise: 0 },
  ],
  money: [{ currency: 'EUR', more: '50.00', less: '0' }],
  failures: [{ cause: 'FACTS', detail: 'UNKNOWN_ATTRIBUTE parcel.fee', count: 1 }],
};

const refund = { kind: 'gesture', type: 'REFUND', amount: '10.00', currency: 'EUR' };
const nothing = { money: [], asksAlso: [], asksNoMore: [], conflictsMore: 0, conflictsFewer: 0 };
const page: Schemas['ShadowDifferencePage'] = {
  differences: [
    {
      decision: '0199f000-0000-7000-8000-000000000002',
      at: '2027-02-01T09:00:00Z',
      difference: {
        ...nothing,
        effects: [{ how: 'CHANGED', before: refund, after: refund, in: ['reason'] }],
        conflictsMore: 1,
        asksAlso: ['parcel.strike'],
      },
    },
    {
      decision: '0199f000-0000-7000-8000-000000000001',
      at: '2027-02-01T08:30:00Z',
      difference: {
        ...nothing,
        effects: [{ how: 'ADDED', after: refund, in: [] }],
        money: [{ amount: '10.00', currency: 'EUR' }],
        gap: false,
      },
    },
  ],
};

test('a trial shows what was counted and, to whoever wants it, each difference', async () => {
  server.use(
    http.get('*/api/v1/session', () => HttpResponse.json({ authorities: ['drafts:read'] })),
    http.get('*/api/v1/rule-sets/late-parcel/shadows', () => HttpResponse.json([shadow])),
    http.get('*/api/v1/rule-sets/late-parcel/vocabulary', () => HttpResponse.json(vocabulary)),
    http.get('*/api/v1/rule-sets/late-parcel/shadows/3/differences', () => HttpResponse.json(page)),
  );
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <ShadowList ruleSet="late-parcel" />
      </QueryClientProvider>
    </MantineProvider>,
  );

  expect(await screen.findByText('812')).toBeVisible();
  expect(screen.getByText(/Too many cases waited/)).toBeVisible();
  expect(screen.getByText('UNKNOWN_ATTRIBUTE parcel.fee')).toBeVisible();
  const kinds = screen.getByRole('table', { name: /release 5/ });
  expect(within(kinds).getByRole('row', { name: 'Gesture 1 0 1' })).toBeVisible();
  expect(within(kinds).getByRole('row', { name: 'Cases without an answer 0 1 0' })).toBeVisible();
  expect(within(kinds).getByRole('row', { name: /EUR.*50\.00/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'End the trial' })).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'Show the differences' }));
  const found = await screen.findByRole('table', { name: 'Differences of release 5' });
  expect(within(found).getByText('Refund, €10.00: other reason')).toBeVisible();
  expect(within(found).getByText('One conflict more')).toBeVisible();
  expect(await within(found).findByText('Also asks: Parcel › Strike')).toBeVisible();
  expect(within(found).getByText('More: Refund, €10.00')).toBeVisible();
  expect(within(found).getByText('€10.00 more')).toBeVisible();
  expect(within(found).getByText('Has an answer where there was none')).toBeVisible();
  expect(within(found).queryByRole('link')).toBeNull();
});
