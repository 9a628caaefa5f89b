import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, vi as spies, test } from 'vitest';
import { both, server } from '../../test-server';
import { TableExchange } from './table-exchange';
import { showOnBench } from './test-bench';

const file = 'tables/points.csv';
const csv = 'first\nCustomer.age\n>= 65\n';

test('a table goes into a workbook of its name', async () => {
  const user = userEvent.setup();
  const sent: [string | null, string][] = [];
  server.use(
    http.post('*/api/v1/language/tables/xlsx', async ({ request }) => {
      sent.push([request.headers.get('Content-Type'), await request.text()]);
      return new HttpResponse('workbook');
    }),
  );
  const saved: string[] = [];
  URL.createObjectURL = () => 'blob:workbook';
  URL.revokeObjectURL = () => {};
  const click = spies.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  showOnBench(<TableExchange file={file} />, { [file]: csv }, false);

  await user.click(screen.getByRole('button', { name: 'Download as Excel' }));

  await waitFor(() => expect(saved).toEqual(['points.xlsx']));
  expect(sent).toEqual([['text/csv', csv]]);
  expect(screen.queryByRole('button', { name: 'Take from Excel' })).not.toBeInTheDocument();
  click.mockRestore();
});

test('a table is taken from a workbook, or refused with every place', async () => {
  let isRight = false;
  server.use(
    // What is in a file does not get through the browser that stands in here.
    http.post('*/api/v1/language/tables/csv', () =>
      isRight
        ? HttpResponse.text(csv.replace('65', '60'))
        : HttpResponse.json(
            {
              errors: [
                {
                  path: 'B7',
                  code: 'FORMULA',
                  reason: both('This is a formula', 'Đây là công thức'),
                  remedy: both('Put its value there', 'Hãy ghi giá trị'),
                },
              ],
            },
            { status: 422 },
          ),
    ),
    http.post('*/api/v1/drafts/d1/saves', () =>
      HttpResponse.json({ version: 2, merged: false, files: {} }),
    ),
  );
  const { session } = showOnBench(<TableExchange file={file} />, { [file]: csv });
  const choose = () =>
    fireEvent.change(screen.getByLabelText('Excel workbook'), {
      target: { files: [new File(['workbook'], 'points.xlsx')] },
    });

  choose();
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'B7 This is a formula. Put its value there.',
  );
  expect(session.get().now[file]).toBe(csv);

  isRight = true;
  choose();
  await waitFor(() => expect(session.get().now[file]).toBe(csv.replace('65', '60')));
});
