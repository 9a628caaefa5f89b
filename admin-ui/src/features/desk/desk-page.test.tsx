import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sessionQuery } from '../../api/session';
import { speak } from '../../language/texts';
import { agent, both, deskHandlers, outcome, server } from '../../test-server';
import { deskCase } from './case-store';
import { DeskPage } from './desk-page';
import { forgetDecision } from './use-decision';

interface Body {
  facts: Record<string, unknown>;
}

const asked: Body[] = [];

beforeEach(() => {
  asked.length = 0;
  server.use(
    ...deskHandlers,
    http.post('*/api/v1/evaluations', async ({ request }) => {
      asked.push((await request.json()) as Body);
      return HttpResponse.json(outcome);
    }),
  );
});

afterEach(() => {
  deskCase.forget();
  forgetDecision();
});

test('draws the form from the vocabulary and shows what follows', async () => {
  await open();

  const effect = await screen.findByRole('article');
  expect(effect).toHaveTextContent('Refund');
  expect(effect).toHaveTextContent('Goodwill');
  expect(effect).toHaveTextContent('Two days late the fee is paid back.');
  expect(effect).toHaveTextContent('The parcel is late (Days: 2 days; Fee: ₫1,250,000)');
  expect(within(facts()).getByRole('radiogroup', { name: 'Strike' })).toBeVisible();
});

test('gives the words for the customer in both languages, and says what is vetoed', async () => {
  const [effect] = outcome.effects;
  server.use(
    http.post('*/api/v1/evaluations', () =>
      HttpResponse.json({
        ...outcome,
        effects: [{ ...effect, wording: both('We pay it back.', 'Chúng tôi hoàn lại.') }],
        vetoes: [
          {
            reason: both('It does not go with the brand', 'Không hợp thương hiệu'),
            proposal: { ...effect, type: 'FREE_GIFT', amount: undefined },
          },
        ],
      }),
    ),
  );
  await open();

  const words = await screen.findByText('Words for the customer');
  await userEvent.click(words);
  expect(screen.getByText('We pay it back.')).toBeVisible();
  expect(screen.getByText('Chúng tôi hoàn lại.')).toBeVisible();
  expect(screen.getByText('It does not go with the brand')).toBeVisible();
  expect(screen.getByText(/^Not offered: /)).toBeVisible();
});

test('speaks Vietnamese, money without decimals', async () => {
  await open();
  await screen.findByRole('article');

  await act(() => speak('vi'));

  expect(screen.getByRole('article')).toHaveTextContent('1.250.000 ₫');
  expect(screen.getByRole('article')).toHaveTextContent('Trễ hai ngày thì hoàn phí.');
  expect(screen.getByText('Khi chưa có câu trả lời, các quy tắc giả định: Không')).toBeVisible();
});

test('evaluates what is typed, with not known apart from no', async () => {
  const user = userEvent.setup();
  await open();
  await screen.findByRole('article');
  await user.click(within(facts()).getByText('All'));

  await user.type(screen.getByRole('textbox', { name: 'Days late' }), '2');
  await user.click(within(strike(facts())).getByText('Not known'));
  await waitFor(() =>
    expect(asked.at(-1)?.facts).toEqual({ parcel: { daysLate: 2, strike: null } }),
  );
  expect(screen.getByText(/One question is set aside/)).toBeVisible();

  await user.click(within(strike(facts())).getByText('No'));
  await waitFor(() =>
    expect(asked.at(-1)?.facts).toEqual({ parcel: { daysLate: 2, strike: false } }),
  );
});

test('answers a question in its place and keeps it while it has the focus', async () => {
  const user = userEvent.setup();
  await open();
  await screen.findByRole('article');
  server.use(
    http.post('*/api/v1/evaluations', () =>
      HttpResponse.json({ ...outcome, missingFacts: [], assumed: [] }),
    ),
  );

  await user.click(within(strike(panel())).getByText('Yes'));

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^One effect$/));
  expect(within(strike(panel())).getByRole('radio', { name: 'Yes' })).toHaveFocus();
  await user.click(screen.getByRole('textbox', { name: 'Case reference' }));
  await waitFor(() => expect(within(panel()).queryByRole('radiogroup')).not.toBeInTheDocument());
});

