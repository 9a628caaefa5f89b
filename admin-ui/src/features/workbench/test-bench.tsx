import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/contract';
import { signal } from '../../api/signal';
import { type Draft, saveDraft } from './api/drafts';
import { draftSession } from './draft-session';
import type { Files } from './text/taking';
import { type Workbench, WorkbenchProvider } from './use-workbench';

/** Shows a part of the workbench by itself, in tests: what is typed, and where it leads to. */
export function showOnBench(
  part: ReactNode,
  files: Files,
  mayEdit = true,
  views: Partial<Pick<Workbench, 'Facts'>> = {},
) {
  const draft = { id: 'd1', ruleSet: 'late-parcel', state: 'OPEN', version: 1, files } as Draft;
  const session = draftSession(draft, {
    save: (base, changes) => saveDraft(draft.id, base, changes),
    load: () => Promise.reject(new Error('nobody else saves')),
  });
  const places: [string, number | undefined][] = [];
  const workbench = {
    draft,
    session,
    opened: 1,
    mayEdit,
    goTo: (file: string, line?: number) => places.push([file, line]),
    Table: () => null,
    Forms: () => null,
    Facts: () => null,
    Review: () => null,
    ...views,
    view: 'usual' as const,
    onView: () => {},
    explained: signal<Schemas['Explanation'] | undefined>(undefined),
  };
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });

  render(
    <MantineProvider>
      <QueryClientProvider client={queries}>
        <WorkbenchProvider value={workbench}>{part}</WorkbenchProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { session, places };
}
