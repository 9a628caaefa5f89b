import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { server } from '../../../test-server';
import { showOnBench } from '../test-bench';
import { ParameterSheet } from './parameter-sheet';

const text =
  'parameters:\n  # agreed\n  fee: { type: money, value: 5 EUR, source: ours, label: { en: Fee, vi: Phí } }\n';

test('an edit is checked, saved at once, and taken back as one step', async () => {
  const user = userEvent.setup();
  const saves: unknown[] = [];
  server.use(
    http.post('*/api/v1/drafts/d1/saves', async ({ request }) => {
      saves.push(((await request.json()) as { files: unknown }).files);
      return HttpResponse.json({ version: saves.length + 1, merged: false, files: {} });
    }),
  );
  const { session } = showOnBench(<ParameterSheet />, { 'rule-set.yaml': text });
  const value = screen.getByRole('textbox', { name: 'Value of “Fee”' });
  expect(value).toHaveValue('5 EUR');

  await user.clear(value);
  await user.type(value, 'five{Enter}');
  expect(value).toBeInvalid();
  expect(session.get().now['rule-set.yaml']).toBe(text);

  await user.clear(value);
  await user.type(value, '6.50 eur{Enter}');
  const after = text.replace('5 EUR', '6.50 EUR');
  await waitFor(() => expect(saves).toEqual([{ 'rule-set.yaml': after }]));

  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(saves.at(-1)).toEqual({ 'rule-set.yaml': text }));
  expect(value).toHaveValue('5 EUR');

  await user.click(value);
  await user.keyboard('{Control>}y{/Control}');
  await waitFor(() => expect(saves.at(-1)).toEqual({ 'rule-set.yaml': after }));
});

test('a value from a day on begins as the one before', async () => {
  const user = userEvent.setup();
  server.use(
    http.post('*/api/v1/drafts/d1/saves', () =>
      HttpResponse.json({ version: 2, merged: false, files: {} }),
    ),
  );
  const { session } = showOnBench(<ParameterSheet />, { 'rule-set.yaml': text });

  await user.click(screen.getByRole('button', { name: 'Another value from a day on' }));
  await user.keyboard('31/02/2027{Enter}');
  const day = screen.getByRole('textbox', { name: 'First day of the next value of “Fee”' });
  expect(day).toBeInvalid();
  await user.clear(day);
  await user.keyboard('01/02/2027{Enter}');

  expect(session.get().now['rule-set.yaml']).toBe(
    text.replace(
      'value: 5 EUR',
      'values: [ { value: 5 EUR }, { from: 2027-02-01, value: 5 EUR } ]',
    ),
  );
  expect(screen.getAllByRole('textbox', { name: 'Value of “Fee”' })).toHaveLength(2);
});

test('who may not edit reads', () => {
  showOnBench(<ParameterSheet />, { 'rule-set.yaml': text }, false);

  expect(screen.getByRole('textbox', { name: 'Value of “Fee”' })).toHaveAttribute('readonly');
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
});
