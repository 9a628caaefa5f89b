import type { Schemas } from '../../../api/contract';
import type { Files } from './taking';

/** The files that edits change, as they are after them. Places count from 1 and speak of the texts before. */
export function edited(files: Files, edits: readonly Schemas['Edit'][]): Files {
  const changed: Record<string, string> = {};
  const fromTheEnd = [...edits].sort(
    ({ at: one }, { at: other }) => other.line - one.line || other.column - one.column,
  );
  for (const { at, text } of fromTheEnd) {
    const lines = (changed[at.file] ?? files[at.file] ?? '').split('\n');
    const line = lines[at.line - 1] ?? '';
    lines[at.line - 1] = line.slice(0, at.column - 1) + text + line.slice(at.endColumn - 1);
    changed[at.file] = lines.join('\n');
  }
  return changed;
}
