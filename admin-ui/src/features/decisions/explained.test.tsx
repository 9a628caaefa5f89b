import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { server } from '../../test-server';
import { Explained } from './explained';

test('explains a decision once somebody asks, and says where it no longer comes out so', async () => {
  let asked = 0;
  server.use(
    http.get('*/api/v1/decisions/d1/explanation', () => {
      asked += 1;
      return HttpResponse.json({ why: [], whyNot: [], same: false });
    }),
  );
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <Explained id="d1" />
      </QueryClientProvider>
    </MantineProvider>,
  );
  expect(asked).toBe(0);

  await userEvent.click(screen.getByRole('button', { name: 'Explain it' }));

  expect(await screen.findByText('No rule fired.')).toBeInTheDocument();
  expect(screen.getByText(/were erased since/)).toBeInTheDocument();
});
