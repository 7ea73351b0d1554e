/** The smallest changes that turn one text into another, so that what stays keeps its format and its place. */

/** One place to change: the units `start`–`end` of the old text become `insert`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** Above this many cells the table of common letters is not worth its cost; the middle is replaced as one. */
const LARGEST_TABLE = 250_000;

/**
 * Changes in order, apart from each other, never inside a surrogate pair. Letters common to both are kept where they
 * are at least half of the shorter text; otherwise one change covers the middle, which reads better when tracked.
 */
export function smallestChanges(before: string, after: string): readonly Change[] {
  const old = [...before];
  const next = [...after];
  let head = 0;
  while (head < old.length && head < next.length && old[head] === next[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, next.length) - head;
  while (tail < most && old[old.length - 1 - tail] === next[next.length - 1 - tail]) tail++;
  const oldMiddle = old.slice(head, old.length - tail);
  const nextMiddle = next.slice(head, next.length - tail);
  if (oldMiddle.length === 0 && nextMiddle.length === 0) return [];
  const kept = keptPairs(oldMiddle, nextMiddle);
  const offset = old.slice(0, head).join('').length;
  return hunks(oldMiddle, nextMiddle, kept).map((hunk) => ({
    start: hunk.start + offset,
    end: hunk.end + offset,
    insert: hunk.insert,
  }));
}

type Pair = readonly [number, number];

function keptPairs(old: readonly string[], next: readonly string[]): readonly Pair[] {
  const shorter = Math.min(old.length, next.length);
  if (shorter === 0 || old.length * next.length > LARGEST_TABLE) return [];
  const pairs = commonSubsequence(old, next);
  return pairs.length * 2 >= shorter ? pairs : [];
}

function commonSubsequence(old: readonly string[], next: readonly string[]): readonly Pair[] {
  const width = next.length + 1;
  const table = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number): number => table[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = next.length - 1; column >= 0; column--) {
      table[row * width + column] =
        old[row] === next[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: Pair[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length && column < next.length) {
    if (old[row] === next[column]) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

function hunks(old: readonly string[], next: readonly string[], kept: readonly Pair[]): Change[] {
  const changes: Change[] = [];
  let row = 0;
  let column = 0;
  let units = 0;
  for (const [keptRow, keptColumn] of [...kept, [old.length, next.length] as const]) {
    const removed = old.slice(row, keptRow).join('').length;
    const insert = next.slice(column, keptColumn).join('');
    if (removed > 0 || insert !== '') changes.push({ start: units, end: units + removed, insert });
    units += removed + (old[keptRow]?.length ?? 0);
    row = keptRow + 1;
    column = keptColumn + 1;
  }
  return changes;
}
