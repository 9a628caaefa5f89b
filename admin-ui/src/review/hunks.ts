/** A stretch of lines that another stretch takes the place of; both ends are exclusive. */
export interface Hunk {
  from: number;
  to: number;
  withFrom: number;
  withTo: number;
}

const mostSteps = 1000;

/** The lines in which two texts differ, by the shortest way from the one to the other (Myers). */
export function hunks(before: readonly string[], after: readonly string[]): Hunk[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) {
    head += 1;
  }
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) {
    tail += 1;
  }
  const one = before.slice(head, before.length - tail);
  const other = after.slice(head, after.length - tail);
  return joined(kept(one, other), one.length, other.length).map((hunk) => ({
    from: hunk.from + head,
    to: hunk.to + head,
    withFrom: hunk.withFrom + head,
    withTo: hunk.withTo + head,
  }));
}

type Pair = readonly [number, number];

/** The lines both have, as pairs of their places. Texts that share next to nothing count as sharing nothing. */
function kept(one: readonly string[], other: readonly string[]): Pair[] {
  const reached: number[][] = [];
  let furthest: number[] = [];
  const at = (row: readonly number[], diagonal: number) => row[diagonal + row.length / 2] ?? -1;

  for (let steps = 0; steps <= Math.min(one.length + other.length, mostSteps); steps += 1) {
    const row = new Array<number>(2 * steps + 2).fill(-1);
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      const down =
        diagonal === -steps ||
        (diagonal !== steps && at(furthest, diagonal - 1) < at(furthest, diagonal + 1));
      let x = steps === 0 ? 0 : down ? at(furthest, diagonal + 1) : at(furthest, diagonal - 1) + 1;
      while (x < one.length && x - diagonal < other.length && one[x] === other[x - diagonal]) {
        x += 1;
      }
      row[diagonal + row.length / 2] = x;
      if (x >= one.length && x - diagonal >= other.length) {
        return wayBack(reached, one.length, other.length);
      }
    }
    reached.push(row);
    furthest = row;
  }
  return [];

  function wayBack(rows: readonly number[][], endX: number, endY: number): Pair[] {
    const pairs: Pair[] = [];
    let [x, y] = [endX, endY];
    for (let steps = rows.length; steps > 0; steps -= 1) {
      const row = rows[steps - 1] ?? [];
      const diagonal = x - y;
      const down =
        diagonal === -steps ||
        (diagonal !== steps && at(row, diagonal - 1) < at(row, diagonal + 1));
      const fromX = down ? at(row, diagonal + 1) : at(row, diagonal - 1);
      const fromY = fromX - (down ? diagonal + 1 : diagonal - 1);
      while (x > fromX + (down ? 0 : 1) && y > fromY + (down ? 1 : 0)) {
        x -= 1;
        y -= 1;
        pairs.push([x, y]);
      }
      [x, y] = [fromX, fromY];
    }
    while (x > 0 && y > 0) {
      x -= 1;
      y -= 1;
      pairs.push([x, y]);
    }
    return pairs.reverse();
  }
}

/** What lies between the lines both have. */
function joined(pairs: readonly Pair[], before: number, after: number): Hunk[] {
  const found: Hunk[] = [];
  let [from, withFrom] = [0, 0];
  for (const [to, withTo] of [...pairs, [before, after] as const]) {
    if (to > from || withTo > withFrom) {
      found.push({ from, to, withFrom, withTo });
    }
    [from, withFrom] = [to + 1, withTo + 1];
  }
  return found;
}
