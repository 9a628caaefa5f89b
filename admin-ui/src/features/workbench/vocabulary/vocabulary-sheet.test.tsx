import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { both, server } from '../../../test-server';
import type { Finding } from '../api/language';
import { showOnBench } from '../test-bench';
import { VocabularySheet } from './vocabulary-sheet';

const file = 'vocabulary.yaml';

const text = `imports: [base]
types:
  # what is sent
  Parcel:
    label: { en: Parcel, vi: Bưu kiện }
    attributes:
      daysLate: { type: integer, min: 0, label: { en: Days late } }
      size:
        type: enumeration
        values:
          SMALL: { en: Small, vi: Nhỏ }
        label: { en: Size, vi: Cỡ }

  Scan:
    cardinality: many
    label: { en: Scan, vi: Lượt quét }

actions:
  CLAIM: { en: Claim, vi: Khiếu nại }
`;

const finding: Finding = {
  file,
  line: 7,
  column: 7,
  endColumn: 15,
  code: 'VOCABULARY',
  reason: both('This text needs both languages', 'Văn bản này cần đủ hai ngôn ngữ'),
  remedy: both('Write it', 'Hãy viết'),
  fixes: [],
};

beforeEach(() => {
  server.use(
    http.post('*/api/v1/drafts/d1/saves', () =>
      HttpResponse.json({ version: 2, merged: false, files: {} }),
    ),
  );
});

function show(props: Partial<Parameters<typeof VocabularySheet>[0]> = {}, mayEdit = true) {
  return showOnBench(
    <VocabularySheet file={file} findings={[]} checked={text} target={null} {...props} />,
    { [file]: text, 'rules/late.drl': 'Parcel( daysLate > 1 )' },
    mayEdit,
  );
}

test('marks what is missing in a language, and writes it where it belongs', async () => {
  const user = userEvent.setup();
  const { session } = show();
  const missing = screen.getByRole('textbox', { name: 'daysLate in Tiếng Việt' });
  expect(missing).toBeInvalid();
  expect(missing).toHaveAccessibleDescription('Missing in Tiếng Việt');
  expect(screen.getByRole('textbox', { name: 'daysLate in English' })).toBeValid();

  await user.type(missing, 'Số ngày trễ{Enter}');

  expect(missing).toBeValid();
  expect(session.get().now[file]).toBe(
    text.replace('{ en: Days late }', '{ en: Days late, vi: Số ngày trễ }'),
  );
  await user.keyboard('{Control>}z{/Control}');
  expect(session.get().now[file]).toBe(text);
});

test('changes kind, marks and bounds of an attribute', async () => {
  const user = userEvent.setup();
  const { session } = show();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of size' }), 'List: Scan');
  await user.click(screen.getByRole('checkbox', { name: 'size: Personal' }));
  await user.click(screen.getByRole('button', { name: 'More about daysLate' }));
  const lowest = screen.getByRole('textbox', { name: 'Lowest daysLate' });
  await user.clear(lowest);
  await user.type(lowest, 'few{Enter}');
  expect(lowest).toBeInvalid();
  await user.clear(lowest);
  await user.type(lowest, '1{Enter}');
  await user.type(
    screen.getByRole('textbox', { name: 'What rules read while daysLate is unknown' }),
    '2{Enter}',
  );

  expect(session.get().now[file]).toBe(
    text
      .replace(
        'min: 0, label: { en: Days late }',
        'min: 1, label: { en: Days late }, whenUnknown: { assume: 2 }',
      )
      .replace(
        'enumeration\n        values:\n          SMALL: { en: Small, vi: Nhỏ }\n        label: { en: Size, vi: Cỡ }',
        'list of Scan\n        label: { en: Size, vi: Cỡ }\n        personal: true',
      ),
  );
});

test('adds by name, by keyboard, and leads to what was added', async () => {
  const user = userEvent.setup();
  const { session } = show();
  await user.click(screen.getByRole('button', { name: 'Add a fact type' }));
  await user.keyboard('parcel{Enter}');
  expect(screen.getByRole('textbox', { name: 'Name of the new fact type' })).toBeInvalid();
  await user.clear(screen.getByRole('textbox', { name: 'Name of the new fact type' }));
  await user.keyboard('Depot{Enter}');
  const depot = await screen.findByRole('region', { name: 'Depot' });
  await waitFor(() => expect(depot).toContainElement(document.activeElement as HTMLElement));
  await user.click(within(depot).getByRole('button', { name: 'Add an attribute' }));
  await user.keyboard('town{Enter}');
  await user.click(screen.getByRole('button', { name: 'More about size' }));
  await user.click(screen.getByRole('button', { name: 'Add a value' }));
  await user.keyboard('LARGE{Enter}');
  await user.click(screen.getByRole('button', { name: 'Remove CLAIM' }));

  expect(session.get().now[file]).toBe(
    text
      .replace('vi: Nhỏ }\n', 'vi: Nhỏ }\n          LARGE: { en: "", vi: "" }\n')
      .replace(
        'quét }\n',
        'quét }\n\n  Depot:\n    label: { en: "", vi: "" }\n    attributes:\n      town:\n        type: text\n        label: { en: "", vi: "" }\n',
      )
      .replace('\nactions:\n  CLAIM: { en: Claim, vi: Khiếu nại }\n', ''),
  );
});

test('renames in every file, and takes that back as one step', async () => {
  const user = userEvent.setup();
  const asked: unknown[] = [];
  const at = { file, line: 7, column: 7, endColumn: 15 };
  server.use(
    http.post('*/api/v1/language/hover', () =>
      HttpResponse.json({
        found: { name: 'daysLate', title: both('', ''), lines: [], at, uses: [at] },
      }),
    ),
    http.post('*/api/v1/language/rename', async ({ request }) => {
      asked.push(await request.json());
      const rule = { file: 'rules/late.drl', line: 1, column: 9, endColumn: 17 };
      return HttpResponse.json({ edits: [at, rule].map((each) => ({ at: each, text: 'delay' })) });
    }),
  );
  const { session } = show();
  await user.click(screen.getByRole('button', { name: 'Rename daysLate everywhere' }));
  const name = await screen.findByRole('textbox', { name: 'New name' });
  await waitFor(() => expect(name).toHaveValue('daysLate'));
  await user.clear(name);
  await user.type(name, 'delay{Enter}');

  await waitFor(() => expect(session.get().now['rules/late.drl']).toBe('Parcel( delay > 1 )'));
  expect(session.get().now[file]).toContain('      delay: { type: integer');
  expect(asked).toMatchObject([{ file, line: 7, column: 7, name: 'delay' }]);

  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(session.get().now).toMatchObject({
    [file]: text,
    'rules/late.drl': 'Parcel( daysLate > 1 )',
  });
});

test('shows what was found where it stands, and goes to a line', async () => {
  show({ findings: [finding], target: { line: 11 } });

  const row = screen.getByRole('row', { name: /daysLate/ });
  expect(row).toHaveTextContent('This text needs both languages. Write it.');
  const values = screen.getByRole('list', { name: 'Values' });
  await waitFor(() => expect(values).toContainElement(document.activeElement as HTMLElement));
});

test('who may not edit reads', () => {
  show({}, false);

  expect(screen.getByRole('textbox', { name: 'daysLate in English' })).toHaveAttribute('readonly');
  expect(screen.getByRole('combobox', { name: 'Kind of size' })).toBeDisabled();
  expect(screen.queryByRole('button', { name: /Add|Remove|Rename|Undo/ })).not.toBeInTheDocument();
});
