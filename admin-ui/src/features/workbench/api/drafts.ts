import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { Schemas } from '../../../api/contract';
import { Refused } from '../../../api/problem';
import type { Changes, SaveAnswer } from '../draft-session';

export type DraftItem = Schemas['Draft'];
export type Draft = Schemas['DraftDetail'];
export type Save = Schemas['Save'];

/** What the list is narrowed to, and where it goes on; all of it stands in the address. */
export interface DraftFilter {
  ruleSet?: string | undefined;
  state?: string | undefined;
  before?: string | undefined;
}

const perPage = 25;

/** A page of drafts, those begun last first. */
export const draftsQuery = ({ ruleSet, state, before }: DraftFilter) =>
  queryOptions({
    queryKey: ['drafts', 'page', { ruleSet, state, before }],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/drafts', {
          params: {
            query: {
              state: state === 'DISCARDED' ? state : 'OPEN',
              limit: perPage,
              ...(ruleSet && { ruleSet }),
              ...(before && { before }),
            },
          },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** A draft with its files. */
export const loadDraft = (id: string, signal?: AbortSignal) =>
  answerOf(api.GET('/api/v1/drafts/{id}', { params: { path: { id } }, ...(signal && { signal }) }));

export const createDraft = (draft: Schemas['NewDraft']) =>
  answerOf(api.POST('/api/v1/drafts', { body: draft }));

/** Saves what changed since a version. */
export async function saveDraft(
  id: string,
  base: number,
  files: Changes,
): Promise<SaveAnswer | 'overlap'> {
  try {
    return await answerOf(
      api.POST('/api/v1/drafts/{id}/saves', {
        params: { path: { id } },
        // The contract cannot say that a text may be null, for a file that is no more.
        body: { base, files: files as Record<string, string> },
      }),
    );
  } catch (error) {
    if (error instanceof Refused && error.kind === 'merge-conflict') {
      return 'overlap';
    }
    throw error;
  }
}

/** The saves of a draft, newest first. */
export const savesQuery = (id: string, version: number, before?: number) =>
  queryOptions({
    queryKey: ['drafts', id, 'saves', version, before],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/drafts/{id}/saves', {
          params: { path: { id }, query: { limit: perPage, ...(before && { before }) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** The files as a save left them. They never change. */
export const savedFilesQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['drafts', id, 'version', version],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/drafts/{id}/saves/{version}', {
          params: { path: { id, version } },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What a draft is compared with: a release, a version of its own, or what it was begun from. */
export type Since = { release: number } | { version: number } | Record<string, never>;

/** What a version of a draft changes since then, in words. */
export const changesQuery = (id: string, version: number, since: Since) =>
  queryOptions({
    queryKey: ['drafts', id, 'changes', version, since],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/drafts/{id}/changes', { params: { path: { id }, query: since }, signal }),
      ),
    placeholderData: keepPreviousData,
  });

export const restoreSave = (id: string, version: number) =>
  answerOf(
    api.POST('/api/v1/drafts/{id}/restore', { params: { path: { id } }, body: { version } }),
  );

/** What is merged into a draft: the pack as it is shipped now, or the release that decides. */
export type Source = keyof typeof merges;

const merges = {
  upgrade: '/api/v1/drafts/{id}/upgrade',
  catchUp: '/api/v1/drafts/{id}/catch-up',
} as const;

/** What the shipped pack brings to the draft; nothing where its rule set is of no pack. */
export const upgradeQuery = (id: string, source: Source, version: number) =>
  queryOptions({
    queryKey: ['drafts', id, source, version],
    queryFn: ({ signal }) =>
      answerOf(api.GET(merges[source], { params: { path: { id } }, signal })),
    placeholderData: keepPreviousData,
    retry: false,
  });

export const upgradeDraft = (id: string, source: Source) =>
  answerOf(api.POST(merges[source], { params: { path: { id } } }));

export const renameDraft = (id: string, title: string) =>
  answerOf(api.PUT('/api/v1/drafts/{id}/title', { params: { path: { id } }, body: { title } }));

export const discardDraft = (id: string) =>
  answerOf(api.DELETE('/api/v1/drafts/{id}', { params: { path: { id } } }));

export const reopenDraft = (id: string) =>
  answerOf(api.POST('/api/v1/drafts/{id}/reopen', { params: { path: { id } } }));

/** The contract calls what is not JSON a string. */
const zipped = (archive: Blob) => ({
  body: archive as Blob & string,
  bodySerializer: () => archive,
  headers: { 'Content-Type': 'application/zip' },
});

/** Makes a draft of an archive. */
export const importDraft = (title: string, archive: Blob) =>
  answerOf(
    api.POST('/api/v1/drafts/archive', { params: { query: { title } }, ...zipped(archive) }),
  );

/** Saves a whole archive in place of the files of a draft. */
export const importInto = (id: string, base: number, archive: Blob) =>
  answerOf(
    api.POST('/api/v1/drafts/{id}/archive', {
      params: { path: { id }, query: { base } },
      ...zipped(archive),
    }),
  );

export const archiveAddress = (id: string) => `/api/v1/drafts/${encodeURIComponent(id)}/archive`;

/** The words that the saved files of a draft are written in, as they were at that version. */
export const draftVocabularyQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['drafts', id, 'vocabulary', version],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/drafts/{id}/vocabulary', { params: { path: { id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
    retry: false,
  });
