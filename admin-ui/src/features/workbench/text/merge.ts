import { type Hunk, hunks } from '../../../review/hunks';

/** A part of a merged text: lines that stand, or two versions of them of which one has to be chosen. */
export type Piece =
  | { kind: 'lines'; lines: readonly string[] }
  | {
      kind: 'overlap';
      base: readonly string[];
      theirs: readonly string[];
      yours: readonly string[];
    };

export type Overlap = Extract<Piece, { kind: 'overlap' }>;

/** Two texts that both came of a third, put together by lines. */
export function merge(base: string, theirs: string, yours: string): Piece[] {
  const [from, one, other] = [base, theirs, yours].map((text) => text.split('\n')) as [
    string[],
    string[],
    string[],
  ];
  const pieces: Piece[] = [];
  const sides = [side(hunks(from, one)), side(hunks(from, other))] as const;
  let line = 0;

  while (true) {
    const start = Math.min(sides[0].next(), sides[1].next());
    if (start === Number.POSITIVE_INFINITY) {
      pieces.push({ kind: 'lines', lines: from.slice(line) });
      return pieces;
    }
    pieces.push({ kind: 'lines', lines: from.slice(line, start) });
    const starts = sides.map(({ shift }) => start + shift());
    let end = start;
    let before: number;
    do {
      before = end;
      for (const each of sides) {
        end = each.takeUpTo(end);
      }
    } while (end > before);
    const [theirLines, yourLines] = [one, other].map((lines, at) =>
      lines.slice(starts[at], end + (sides[at]?.shift() ?? 0)),
    ) as [string[], string[]];
    pieces.push(chosen(from.slice(start, end), theirLines, yourLines));
    line = end;
  }
}

/** The merged text; undefined where versions overlap. */
export function mergedText(pieces: readonly Piece[]): string | undefined {
  const lines: string[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'overlap') {
      return undefined;
    }
    lines.push(...piece.lines);
  }
  return lines.join('\n');
}

function chosen(base: string[], theirs: string[], yours: string[]): Piece {
  if (same(theirs, yours) || same(base, yours)) {
    return { kind: 'lines', lines: theirs };
  }
  return same(base, theirs)
    ? { kind: 'lines', lines: yours }
    : { kind: 'overlap', base, theirs, yours };
}

/** Goes through the changes of one version, and knows how far its lines are off those of the base. */
function side(changes: readonly Hunk[]) {
  let at = 0;
  let shift = 0;
  return {
    next: () => changes[at]?.from ?? Number.POSITIVE_INFINITY,
    shift: () => shift,
    /** Takes changes that begin in or at the end of the stretch; answers where it ends now. */
    takeUpTo(end: number): number {
      let reached = end;
      for (let hunk = changes[at]; hunk && hunk.from <= reached; hunk = changes[at]) {
        reached = Math.max(reached, hunk.to);
        shift += hunk.withTo - hunk.withFrom - (hunk.to - hunk.from);
        at += 1;
      }
      return reached;
    },
  };
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, at) => line === other[at]);
}
