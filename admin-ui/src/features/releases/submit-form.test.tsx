import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Schemas } from '../../api/contract';
import { both, server } from '../../test-server';
import { SubmitForm } from './submit-form';

const gates: Schemas['Gate'][] = [
  {
    gate: 'DIAGNOSTICS',
    title: both('The rules compile', 'Biên dịch được'),
    passed: true,
    missing: [],
    mayBeOverridden: false,
  },
  {
    gate: 'COVERAGE',
    title: both('Every rule is fired', 'Mỗi quy tắc đều kích hoạt'),
    passed: false,
    missing: [{ said: both('Late by a day', 'Trễ một ngày'), file: 'rules/late.drl', line: 12 }],
    mayBeOverridden: true,
  },
];

function show(save: () => Promise<number | undefined>) {
  const places: [string, number | undefined][] = [];
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/v1/reasons', () => HttpResponse.json([])),
    http.get('*/api/v1/drafts/d1/gates', () => HttpResponse.json(gates)),
    http.post('*/api/v1/drafts/d1/submissions', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ id: 's1', draft: 'd1', state: 'SUBMITTED' }, { status: 201 });
    }),
  );
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <MantineProvider>
      <QueryClientProvider client={queries}>
        <SubmitForm
          draft="d1"
          version={2}
          mayEdit
          save={save}
          goTo={(file, line) => places.push([file, line])}
        />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { places, sent };
}

test('a gate that is not passed leads to its place, and wants a reason before a draft is submitted', async () => {
  const { places, sent } = show(() => Promise.resolve(3));
  const submit = screen.getByRole('button', { name: 'Submit for approval' });

  await userEvent.click(await screen.findByRole('button', { name: 'Late by a day' }));
  expect(places).toEqual([['rules/late.drl', 12]]);
  await userEvent.type(screen.getByLabelText(/What it changes/), 'A day is enough');
  expect(submit).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: 'Submit without it' }));
  expect(submit).toBeDisabled();
  await userEvent.type(screen.getByLabelText(/Why without/), 'The case follows');
  await userEvent.click(submit);

  expect(sent).toEqual([
    { version: 3, message: 'A day is enough', overrides: { COVERAGE: 'The case follows' } },
  ]);
});

test('what could not be saved is not submitted', async () => {
  const { sent } = show(() => Promise.resolve(undefined));

  await userEvent.click(await screen.findByRole('button', { name: 'Submit without it' }));
  await userEvent.type(screen.getByLabelText(/Why without/), 'The case follows');
  await userEvent.type(screen.getByLabelText(/What it changes/), 'A day is enough');
  await userEvent.click(screen.getByRole('button', { name: 'Submit for approval' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('could not be saved');
  expect(sent).toEqual([]);
});
