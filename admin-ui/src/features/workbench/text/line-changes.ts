import { hunks } from '../../../review/hunks';

/** Characters that others take the place of. */
export interface TextChange {
  from: number;
  to: number;
  insert: string;
}

/** The changes that make one text of another, so that whoever has the cursor in it keeps the place. */
export function lineChanges(before: string, after: string): TextChange[] {
  const [one, other] = [before.split('\n'), after.split('\n')];
  const starts = [0];
  for (const line of one) {
    starts.push((starts.at(-1) ?? 0) + line.length + 1);
  }
  return hunks(one, other).map(({ from, to, withFrom, withTo }) => {
    const lines = other.slice(withFrom, withTo);
    // At the end no line break follows: the one before goes with the lines.
    const isLast = to === one.length && from > 0;
    const isWhole = to === one.length && from === 0;
    return trimmed(before, {
      from: (starts[from] ?? 0) - (isLast ? 1 : 0),
      to: to === one.length ? before.length : (starts[to] ?? 0),
      insert: isWhole
        ? lines.join('\n')
        : lines.map((line) => (isLast ? `\n${line}` : `${line}\n`)).join(''),
    });
  });
}

/** Without what stays at both ends. */
function trimmed(text: string, { from, to, insert }: TextChange): TextChange {
  let head = 0;
  const most = Math.min(to - from, insert.length);
  while (head < most && text[from + head] === insert[head]) {
    head += 1;
  }
  let tail = 0;
  while (tail < most - head && text[to - 1 - tail] === insert.at(-1 - tail)) {
    tail += 1;
  }
  return { from: from + head, to: to - tail, insert: insert.slice(head, insert.length - tail) };
}
