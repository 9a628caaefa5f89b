import { EditorView } from '@codemirror/view';
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
import { useState } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { sessionEnd } from '../../api/connection';
import { sessionQuery } from '../../api/session';
import { author, both, outcome, server, vocabulary } from '../../test-server';
import type { Draft } from './api/drafts';
import type { FileView, TableProps } from './table';
import { WorkbenchPage } from './workbench-page';

const rule = 'rule "Late"\nwhen\n  Parcel( daysLate >= 2 )\nthen\n  outcome.permit(CLAIM);\nend';

const draft: Draft = {
  id: 'd1',
  ruleSet: 'late-parcel',
  title: 'Two days become one',
  state: 'OPEN',
  version: 1,
  base: { release: 1, digest: 'sha256:c75aa06f' },
  createdBy: 'author',
  createdAt: '2026-11-22T08:00:00Z',
  savedBy: 'author',
  savedAt: '2026-11-22T08:00:00Z',
  authors: ['author'],
  findings: 0,
  files: {
    'rule-set.yaml': 'id: late-parcel',
    'rules/late.drl': rule,
    'cases/late.yaml': '- title: two days late\n  facts: { parcel: { daysLate: 2 } }\n',
  },
};

interface Sent {
  base: number;
  files: Record<string, string | null>;
}

const saves: Sent[] = [];
const tried: { facts: unknown; files: Record<string, string> }[] = [];

// What comes late in a browser is there from the start: a busy machine takes long to read it.
beforeAll(async () => {
  await Promise.all([import('./editor/text-editor'), import('yaml')]);
}, 120_000);

beforeEach(() => {
  saves.length = 0;
  tried.length = 0;
  server.use(
    http.get('*/api/v1/drafts/d1', () => HttpResponse.json(draft)),
    http.post('*/api/v1/drafts/d1/saves', async ({ request }) => {
      saves.push((await request.json()) as Sent);
      return HttpResponse.json({ version: saves.length + 1, merged: false, files: {} });
    }),
    http.post('*/api/v1/drafts/d1/evaluations', async ({ request }) => {
      tried.push((await request.json()) as (typeof tried)[number]);
      const [effect] = outcome.effects;
      const more = { ...effect, amount: { amount: '2000000', currency: 'VND' } };
      return HttpResponse.json({
        outcome: { ...outcome, effects: [more] },
        live: outcome,
        explanation: { why: [held], whyNot: [] },
      });
    }),
    http.post('*/api/v1/language/check', () => HttpResponse.json({ diagnostics: [finding] })),
    http.get('*/api/v1/drafts/d1/vocabulary', () => HttpResponse.json(vocabulary)),
  );
});

test('shows what is wrong in both languages and goes to its place', async () => {
  const user = userEvent.setup();
  const { places } = await open();

  const problem = await screen.findByRole('button', { name: /cases\/late.yaml:1/ });
  expect(problem).toHaveTextContent('No effect is expected. Name the effects.');
  expect(problem).toHaveTextContent('Chưa nêu kết quả. Hãy nêu các kết quả.');
  const files = screen.getByRole('navigation', { name: 'Files' });
  expect(within(files).getByRole('button', { name: /late.yaml ?One finding/ })).toBeInTheDocument();
  await user.click(problem);

  expect(places.at(-1)).toEqual(['cases/late.yaml', 1]);
});

test('goes to a line of a file that the page opens a moment later', async () => {
  const user = userEvent.setup();
  server.use(
    http.post('*/api/v1/language/check', () =>
      HttpResponse.json({ diagnostics: [{ ...finding, line: 2 }] }),
    ),
  );
  await open();
  await textOf('rules/late.drl');
  await user.click(await screen.findByRole('button', { name: /cases\/late.yaml:2/ }));

  const editor = await textOf('cases/late.yaml');
  const line = () => editor.state.doc.lineAt(editor.state.selection.main.head).number;
  await waitFor(() => expect(line()).toBe(2));
});

