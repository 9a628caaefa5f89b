import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeAll, expect, test } from 'vitest';
import { outcome, server } from '../../../test-server';
import { showOnBench } from '../test-bench';
import { AddCase } from './add-case';

const text = '# as agreed\n- title: two days late\n  facts: { parcel: { daysLate: 2 } }\n';

beforeAll(async () => {
  await Promise.all([import('./add-case-dialog'), import('yaml')]);
}, 120_000);

test('a pinned case becomes a golden case of the file, saved at once', async () => {
  const user = userEvent.setup();
  const saves: unknown[] = [];
  server.use(
    http.post('*/api/v1/drafts/d1/saves', async ({ request }) => {
      saves.push(await request.json());
      return HttpResponse.json({ version: 2, merged: false, files: {} });
    }),
  );
  const pin = { kind: 'typed', name: 'Late', facts: { parcel: { daysLate: 3 } } } as const;
  const { places } = showOnBench(<AddCase pin={pin} outcome={outcome} isBehind={false} />, {
    'cases/late.yaml': text,
  });

  await user.click(await screen.findByRole('button', { name: 'Add as a golden case' }));
  const title = await screen.findByRole('textbox', { name: 'Title' });
  await user.type(title, 'two days late');
  expect(await screen.findByText('There is a case of this title already.')).toBeInTheDocument();
  await user.clear(title);
  await user.type(title, 'three days late{Enter}');

  const added =
    '- title: three days late\n  facts: { parcel: { daysLate: 3 } }\n  expect:\n    effects:\n' +
    '      - { kind: gesture, type: REFUND, amount: 1250000 VND, reason: LATE }\n';
  await waitFor(() =>
    expect(saves).toEqual([{ base: 1, files: { 'cases/late.yaml': text + added } }]),
  );
  expect(places).toEqual([['cases/late.yaml', 4]]);
});

test('of a decision on record nothing personal becomes part of a golden case', async () => {
  const user = userEvent.setup();
  const parcel = { daysLate: 3, recipient: 'Ann Lee', unknown: 1 };
  const attribute = { label: { en: '', vi: '' }, type: 'text', many: false };
  server.use(
    http.get('*/api/v1/decisions/x', () => HttpResponse.json({ facts: { parcel, other: {} } })),
    http.get('*/api/v1/drafts/d1/vocabulary', () =>
      HttpResponse.json({
        types: [
          {
            name: 'Parcel',
            key: 'parcel',
            owner: 'caller',
            attributes: [
              { ...attribute, name: 'daysLate', personal: false },
              { ...attribute, name: 'recipient', personal: true },
            ],
          },
        ],
      }),
    ),
  );
  showOnBench(<AddCase pin={{ kind: 'decision', id: 'x' }} outcome={outcome} isBehind={false} />, {
    'cases/late.yaml': text,
  });

  await user.click(await screen.findByRole('button', { name: 'Add as a golden case' }));

  const preview = await screen.findByRole('region', { name: 'The case' });
  expect(preview).toHaveTextContent('facts: { parcel: { daysLate: 3 } }');
  expect(preview).not.toHaveTextContent('Ann');
});
