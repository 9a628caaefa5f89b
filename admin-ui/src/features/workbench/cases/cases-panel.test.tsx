import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delay, HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { server } from '../../../test-server';
import type { CaseRun } from '../api/cases';
import { showOnBench } from '../test-bench';
import { CasesPanel } from './cases-panel';

const files = {
  'rules/late.drl': 'rule "Late"',
  'cases/late.yaml': '# late\n- title: two days late\n',
};

const run: CaseRun = {
  passed: 3,
  failed: [
    {
      file: 'cases/late.yaml',
      title: 'two days late',
      differences: [{ en: 'no effect {kind=permit}', vi: 'thiếu kết luận {kind=permit}' }],
    },
  ],
  coverage: [
    { rule: 'Late', file: 'rules/late.drl', line: 1, fired: ['two days late'], justMissed: [] },
    { rule: 'Later', file: 'rules/late.drl', line: 9, fired: [], justMissed: [] },
  ],
  uncounted: 0,
  mutants: {
    tried: 4,
    of: 12,
    survivors: [
      {
        rule: 'Late',
        file: 'rules/late.drl',
        line: 3,
        change: { en: '>= becomes >', vi: '>= thành >' },
        was: '>=',
        is: '>',
      },
    ],
  },
};

test('runs the texts as they are typed and leads to what failed and what is missing', async () => {
  const user = userEvent.setup();
  const asked: unknown[] = [];
  server.use(
    http.post('*/api/v1/drafts/d1/cases', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(run);
    }),
  );
  const { session, places } = showOnBench(<CasesPanel />, files);
  session.close();
  act(() => session.change('rules/late.drl', 'rule "Later"'));

  await user.tab();
  await user.keyboard('{Enter}');

  expect(await screen.findByText('One failed')).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('3 passed One failed');
  expect(asked).toEqual([{ files: { 'rules/late.drl': 'rule "Later"' } }]);
  expect(screen.getByText('1 of 2 rules and rows are fired by a case')).toBeInTheDocument();
  expect(screen.getByText(/^4 of 12 small changes/)).toBeInTheDocument();
  expect(screen.getByText(/one that lies exactly on this boundary/)).toBeInTheDocument();
  const rules = screen.getAllByText(/^Later?$/).map(({ textContent }) => textContent);
  expect(rules).toEqual(['Later', 'Late', 'Late']);

  await user.click(screen.getByRole('button', { name: 'cases/late.yaml:2' }));
  await user.click(screen.getByRole('button', { name: 'rules/late.drl:3' }));
  expect(places).toEqual([
    ['cases/late.yaml', 2],
    ['rules/late.drl', 3],
  ]);

  act(() => session.change('rules/late.drl', 'rule "Latest"'));
  expect(screen.getByText(/The texts have changed since/)).toBeInTheDocument();
});

test('a run can be stopped, and nothing is claimed then', async () => {
  const user = userEvent.setup();
  const seen: AbortSignal[] = [];
  server.use(
    http.post('*/api/v1/drafts/d1/cases', async ({ request }) => {
      seen.push(request.signal);
      await delay('infinite');
    }),
  );
  showOnBench(<CasesPanel />, files);

  await user.click(screen.getByRole('button', { name: 'Run the cases' }));
  expect(await screen.findByText('The cases are running …')).toBeInTheDocument();
  await waitFor(() => expect(seen).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: 'Stop' }));

  expect(await screen.findByRole('button', { name: 'Run the cases' })).toHaveFocus();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await waitFor(() => expect(seen[0]?.aborted).toBe(true));
});