test('saves what is typed and tries it on the pinned case beside the live release', async () => {
  await open();
  const editor = await textOf('rules/late.drl');
  expect(await screen.findByRole('cell', { name: /₫2,000,000/ })).toBeInTheDocument();
  expect(screen.getByRole('cell', { name: /₫1,250,000/ })).toBeInTheDocument();
  expect(screen.getByText('One difference')).toBeInTheDocument();

  type(editor, '// hello\n');

  await waitFor(() =>
    expect(tried.at(-1)?.files).toEqual({ 'rules/late.drl': `// hello\n${rule}` }),
  );
  expect(tried.at(-1)?.facts).toEqual({ parcel: { daysLate: 2 } });
  await waitFor(() =>
    expect(saves).toEqual([{ base: 1, files: { 'rules/late.drl': `// hello\n${rule}` } }]),
  );
  expect(await screen.findByText(/^Saved \d/)).toBeInTheDocument();
});

test('keeps the text when the session ends, and saves it after signing in again', async () => {
  server.use(
    http.post(
      '*/api/v1/drafts/d1/saves',
      () => HttpResponse.json({ status: 401 }, { status: 401 }),
      {
        once: true,
      },
    ),
  );
  await open();
  const editor = await textOf('rules/late.drl');

  type(editor, '// kept\n');
  expect(await screen.findByText(/^Not saved: /)).toBeInTheDocument();
  expect(editor.state.doc.line(1).text).toBe('// kept');
  expect(saves).toEqual([]);

  act(() => sessionEnd.forget());
  await waitFor(() => expect(saves).toHaveLength(1));
});

test('shows three versions where somebody changed the same line, and saves what is chosen', async () => {
  const user = userEvent.setup();
  const theirs = { ...draft.files, 'rules/late.drl': rule.replace('>= 2', '>= 3') };
  server.use(
    http.post(
      '*/api/v1/drafts/d1/saves',
      () => {
        server.use(
          http.get('*/api/v1/drafts/d1', () =>
            HttpResponse.json({ ...draft, version: 5, files: theirs }),
          ),
        );
        return HttpResponse.json(
          { type: '/problems/merge-conflict', status: 409 },
          { status: 409 },
        );
      },
      { once: true },
    ),
  );
  await open();
  const editor = await textOf('rules/late.drl');
  const at = editor.state.doc.toString().indexOf('>= 2');
  act(() => editor.dispatch({ changes: { from: at, to: at + 4, insert: '>= 1' } }));

  const place = await screen.findByRole('region', { name: 'Place 1' });
  expect(place).toHaveTextContent('Parcel( daysLate >= 3 )');
  await user.click(within(place).getByText('Both'));
  await user.click(screen.getByRole('button', { name: 'Go on with this text' }));

  await waitFor(() => expect(saves).toHaveLength(1));
  expect(saves[0]).toMatchObject({ base: 5 });
  expect(saves[0]?.files['rules/late.drl']).toContain(
    '  Parcel( daysLate >= 3 )\n  Parcel( daysLate >= 1 )\n',
  );
});

