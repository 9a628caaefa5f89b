import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Session } from '../api/contract';
import { sessionQuery } from '../api/session';
import { agent, author } from '../test-server';
import { KeysHelp } from './keys-help';

test('tells the keys of drafts to those who read drafts', () => {
  show(author);

  expect(screen.getByRole('region', { name: 'In a draft' })).toHaveTextContent(
    'F2Another name, in every file',
  );
});

test('does not tell them to others', () => {
  show(agent);

  expect(screen.getByText('Search and commands')).toBeInTheDocument();
  expect(screen.queryByText('In a draft')).not.toBeInTheDocument();
});

function show(session: Session) {
  const queries = new QueryClient();
  queries.setQueryData(sessionQuery.queryKey, session);
  render(
    <MantineProvider>
      <QueryClientProvider client={queries}>
        <KeysHelp onClose={() => {}} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}
