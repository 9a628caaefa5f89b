import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ComponentType, createContext, useContext, useSyncExternalStore } from 'react';
import type { Schemas } from '../../api/contract';
import type { signal } from '../../api/signal';
import type { ReviewProps } from '../../review/review-props';
import type { Draft } from './api/drafts';
import type { Source } from './api/language';
import { type DraftSession, type Editing, unsaved } from './draft-session';
import type { FormProps } from './form-file';
import type { FactsProps } from './live/facts-props';
import type { FileView, TableProps } from './table';
import type { Files } from './text/taking';

const pauseMs = 350;

/** What every part of the workbench needs. */
export interface Workbench {
  draft: Draft;
  session: DraftSession;
  /** Tells one opening of a draft from the next. */
  opened: number;
  mayEdit: boolean;
  goTo: (file: string, line?: number, column?: number) => void;
  /** Shows decision tables as rows and columns. */
  Table: ComponentType<TableProps>;
  /** Shows rules as forms. */
  Forms: ComponentType<FormProps>;
  /** Shows the facts of a case as a form. */
  Facts: ComponentType<FactsProps>;
  /** Shows how a draft is approved. */
  Review: ComponentType<ReviewProps>;
  view: FileView;
  onView: (view: FileView) => void;
  /** Why the case that is looked at comes out as it does. */
  explained: ReturnType<typeof signal<Schemas['Explanation'] | undefined>>;
}

const WorkbenchContext = createContext<Workbench | null>(null);

export const WorkbenchProvider = WorkbenchContext.Provider;

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) {
    throw new Error('outside of the workbench');
  }
  return workbench;
}

export function useEditing(session: DraftSession): Editing {
  return useSyncExternalStore(session.subscribe, session.get);
}

/** The files that are not as they were saved. */
export function unsavedFiles(editing: Editing): Files {
  return Object.fromEntries(
    Object.entries(unsaved(editing)).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    ),
  );
}

export function sourceOf(draft: string, session: DraftSession): Source {
  return { draft, files: unsavedFiles(session.get()) };
}

/** What the server says of the texts as they are typed, after a pause; the next key aborts the question. */
export function useAnswer<T>(
  what: string,
  ask: (source: Source, signal: AbortSignal) => Promise<T>,
  enabled = true,
) {
  const { draft, session, opened } = useWorkbench();
  const { revision } = useEditing(session);
  const [asked] = useDebouncedValue(revision, pauseMs);

  return useQuery({
    queryKey: ['drafts', draft.id, what, opened, asked],
    queryFn: async ({ signal }) => {
      const files = session.get().now;
      return { answer: await ask(sourceOf(draft.id, session), signal), files };
    },
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    enabled,
  });
}
