import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { both, server } from '../../test-server';
import { RenameDialog } from './rename-dialog';
import { showOnBench } from './test-bench';

test('what has to be mended before a name can be changed is said, and led to', async () => {
  const user = userEvent.setup();
  server.use(
    http.post('*/api/v1/language/hover', () =>
      HttpResponse.json({
        found: { name: 'daysLate', title: both('Days late', 'Số ngày trễ'), lines: [], uses: [] },
      }),
    ),
    http.post('*/api/v1/language/rename', () =>
      HttpResponse.json(
        {
          errors: [
            {
              path: 'rules/other.drl line 4, column 7',
              code: 'SYNTAX',
              reason: both('A value is missing', 'Thiếu giá trị'),
              remedy: both('Write one', 'Hãy ghi giá trị'),
            },
          ],
        },
        { status: 422 },
      ),
    ),
  );
  let closed = 0;
  const { places } = showOnBench(
    <RenameDialog
      place={{ file: 'rules/late.drl', line: 1, column: 1 }}
      onRenamed={() => {}}
      onClose={() => {
        closed++;
      }}
    />,
    { 'rules/late.drl': '', 'rules/other.drl': '' },
  );

  const field = await screen.findByRole('textbox', { name: 'New name' });
  await user.clear(field);
  await user.type(field, 'late{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('A value is missing');

  await user.click(screen.getByRole('button', { name: 'rules/other.drl:4' }));
  expect(places).toEqual([['rules/other.drl', 4]]);
  expect(closed).toBe(1);
});
