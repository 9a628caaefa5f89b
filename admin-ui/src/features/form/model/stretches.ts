import type { Lines } from './form';

/** A text with a stretch of it replaced. */
export function replaced(text: string, at: Lines, by: string): string {
  return text.slice(0, offset(text, at.line, at.column)) + by + text.slice(endOf(text, at));
}

/** What stands in a stretch. */
export function standingIn(text: string, at: Lines): string {
  return text.slice(offset(text, at.line, at.column), endOf(text, at));
}

/** A text without a rule, the comment that stands on it, and one of the empty lines around it. */
export function without(text: string, at: Lines): string {
  const before = text
    .slice(0, offset(text, at.line, at.column))
    .split('\n')
    .slice(0, -1);
  while (before.at(-1)?.trimStart().startsWith('//')) {
    before.pop();
  }
  const after = text.slice(endOf(text, at)).replace(/^[^\n]*\n?/, '');
  const rest = before.length === 0 || before.at(-1) === '' ? after.replace(/^\n/, '') : after;
  const kept = [...before, rest].join('\n');
  return rest === '' ? kept.replace(/\n+$/, '\n') : kept;
}

function endOf(text: string, at: Lines): number {
  return offset(text, at.endLine, at.endColumn);
}

function offset(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    start = text.indexOf('\n', start) + 1;
  }
  return start + column - 1;
}
