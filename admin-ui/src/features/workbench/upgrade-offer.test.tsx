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
  const { session, places } = showOnBench(<UpgradeOffer source="upgrade" />, before);

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
  showOnBench(<UpgradeOffer source="upgrade" />, before);

  await expect.poll(() => isAsked).toBe(true);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a draft made of a release that was replaced is brought onto the one that decides', async () => {
  let held = 1;
  server.use(
    http.get('/api/v1/drafts/d1/catch-up', () =>
      HttpResponse.json({ held, shipped: 2, version: held, files: {}, conflicts: [] }),
    ),
    http.post('/api/v1/drafts/d1/catch-up', () => {
      held = 2;
      return HttpResponse.json({ held: 1, shipped: 2, version: 2, files: {}, conflicts: [] });
    }),
    http.get('/api/v1/drafts/d1', () =>
      HttpResponse.json({ id: 'd1', ruleSet: 'late-parcel', version: 2, files: before }),
    ),
  );
  showOnBench(<UpgradeOffer source="catchUp" />, before);

  await screen.findByText(/Release 2 decides now, and this draft was made of release 1/);
  await userEvent.click(screen.getByRole('button', { name: 'Bring it onto release 2' }));
  await expect.poll(() => screen.queryByText(/Release 2 decides now/)).toBeNull();
});