test('shows a table as rows and columns, and as its text', async () => {
  const user = userEvent.setup();
  const table = 'tables/late.csv';
  const csv = 'first\nrule,Parcel.daysLate\none,>= 2\n';
  const words =
    'types:\n  Parcel:\n    attributes:\n      daysLate: { type: integer, label: { en: Days late, vi: Số ngày trễ } }\n';
  const wrong = { ...finding, file: table, line: 3, column: 5, endColumn: 9 };
  server.use(
    http.get('*/api/v1/drafts/d1', () =>
      HttpResponse.json({
        ...draft,
        files: { ...draft.files, [table]: csv, 'vocabulary.yaml': words },
      }),
    ),
    http.get('*/api/v1/drafts/d1/saves/1', () =>
      HttpResponse.json({ files: { [table]: csv.replace('2', '3') } }),
    ),
    http.post('*/api/v1/language/check', () => HttpResponse.json({ diagnostics: [wrong] })),
  );
  await open(author, table, 3);

  const grid = await screen.findByRole('textbox', { name: `Grid of ${table}` });
  const told = () => JSON.parse(screen.getByLabelText('Told').textContent);
  await waitFor(() => expect(told().findings).toHaveLength(1));
  await waitFor(() => expect(told().base).toContain('>= 3'));
  await waitFor(() => expect(told().matched).toEqual([3]));
  await waitFor(() => expect(told().headings).toContain('Parcel.daysLate'));
  expect(screen.getByText('Row one')).toBeInTheDocument();
  expect(told()).toMatchObject({
    findings: [{ line: 3, column: 5, reason: 'No effect is expected. Name the effects.' }],
    goTo: { line: 3 },
    columns: { 'Parcel.daysLate': { label: 'Days late', kind: 'number', condition: true } },
  });

  await user.clear(grid);
  await user.type(grid, 'rule');
  // On a slow machine a save comes between two keys.
  await waitFor(() => expect(saves.at(-1)?.files).toEqual({ [table]: 'rule' }));
  await user.click(screen.getByRole('radio', { name: 'Text' }));

  expect(screen.queryByRole('textbox', { name: `Grid of ${table}` })).not.toBeInTheDocument();
  expect((await textOf(table)).state.doc.toString()).toBe('rule');
});

test('shows the parameters and the vocabulary as sheets, and as their texts', async () => {
  const user = userEvent.setup();
  const words = 'actions:\n  CLAIM: { en: Claim, vi: Khiếu nại }\n';
  server.use(
    http.get('*/api/v1/drafts/d1', () =>
      HttpResponse.json({ ...draft, files: { ...draft.files, 'vocabulary.yaml': words } }),
    ),
  );
  const first = await open(author, 'rule-set.yaml');
  await user.click(await screen.findByRole('radio', { name: 'Parameters' }));
  expect(await screen.findByText('This rule set has no parameters.')).toBeInTheDocument();
  first.close();

  await open(author, 'vocabulary.yaml');
  await user.click(await screen.findByRole('radio', { name: 'Vocabulary' }));
  const claim = await screen.findByRole('textbox', { name: 'CLAIM in English' });
  await user.clear(claim);
  await user.type(claim, 'Complaint{Enter}');
  await waitFor(() =>
    expect(saves.at(-1)?.files).toEqual({ 'vocabulary.yaml': words.replace('Claim', 'Complaint') }),
  );
  await user.click(screen.getByRole('radio', { name: 'Text' }));
  expect((await textOf('vocabulary.yaml')).state.doc.toString()).toContain('Complaint');
});

test('tells what the draft changes, and leads to it', async () => {
  const user = userEvent.setup();
  const place = { file: 'rules/late.drl', line: 3, column: 3, endColumn: 9 };
  const difference = {
    aspect: 'CONDITION',
    label: both('days late', 'số ngày trễ'),
    was: both('at least 2', 'ít nhất 2'),
    is: both('at least 1', 'ít nhất 1'),
    directionLabel: both('wider', 'rộng hơn'),
  };
  const subject = {
    kind: 'RULE',
    name: 'Late',
    label: both('Rule', 'Quy tắc'),
    title: both('Late', 'Trễ'),
  };
  const altered = {
    change: 'ALTERED',
    renamed: false,
    subject,
    after: place,
    differences: [difference],
  };
  server.use(
    http.get('*/api/v1/drafts/d1/changes', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ byMeaning: true, sameInMeaning: [], changes: [altered] });
    }),
    http.get('*/api/v1/drafts/d1/saves', () =>
      HttpResponse.json({
        saves: [1, 0].map((version) => ({ version, by: 'Thu', at: draft.savedAt, files: [] })),
      }),
    ),
    http.get('*/api/v1/rule-sets', () =>
      HttpResponse.json([{ id: 'late-parcel', release: 2, title: both('Late', 'Trễ') }]),
    ),
  );
  const asked: string[] = [];
  const { places } = await open();
  await user.click(await screen.findByRole('radio', { name: 'Changes' }));

  const change = await screen.findByRole('button', { name: /^Changed/ });
  expect(change).toHaveTextContent('days late: at least 2 → at least 1 (wider)');
  await user.click(change);
  expect(places.at(-1)).toEqual(['rules/late.drl', 3]);

  const since = screen.getByRole('combobox', { name: 'Compared with' });
  expect(since).toHaveDisplayValue('Release 1, from which it was begun');
  await user.selectOptions(since, 'Release 2');
  await waitFor(() => expect(asked.at(-1)).toBe('?release=2'));
  await user.selectOptions(since, screen.getByRole('option', { name: /^Version 0 · Thu/ }));
  await waitFor(() => expect(asked).toEqual(['', '?release=2', '?version=0']));
});

