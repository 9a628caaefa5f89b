import { merge, mergedText, type Piece } from './merge';

/** Texts by their paths. */
export type Files = Readonly<Record<string, string>>;

/** A file in which what somebody else saved overlaps what is here. */
export interface FileConflict {
  file: string;
  pieces: readonly Piece[];
}

/** What is here put together with what somebody else saved; where they overlap, what is here stays until settled. */
export function taken(base: Files, theirs: Files, yours: Files) {
  const files: Record<string, string> = {};
  const conflicts: FileConflict[] = [];
  for (const file of new Set([...Object.keys(yours), ...Object.keys(theirs)])) {
    const text = oneOf(base[file], theirs[file], yours[file]);
    if (typeof text === 'string') {
      files[file] = text;
    } else if (text) {
      files[file] = yours[file] ?? '';
      conflicts.push({ file, pieces: text });
    }
  }
  return { files: isSame(files, yours) ? yours : files, conflicts };
}

function oneOf(
  base: string | undefined,
  theirs: string | undefined,
  yours: string | undefined,
): string | undefined | Piece[] {
  if (yours === base || yours === theirs) {
    return theirs;
  }
  if (theirs === base) {
    return yours;
  }
  // Taken away here and changed there, or the other way round: the text stays.
  if (theirs === undefined || yours === undefined) {
    return yours ?? theirs;
  }
  const pieces = merge(base ?? '', theirs, yours);
  return mergedText(pieces) ?? pieces;
}

function isSame(one: Files, other: Files): boolean {
  const paths = Object.keys(one);
  return (
    paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path])
  );
}
