import { act, screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, expect, test } from 'vitest';
import { speak } from '../../language/texts';
import { both, server } from '../../test-server';
import { SentenceList } from './sentence-list';
import { showOnBench } from './test-bench';

const files = { 'rules/late.drl': 'rule "Late"' };

afterEach(() => act(() => speak('en')));

test('a rule is headed by what it is called in the language of the reader', async () => {
  server.use(
    http.post('*/api/v1/language/sentences', () =>
      HttpResponse.json({
        sentences: [
          {
            rule: 'Late',
            title: both('Late', 'Giao trễ'),
            at: { file: 'rules/late.drl', line: 1, column: 1, endColumn: 5 },
            sentence: both('If it is late, then it is paid.', 'Nếu trễ thì trả.'),
          },
        ],
      }),
    ),
  );
  showOnBench(<SentenceList file="rules/late.drl" line={1} />, files);

  const entry = await screen.findByRole('button');
  expect(entry).toHaveTextContent(/^LateIf it is late/);

  await act(() => speak('vi'));
  expect(entry).toHaveTextContent(/^Giao trễ LateNếu trễ/);
});