test('who may not edit reads', async () => {
  const editor = await open({ ...author, authorities: ['rule-sets'] }).then(() =>
    textOf('rules/late.drl', ', to read'),
  );

  expect(editor.state.readOnly).toBe(true);
  expect(screen.getByText('To read only')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'New file' })).not.toBeInTheDocument();
});

const held = {
  rule: {
    name: 'one',
    title: both('Row one', 'Dòng một'),
    sentence: both('Row one', 'Dòng một'),
    file: 'tables/late.csv',
    line: 3,
  },
  facts: ['parcel'],
  checks: [],
  bound: [],
  proposed: [],
  derived: [],
};

const finding = {
  file: 'cases/late.yaml',
  line: 1,
  column: 3,
  endColumn: 8,
  code: 'EXPECT',
  reason: both('No effect is expected', 'Chưa nêu kết quả'),
  remedy: both('Name the effects', 'Hãy nêu các kết quả'),
  fixes: [
    {
      title: both('Write EXPECT', 'Viết EXPECT'),
      edits: [
        { at: { file: 'cases/late.yaml', line: 1, column: 3, endColumn: 8 }, text: 'EXPECT' },
      ],
    },
  ],
};

async function textOf(file: string, ending = '. Escape, then Tab leaves the editor.') {
  const content = await screen.findByRole('textbox', { name: `Text of ${file}${ending}` });
  const view = EditorView.findFromDOM(content);
  if (!view) {
    throw new Error('no editor');
  }
  return view;
}

function type(view: EditorView, text: string) {
  act(() => view.dispatch({ changes: { from: 0, insert: text } }));
}

async function open(session = author, file = 'rules/late.drl', line?: number) {
  const places: [string, number | undefined][] = [];
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(sessionQuery.queryKey, session);
  const root = createRootRoute({ component: Page });
  const router = createRouter({ routeTree: root, history: createMemoryHistory() });
  await act(() => router.load());
  const { unmount: close } = render(
    <MantineProvider>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { places, close };

  function Page() {
    const [view, setView] = useState<FileView>('usual');
    const [shown, setShown] = useState(file);
    return (
      <WorkbenchPage
        id="d1"
        file={shown}
        line={line}
        onPlace={(...place) => {
          places.push(place);
          setTimeout(() => setShown(place[0]));
        }}
        Table={Table}
        Forms={() => null}
        Facts={() => null}
        Review={() => null}
        view={view}
        onView={setView}
      />
    );
  }
}

/** Stands in for the grid, which is a feature of its own. */
function Table({ name, text, onChange, readOnly, ...told }: TableProps) {
  return (
    <>
      <textarea
        aria-label={`Grid of ${name}`}
        value={text}
        readOnly={readOnly}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <output aria-label="Told">{JSON.stringify(told)}</output>
    </>
  );
}