test('adds and removes facts of which a case has many', async () => {
  const user = userEvent.setup();
  await open();
  await screen.findByRole('article');

  await user.click(screen.getByRole('button', { name: 'Add: Scan' }));
  await user.type(screen.getByRole('textbox', { name: 'Place' }), 'Huế');
  await waitFor(() => expect(asked.at(-1)?.facts).toEqual({ scan: [{ place: 'Huế' }] }));
  await user.click(screen.getByRole('button', { name: 'Remove Scan 1' }));

  expect(screen.queryByRole('textbox', { name: 'Place' })).not.toBeInTheDocument();
});

test('shows every fault of the server at its field', async () => {
  const user = userEvent.setup();
  await open();
  await screen.findByRole('article');
  server.use(http.post('*/api/v1/evaluations', () => HttpResponse.json(faulty, { status: 422 })));
  await user.click(within(facts()).getByText('All'));

  await user.type(screen.getByRole('textbox', { name: 'Days late' }), '999');

  expect(await within(panel()).findByText('Parcel › Days late')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Days late' })).toBeInvalid();
  expect(screen.getByRole('textbox', { name: 'Days late' })).toHaveAccessibleDescription(
    '999 lies outside the bounds. Give a number from 0 to 365.',
  );
  expect(screen.getByRole('button', { name: 'Decide' })).toBeDisabled();
  expect(screen.getByRole('article')).toHaveTextContent('Refund');
});

test('keeps what is no value, says so, and does not send it', async () => {
  const user = userEvent.setup();
  await open();
  await screen.findByRole('article');
  await user.click(within(facts()).getByText('All'));

  const sentOn = screen.getByRole('textbox', { name: 'Sent on' });
  await user.type(sentOn, '31/4/2026');
  await user.tab();

  expect(sentOn).toHaveValue('31/4/2026');
  expect(sentOn).toHaveAccessibleDescription(/This is not a day/);
  expect(asked.every(({ facts: sent }) => Object.keys(sent).length === 0)).toBe(true);
});

test('sends a case under one key until it changes', async () => {
  const user = userEvent.setup();
  const keys: (string | null)[] = [];
  server.use(
    http.post('*/api/v1/decisions', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return keys.length < 2
        ? HttpResponse.json({ type: '/problems/recording-uncertain', status: 503 }, { status: 503 })
        : HttpResponse.json(decision, { status: 201 });
    }),
  );
  await open();
  await screen.findByRole('article');
  await user.click(within(strike(facts())).getByText('No'));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Decide' })).toBeEnabled());

  await user.click(screen.getByRole('button', { name: 'Decide' }));
  expect(await screen.findByText('Decided and on record', {}, { timeout: 4000 })).toBeVisible();
  expect(screen.getByText('285c3b7c')).toBeVisible();
  await user.click(within(strike(facts())).getByText('Yes'));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Decide' })).toBeEnabled());
  await user.click(screen.getByRole('button', { name: 'Decide' }));

  await waitFor(() => expect(keys).toHaveLength(3));
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[1]);
});

const decision = {
  ...outcome,
  id: '019a9c1e-6d2c-7c11-9a52-6d9d6bb0c8f1',
  decidedAt: '2026-11-22T08:15:30.120Z',
  decidedBy: { kind: 'person', id: 'person:agent', name: 'agent' },
  receipt: { stream: '64420674', seq: 4711, leaf: '285c3b7c' },
};

const faulty = {
  type: '/problems/facts-not-valid',
  status: 422,
  errors: [
    {
      path: 'facts.parcel.daysLate',
      code: 'OUT_OF_BOUNDS',
      reason: both('999 lies outside the bounds', '999 nằm ngoài giới hạn'),
      remedy: both('Give a number from 0 to 365', 'Hãy gửi một số từ 0 đến 365'),
    },
  ],
};

const facts = () => screen.getByRole('region', { name: 'Facts' });
const panel = () => screen.getByRole('region', { name: 'Outcome' });
const strike = (within_: HTMLElement) =>
  within(within_).getByRole('radiogroup', { name: /strike/i });

async function open() {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(sessionQuery.queryKey, agent);
  const root = createRootRoute({
    component: () => <DeskPage ruleSet={undefined} from={undefined} onStarted={nothing} />,
  });
  const router = createRouter({ routeTree: root, history: createMemoryHistory() });
  await act(() => router.load());
  render(
    <MantineProvider>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

function nothing() {}
