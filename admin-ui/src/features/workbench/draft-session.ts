import { signal } from '../../api/signal';
import { type FileConflict, type Files, taken } from './text/taking';

/** A draft as the server keeps it. */
export interface Stored {
  version: number;
  files: Files;
}

/** Files by their paths; null for one that is no more. */
export type Changes = Readonly<Record<string, string | null>>;

export interface SaveAnswer {
  version: number;
  /** What others changed meanwhile, and what came of putting it together with what was sent. */
  files: Changes;
}

export type Saving =
  | { kind: 'saved'; at: Date | null }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'conflict'; conflicts: readonly FileConflict[] };

export interface Editing {
  /** The version of the server that these texts build upon. */
  version: number;
  saved: Files;
  now: Files;
  saving: Saving;
  /** Counts the changes of texts. */
  revision: number;
}

interface Server {
  /** Saves what changed since a version; `overlap` where somebody else changed the same lines. */
  save: (base: number, changes: Changes) => Promise<SaveAnswer | 'overlap'>;
  load: () => Promise<Stored>;
  clock?: () => Date;
}

const pauseMs = 1000;

/** The files of a draft while somebody edits them: saves after a pause, and takes in what others save. */
export function draftSession(stored: Stored, { save, load, clock = () => new Date() }: Server) {
  const files = withPlainLines(stored.files);
  const state = signal<Editing>({
    version: stored.version,
    saved: files,
    now: files,
    saving: { kind: 'saved', at: null },
    revision: 0,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flight: Promise<void> | null = null;
  let closed = false;

  const set = (changes: Partial<Editing>) => state.set({ ...state.get(), ...changes });

  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void saveNow(), pauseMs);
  };

  const change = (path: string, text: string | null) => {
    const { now, saving, revision } = state.get();
    if ((now[path] ?? null) === text || isIn(saving, path)) {
      return;
    }
    const { [path]: _, ...others } = now;
    set({ now: text === null ? others : { ...others, [path]: text }, revision: revision + 1 });
    if (saving.kind !== 'conflict') {
      settle();
    }
  };

  /** After a change of texts: unsaved and on the way to be saved, or as saved. */
  function settle() {
    const { saving } = state.get();
    if (isEmpty(unsaved(state.get()))) {
      clearTimeout(timer);
      if (saving.kind !== 'saving') {
        set({ saving: { kind: 'saved', at: saving.kind === 'saved' ? saving.at : clock() } });
      }
      return;
    }
    if (saving.kind !== 'saving') {
      set({ saving: { kind: 'unsaved' } });
    }
    if (!closed) {
      schedule();
    }
  }

  async function saveNow(): Promise<void> {
    clearTimeout(timer);
    if (flight) {
      await flight;
      clearTimeout(timer);
    }
    const { saving } = state.get();
    if (flight || saving.kind === 'conflict' || isEmpty(unsaved(state.get()))) {
      return;
    }
    flight = send().finally(() => {
      flight = null;
    });
    await flight;
  }

  async function send(): Promise<void> {
    const changes = unsaved(state.get());
    const { version, saved } = state.get();
    set({ saving: { kind: 'saving' } });
    try {
      const answer = await save(version, changes);
      if (answer === 'overlap') {
        take(saved, await load());
        return;
      }
      const sent = overlaid(saved, changes);
      take(sent, { version: answer.version, files: overlaid(sent, answer.files) });
    } catch (error) {
      set({ saving: { kind: 'failed', error } });
    }
  }

  /** Puts a version of the server together with the texts here; both came of the base. */
  function take(base: Files, { version, files: arrived }: Stored) {
    const theirs = withPlainLines(arrived);
    const { now, revision } = state.get();
    const { files: next, conflicts } = taken(base, theirs, now);
    const isSame = next === now;
    set({
      version,
      saved: theirs,
      now: next,
      revision: isSame ? revision : revision + 1,
      saving:
        conflicts.length > 0 ? { kind: 'conflict', conflicts } : { kind: 'saved', at: clock() },
    });
    if (conflicts.length === 0) {
      settle();
    }
  }

  return {
    get: state.get,
    subscribe: state.subscribe,
    change,
    /** Saves what is unsaved, without waiting for a pause. */
    save: saveNow,
    /** Takes in a version that somebody else saved. */
    takeIn(arrived: Stored) {
      const { version, saved, saving } = state.get();
      if (arrived.version > version && !flight && saving.kind !== 'conflict') {
        take(saved, arrived);
      }
    },
    /** Settles a file in which versions overlap. */
    resolve(path: string, text: string) {
      const { saving, now, revision } = state.get();
      if (saving.kind !== 'conflict') {
        return;
      }
      const conflicts = saving.conflicts.filter(({ file }) => file !== path);
      set({ now: { ...now, [path]: text }, revision: revision + 1 });
      set({ saving: conflicts.length > 0 ? { kind: 'conflict', conflicts } : { kind: 'unsaved' } });
      if (conflicts.length === 0) {
        settle();
        void saveNow();
      }
    },
    /** Saves no more by itself. */
    close() {
      closed = true;
      clearTimeout(timer);
    },
    open() {
      closed = false;
      if (state.get().saving.kind === 'unsaved') {
        schedule();
      }
    },
  };
}

export type DraftSession = ReturnType<typeof draftSession>;

/** What differs from what is saved. */
export function unsaved({ saved, now }: Pick<Editing, 'saved' | 'now'>): Changes {
  const changes: Record<string, string | null> = {};
  for (const path of new Set([...Object.keys(saved), ...Object.keys(now)])) {
    if (saved[path] !== now[path]) {
      changes[path] = now[path] ?? null;
    }
  }
  return changes;
}

export function isUnsaved(editing: Editing): boolean {
  return editing.saving.kind === 'saving' || !isEmpty(unsaved(editing));
}

function overlaid(files: Files, changes: Changes): Files {
  return Object.fromEntries(
    Object.entries({ ...files, ...changes }).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    ),
  );
}

function isIn(saving: Saving, path: string): boolean {
  return saving.kind === 'conflict' && saving.conflicts.some(({ file }) => file === path);
}

function isEmpty(changes: Changes): boolean {
  return Object.keys(changes).length === 0;
}

/** An editor knows one kind of line end. */
function withPlainLines(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll('\r\n', '\n')]),
  );
}
