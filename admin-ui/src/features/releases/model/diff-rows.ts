import { hunks } from '../../../review/hunks';

/** A line of either version, or lines both have that are not shown. Lines count from 1. */
export type DiffRow =
  | { kind: 'same' | 'new'; line: number; text: string }
  | { kind: 'gone'; before: number; text: string }
  | { kind: 'gap'; from: number; count: number };

const around = 3;

/**
 * What became of a text, line by line.
 *
 * @param shown lines that are shown whatever became of them, as there is something to say of them
 */
export function diffRows(
  before: string | undefined,
  after: string | undefined,
  shown: ReadonlySet<number> = new Set(),
): DiffRow[] {
  const [one, other] = [linesOf(before), linesOf(after)];
  const rows: DiffRow[] = [];
  let at = 0;
  for (const { from, to, withFrom, withTo } of hunks(one, other)) {
    rows.push(...same(at, withFrom));
    rows.push(
      ...one
        .slice(from, to)
        .map((text, n) => ({ kind: 'gone' as const, before: from + n + 1, text })),
      ...other
        .slice(withFrom, withTo)
        .map((text, n) => ({ kind: 'new' as const, line: withFrom + n + 1, text })),
    );
    at = withTo;
  }
  return folded([...rows, ...same(at, other.length)], shown);

  function same(from: number, to: number): DiffRow[] {
    return other
      .slice(from, to)
      .map((text, n) => ({ kind: 'same' as const, line: from + n + 1, text }));
  }
}

function linesOf(text: string | undefined): string[] {
  return text ? text.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n') : [];
}

/** Leaves out what is far from any change. */
function folded(rows: readonly DiffRow[], shown: ReadonlySet<number>): DiffRow[] {
  const isNear = rows.map(() => false);
  rows.forEach((row, at) => {
    if (row.kind !== 'same' || shown.has(row.line)) {
      isNear.fill(true, Math.max(0, at - around), at + around + 1);
    }
  });
  const found: DiffRow[] = [];
  rows.forEach((row, at) => {
    const last = found.at(-1);
    if (isNear[at] || row.kind !== 'same') {
      found.push(row);
    } else if (last?.kind === 'gap') {
      last.count += 1;
    } else {
      found.push({ kind: 'gap', from: row.line, count: 1 });
    }
  });
  return found;
}
