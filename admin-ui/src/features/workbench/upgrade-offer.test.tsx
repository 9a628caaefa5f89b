import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { server } from '../../test-server';
import { showOnBench } from './test-bench';
import { UpgradeOffer } from './upgrade-offer';

const before = { 'rules/a.drl': 'ours' };
const after = { 'rules/a.drl': 'ours', 'rules/b.drl': 'new' };
const conflict = {
  file: 'rules/a.drl',
  base: { line: 3, count: 1, text: 'old' },
  draft: { line: 4, count: 1, text: 'ours' },
  pack: { line: 3, count: 1, text: 'theirs' },
};

test('a newer version of the pack is taken in, and what both changed is named', async () => {
  let held = 1;
  const upgrade = () => ({
    held,
    shipped: 3,
    version: held === 1 ? 1 : 2,
    files: held === 1 ? { 'rules/b.drl': 'new' } : {},
    conflicts: [conflict],
  });
  server.use(
    http.get('/api/v1/drafts/d1/upgrade', () =>
      HttpResponse.json(held === 1 ? upgrade() : { ...upgrade(), conflicts: [] }),
    ),
    http.post('/api/v1/drafts/d1/upgrade', () => {
      held = 3;
      return HttpResponse.json(upgrade());
    }),
    http.get('/api/v1/drafts/d1', () =>
      HttpResponse.json({ id: 'd1', ruleSet: 'late-parcel', version: 2, files: after }),
    ),
  );
  const { session, places } = showOnBench(<UpgradeOffer />, before);

  await screen.findByText(/release 3. One file changes/);
  await userEvent.click(screen.getByRole('button', { name: 'Take it in' }));
  await expect.poll(() => session.get().now).toEqual(after);
  await expect.poll(() => screen.queryByText(/release 3/)).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: /rules\/a.drl.*theirs/ }));
  expect(places).toEqual([['rules/a.drl', 4]]);
});

test('nothing is offered to who may not edit, or of what is in the draft already', async () => {
  let isAsked = false;
  server.use(
    http.get('/api/v1/drafts/d1/upgrade', () => {
      isAsked = true;
      return HttpResponse.json({ held: 3, shipped: 3, version: 1, files: {}, conflicts: [] });
    }),
  );
  showOnBench(<UpgradeOffer />, before);

  await expect.poll(() => isAsked).toBe(true);
  expect(screen.queryByRole('button')).toBeNull();
});
