/** The common subsequence of two lists, by Myers' algorithm: O((n + m) d) for d differences. */

/** What gives way, what comes instead, and what both have then. */
export interface Hunk<T> {
  readonly removed: readonly T[];
  readonly added: readonly T[];
  readonly kept: readonly (readonly [T, T])[];
}

/** Beyond this many differences the rest is taken as one change: the texts are not versions of one another. */
const MOST_DIFFERENCES = 2000;

/** @param keyOf two items of one key are the same */
export function diffSequences<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): readonly Hunk<T>[] {
  const [left, right] = [before.map(keyOf), after.map(keyOf)];
  const pairs = matches(left, right);
  const hunks: Hunk<T>[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at <= pairs.length; at++) {
    const [nextX, nextY] = pairs[at] ?? [left.length, right.length];
    const removed = before.slice(x, nextX);
    const added = after.slice(y, nextY);
    const kept = at < pairs.length ? [[before[nextX], after[nextY]] as unknown as readonly [T, T]] : [];
    const last = hunks.at(-1);
    if (last && removed.length === 0 && added.length === 0)
      hunks[hunks.length - 1] = { ...last, kept: [...last.kept, ...kept] };
    else hunks.push({ removed, added, kept });
    [x, y] = [nextX + 1, nextY + 1];
  }
  return hunks;
}

type Match = readonly [number, number];

/** Equal beginnings and ends are matched at once; Myers decides on what lies between. */
function matches(left: readonly string[], right: readonly string[]): readonly Match[] {
  let head = 0;
  while (head < left.length && head < right.length && left[head] === right[head]) head += 1;
  let tail = 0;
  while (
    tail < Math.min(left.length, right.length) - head &&
    left[left.length - 1 - tail] === right[right.length - 1 - tail]
  )
    tail += 1;
  const inner = shortestEdit(left.slice(head, left.length - tail), right.slice(head, right.length - tail));
  return [
    ...Array.from({ length: head }, (_, at): Match => [at, at]),
    ...inner.map(([x, y]): Match => [x + head, y + head]),
    ...Array.from({ length: tail }, (_, at): Match => [left.length - tail + at, right.length - tail + at]),
  ];
}

function shortestEdit(left: readonly string[], right: readonly string[]): readonly Match[] {
  const most = Math.min(left.length + right.length, MOST_DIFFERENCES);
  const furthest = new Map<number, number>([[1, 0]]);
  const history: ReadonlyMap<number, number>[] = [];
  for (let edits = 0; edits <= most; edits++) {
    history.push(new Map(furthest));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = stepFrom(furthest, diagonal, edits);
      while (x < left.length && x - diagonal < right.length && left[x] === right[x - diagonal]) x += 1;
      furthest.set(diagonal, x);
      if (x >= left.length && x - diagonal >= right.length) return trace(history, left, right);
    }
  }
  return [];
}

function stepFrom(furthest: ReadonlyMap<number, number>, diagonal: number, edits: number): number {
  const above = furthest.get(diagonal + 1) ?? -1;
  const beside = furthest.get(diagonal - 1) ?? -1;
  return diagonal === -edits || (diagonal !== edits && beside < above) ? above : beside + 1;
}

/** Back from the end along the steps that were furthest. */
function trace(
  history: readonly ReadonlyMap<number, number>[],
  left: readonly string[],
  right: readonly string[],
): readonly Match[] {
  const pairs: Match[] = [];
  let [x, y] = [left.length, right.length];
  for (let edits = history.length - 1; edits >= 0; edits--) {
    const furthest = history[edits] ?? new Map<number, number>();
    const diagonal = x - y;
    const previous =
      diagonal === -edits ||
      (diagonal !== edits && (furthest.get(diagonal - 1) ?? -1) < (furthest.get(diagonal + 1) ?? -1))
        ? diagonal + 1
        : diagonal - 1;
    const fromX = edits === 0 ? 0 : (furthest.get(previous) ?? 0);
    const fromY = edits === 0 ? 0 : fromX - previous;
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      x -= 1;
      y -= 1;
      pairs.unshift([x, y]);
    }
    [x, y] = [fromX, fromY];
  }
  return pairs;
}
