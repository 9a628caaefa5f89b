import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { both, server } from '../test-server';
import { StopRule } from './stop-rule';

const rules = [
  { name: 'Gold', title: both('Gold gets a gift', 'Hạng vàng được tặng quà') },
  { name: 'Old', title: both('The old may close', 'Người cao tuổi được đóng') },
];

test('a rule is stopped for a reason, once it is said what that comes to', async () => {
  const asked: unknown[] = [];
  server.use(
    http.get('*/api/v1/reasons', () => HttpResponse.json([])),
    http.get('*/api/v1/rule-sets', () => HttpResponse.json([])),
    http.get('*/api/v1/rule-sets/shop', () =>
      HttpResponse.json({ id: 'shop', rules, stopped: [] }),
    ),
    http.post('*/api/v1/rule-sets/shop/stops', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({}, { status: 201 });
    }),
  );
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <StopRule ruleSet="shop" />
      </QueryClientProvider>
    </MantineProvider>,
  );

  await userEvent.click(screen.getByRole('button', { name: 'Stop a rule' }));
  await screen.findByText(/goes live on every node at once/);
  const stop = screen.getByRole('button', { name: 'Stop this rule' });
  expect(stop).toBeDisabled();
  await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), 'No gifts left');
  expect(stop).toBeDisabled();
  await screen.findByRole('option', { name: 'Gold gets a gift' });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Rule or row' }), 'Gold');
  await userEvent.click(stop);

  await expect.poll(() => asked).toEqual([{ rule: 'Gold', reason: 'No gifts left' }]);
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
});
