import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { Refused } from '../../../api/problem';
import type { Changes, SaveAnswer } from '../draft-session';
import type { Files } from '../text/taking';
import { ask } from './ask';

export interface DraftItem {
  id: string;
  ruleSet: string;
  title: string;
  state: 'OPEN' | 'DISCARDED';
  version: number;
  base?: { release: number; digest: string } | null;
  createdBy: string;
  createdAt: string;
  savedBy: string;
  savedAt: string;
  authors: string[];
  findings: number;
}

export interface Draft extends DraftItem {
  files: Files;
}

export interface Save {
  version: number;
  by: string;
  at: string;
  files: string[];
  restoredFrom?: number | null;
}

/** What the list is narrowed to, and where it goes on; all of it stands in the address. */
export interface DraftFilter {
  ruleSet?: string | undefined;
  state?: string | undefined;
  before?: string | undefined;
}

const drafts = '/api/v1/drafts';
const one = `${drafts}/{id}`;

/** A page of drafts, those saved last first. */
export const draftsQuery = ({ ruleSet, state = 'OPEN', before }: DraftFilter) =>
  queryOptions({
    queryKey: ['drafts', 'page', { ruleSet, state, before }],
    queryFn: ({ signal }) =>
      ask<{ drafts: DraftItem[]; next?: string | null }>('get', drafts, {
        params: {
          query: { state, ...(ruleSet && { ruleSet }), ...(before && { before }) },
        },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

/** A draft with its files. */
export const loadDraft = (id: string, signal?: AbortSignal) =>
  ask<Draft>('get', one, { params: { path: { id } }, ...(signal && { signal }) });

export interface NewDraft {
  title: string;
  ruleSet: string;
  from: string;
}

export const createDraft = (draft: NewDraft) => ask<Draft>('post', drafts, { body: draft });

/** Saves what changed since a version. */
export async function saveDraft(
  id: string,
  base: number,
  files: Changes,
): Promise<SaveAnswer | 'overlap'> {
  try {
    return await ask<SaveAnswer>('post', `${one}/saves`, {
      params: { path: { id } },
      body: { base, files },
    });
  } catch (error) {
    if (error instanceof Refused && error.kind === 'merge-conflict') {
      return 'overlap';
    }
    throw error;
  }
}

/** The saves of a draft, newest first. */
export const savesQuery = (id: string, version: number, before?: string) =>
  queryOptions({
    queryKey: ['drafts', id, 'saves', version, before],
    queryFn: ({ signal }) =>
      ask<{ saves: Save[]; next?: string | null }>('get', `${one}/saves`, {
        params: { path: { id }, query: before ? { before } : {} },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

/** The files as a save left them. They never change. */
export const savedFilesQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['drafts', id, 'version', version],
    queryFn: ({ signal }) =>
      ask<{ files: Files }>('get', `${one}/saves/{version}`, {
        params: { path: { id, version } },
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const restoreSave = (id: string, version: number) =>
  ask<unknown>('post', `${one}/restore`, { params: { path: { id } }, body: { version } });

export const renameDraft = (id: string, title: string) =>
  ask<unknown>('put', `${one}/title`, { params: { path: { id } }, body: { title } });

export const discardDraft = (id: string) =>
  ask<unknown>('delete', one, { params: { path: { id } } });

const zip = { 'Content-Type': 'application/zip' };
const asItIs = (body: unknown) => body as Blob;

/** Makes a draft of an archive. */
export const importDraft = (title: string, archive: Blob) =>
  ask<Draft>('post', `${drafts}/archive`, {
    params: { query: { title } },
    body: archive,
    bodySerializer: asItIs,
    headers: zip,
  });

/** Saves a whole archive in place of the files of a draft. */
export const importInto = (id: string, base: number, archive: Blob) =>
  ask<SaveAnswer>('post', `${one}/archive`, {
    params: { path: { id }, query: { base } },
    body: archive,
    bodySerializer: asItIs,
    headers: zip,
  });

export const archiveAddress = (id: string) => `${drafts}/${encodeURIComponent(id)}/archive`;

export const reopenDraft = (id: string) =>
  ask<unknown>('post', `${one}/reopen`, { params: { path: { id } } });
