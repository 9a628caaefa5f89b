import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { server } from '../../test-server';
import type { Person } from './api/people';
import { PersonDialog } from './person-dialog';

const thu: Person = {
  user: 'thu.nguyen',
  name: 'Nguyễn Thu',
  roles: ['agent'],
  grade: 'FRONTLINE',
  branch: null,
  email: null,
  language: 'vi',
  active: true,
  passwordChangeRequired: false,
  version: 1,
  createdAt: '2026-11-22T08:00:00Z',
};

test('what somebody else changed meanwhile is shown, and stays unless one changed it oneself', async () => {
  const now: Person = { ...thu, name: 'Nguyễn Thị Thu', version: 2 };
  const sent: unknown[] = [];
  const saved: string[] = [];
  server.use(
    http.get('*/api/v1/branches', () => HttpResponse.json([])),
    http.get('*/api/v1/people/thu.nguyen/record', () =>
      HttpResponse.json({ hiredOn: null, trainings: null, version: 0 }),
    ),
    http.get('*/api/v1/people/thu.nguyen/sessions', () => HttpResponse.json([])),
    http.get('*/api/v1/people/thu.nguyen/provider-account', () =>
      HttpResponse.json({ type: '/problems/not-found', status: 404 }, { status: 404 }),
    ),
    http.get('*/api/v1/people/thu.nguyen', () => HttpResponse.json(now)),
    http.put('*/api/v1/people/thu.nguyen', async ({ request }) => {
      const body = (await request.json()) as { version: number };
      sent.push(body);
      return body.version === 2
        ? HttpResponse.json({ ...now, grade: 'SENIOR', version: 3 })
        : HttpResponse.json({ type: '/problems/changed-meanwhile' }, { status: 409 });
    }),
  );
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <PersonDialog person={thu} onClose={() => saved.push('closed')} />
      </QueryClientProvider>
    </MantineProvider>,
  );

  const save = await screen.findByRole('button', { name: 'Save' });
  expect(save).toBeDisabled();
  await userEvent.selectOptions(screen.getByLabelText('Grade'), 'Senior');
  await userEvent.click(save);
  expect(await screen.findByRole('alert')).toHaveTextContent('Name: Nguyễn Thu → Nguyễn Thị Thu');
  await userEvent.click(save);

  await expect.poll(() => saved).toEqual(['closed']);
  expect(sent[1]).toMatchObject({ name: 'Nguyễn Thị Thu', grade: 'SENIOR', version: 2 });
});
