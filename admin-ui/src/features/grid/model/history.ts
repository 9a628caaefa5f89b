import type { Change, Command, Deed } from './commands';
import { type Line, readSheet, type Sheet } from './csv';
import { at, type Selection, selectionWithin } from './selection';
import { tableOf } from './table';

/** One deed, as the lines it took out and put in at one place. */
interface Step {
  deed: Deed;
  count: number;
  start: number;
  removed: readonly Line[];
  inserted: readonly Line[];
  before: Selection;
  after: Selection;
}

/** A table being edited. */
export interface Editing {
  sheet: Sheet;
  selection: Selection;
  undo: readonly Step[];
  redo: readonly Step[];
  /** What was done last, for those who do not see it. */
  last: { deed: Deed; count: number; way: 'did' | 'undid' | 'redid' } | null;
}

export type Action =
  | { type: 'do'; command: Command }
  | { type: 'select'; selection: Selection }
  | { type: 'undo' }
  | { type: 'redo' }
  /** The text was changed elsewhere. */
  | { type: 'load'; text: string }
  /** So was it, by a step of a history that is kept elsewhere. */
  | { type: 'begin'; text: string };

const mostSteps = 500;

export function begin(text: string): Editing {
  return { sheet: readSheet(text), selection: at(1, 0), undo: [], redo: [], last: null };
}

export function reduce(editing: Editing, action: Action): Editing {
  switch (action.type) {
    case 'do': {
      const table = tableOf(editing.sheet);
      const change = table && action.command(table, editing.selection);
      return change ? done(editing, change) : editing;
    }
    case 'select':
      return { ...editing, selection: placed(editing.sheet, action.selection) };
    case 'undo':
      return undone(editing);
    case 'redo':
      return redone(editing);
    case 'load':
      return loaded(editing, action.text);
    case 'begin':
      return { ...loaded(editing, action.text), undo: [], redo: [] };
  }
}

function done(editing: Editing, { deed, count, lines, selection }: Change): Editing {
  const sheet = { ...editing.sheet, lines: ended(lines) };
  const after = placed(sheet, selection);
  const step = {
    ...difference(editing.sheet.lines, sheet.lines),
    deed,
    count,
    before: editing.selection,
    after,
  };
  return {
    sheet,
    selection: after,
    undo: [...editing.undo, step].slice(-mostSteps),
    redo: [],
    last: { deed, count, way: 'did' },
  };
}

function undone(editing: Editing): Editing {
  const step = editing.undo.at(-1);
  if (!step) {
    return editing;
  }
  const lines = editing.sheet.lines.toSpliced(step.start, step.inserted.length, ...step.removed);
  return {
    sheet: { ...editing.sheet, lines },
    selection: step.before,
    undo: editing.undo.slice(0, -1),
    redo: [...editing.redo, step],
    last: { deed: step.deed, count: step.count, way: 'undid' },
  };
}

function redone(editing: Editing): Editing {
  const step = editing.redo.at(-1);
  if (!step) {
    return editing;
  }
  const lines = editing.sheet.lines.toSpliced(step.start, step.removed.length, ...step.inserted);
  return {
    sheet: { ...editing.sheet, lines },
    selection: step.after,
    undo: [...editing.undo, step],
    redo: editing.redo.slice(0, -1),
    last: { deed: step.deed, count: step.count, way: 'redid' },
  };
}

/** Lines that read as before stay the ones they are. */
function loaded(editing: Editing, text: string): Editing {
  const { mark, lines } = readSheet(text);
  const known = new Map<string, Line[]>();
  for (const line of editing.sheet.lines.toReversed()) {
    const key = line.written + line.end;
    const alike = known.get(key) ?? [];
    alike.push(line);
    known.set(key, alike);
  }
  const kept = lines.map((line) => known.get(line.written + line.end)?.pop() ?? line);
  const next = done(editing, { deed: 'load', count: 1, lines: kept, selection: editing.selection });
  return { ...next, sheet: { ...next.sheet, mark } };
}

/** The one stretch in which two lists of lines differ. */
function difference(from: readonly Line[], to: readonly Line[]) {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) {
    start++;
  }
  let tail = 0;
  while (tail < shorter - start && from.at(-1 - tail) === to.at(-1 - tail)) {
    tail++;
  }
  return {
    start,
    removed: from.slice(start, from.length - tail),
    inserted: to.slice(start, to.length - tail),
  };
}

/** The line that was last without an end gets one once others follow. */
function ended(lines: readonly Line[]): readonly Line[] {
  const open = lines.findIndex(({ end }, index) => end === '' && index < lines.length - 1);
  const line = lines[open];
  return line ? ended(lines.with(open, { ...line, end: lines[0]?.end || '\n' })) : lines;
}

function placed(sheet: Sheet, selection: Selection): Selection {
  const table = tableOf(sheet);
  return table ? selectionWithin(selection, table) : selection;
}
