import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { Schemas } from '../../api/contract';
import { speak } from '../../language/texts';
import { both, server } from '../../test-server';
import { PracticePage } from './practice-page';

const refund = { key: 'gesture.REFUND', text: both('Give: refund', 'Dành cho khách: hoàn tiền') };
const nothing = { key: 'nothing', text: both('Nothing', 'Không có gì') };
const answers: Schemas['PracticeAnswer'][] = [];

beforeEach(() => {
  answers.length = 0;
  server.use(
    http.get('*/api/v1/rule-sets/late-parcel/practice', ({ request }) => {
      const number = Number(new URL(request.url).searchParams.get('number'));
      return HttpResponse.json({
        release: 3,
        number,
        count: 2,
        facts: [
          {
            fact: both('Parcel', 'Bưu kiện'),
            attribute: both('Days late', 'Số ngày trễ'),
            value: both(`${number} days`, `${number} ngày`),
          },
        ],
        choices: [refund, nothing],
      });
    }),
    http.post('*/api/v1/rule-sets/late-parcel/practice', async ({ request }) => {
      const answer = (await request.json()) as Schemas['PracticeAnswer'];
      answers.push(answer);
      return HttpResponse.json({
        right: answer.choices.includes('gesture.REFUND'),
        expected: [refund],
        questions: [],
        reasons: [
          {
            effect: both('The customer receives a refund.', 'Khách hàng được hoàn tiền.'),
            title: both('Two days late', 'Trễ hai ngày'),
            sentence: both('If late, then refund.', 'Nếu trễ, thì hoàn tiền.'),
          },
        ],
      });
    }),
  );
});

test('tells whether an answer is right, and why, and goes on', async () => {
  const user = userEvent.setup();
  await open();
  expect(await screen.findByText('1 days')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Answer' })).toBeDisabled();

  await user.click(screen.getByRole('checkbox', { name: 'Give: refund' }));
  await user.click(screen.getByRole('button', { name: 'Answer' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('Right. Give: refund');
  expect(screen.getByText('If late, then refund.', { exact: false })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('1 of 1 right so far');
  expect(answers).toEqual([{ release: 3, number: 1, choices: ['gesture.REFUND'] }]);

  await user.click(screen.getByRole('button', { name: 'Next case' }));
  expect(await screen.findByText('2 days')).toBeVisible();
});

test('says what policy says where an answer is wrong', async () => {
  const user = userEvent.setup();
  await open();

  await user.click(await screen.findByRole('checkbox', { name: 'Nothing' }));
  await user.click(screen.getByRole('button', { name: 'Answer' }));

  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Not quite. Policy says: Give: refund',
  );
});

async function open() {
  await speak('en');
  const root = createRootRoute({ component: () => <PracticePage id="late-parcel" /> });
  const router = createRouter({ routeTree: root, history: createMemoryHistory() });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}
