import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { both, server } from '../../test-server';
import { NewDraftDialog } from './new-draft-dialog';

test('a new rule set begins from a pack under an id of its own', async () => {
  const user = userEvent.setup();
  const made: unknown[] = [];
  server.use(
    http.get('*/api/v1/rule-sets', () =>
      HttpResponse.json([{ id: 'late-parcel', title: both('Late parcels', 'Bưu kiện trễ') }]),
    ),
    http.post('*/api/v1/drafts', async ({ request }) => {
      made.push(await request.json());
      return HttpResponse.json({ id: 'd2' }, { status: 201 });
    }),
  );
  await show();

  await user.click(await screen.findByRole('radio', { name: 'Pack under another id' }));
  expect(screen.getByRole('combobox', { name: 'Rule set' })).toHaveDisplayValue('Late parcels');
  await user.type(screen.getByRole('textbox', { name: 'Title of the draft' }), 'Our parcels');
  expect(screen.getByRole('button', { name: 'Begin the draft' })).toBeDisabled();
  await user.type(
    screen.getByRole('textbox', { name: 'Id of the new rule set' }),
    'our-parcels{Enter}',
  );

  await waitFor(() =>
    expect(made).toEqual([
      { title: 'Our parcels', ruleSet: 'our-parcels', from: 'pack:late-parcel' },
    ]),
  );
});

async function show() {
  const root = createRootRoute({
    component: () => <NewDraftDialog ruleSet={undefined} onClose={() => {}} />,
    notFoundComponent: () => null,
  });
  const router = createRouter({ routeTree: root, history: createMemoryHistory() });
  await act(() => router.load());
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}
