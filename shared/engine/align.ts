/** Which units of a document stood in the document before. */
import type { Unit } from './units.ts';

export interface Change {
  /** Places of the units that are new, in order. */
  readonly fresh: readonly number[];
  /** Where a unit of the document before stands now: nowhere, or in one place or more. */
  placesOf(before: number): readonly number[];
}

/** Equal at both ends by walking, in between by key: an edit changes little, and little is looked at. */
export function align(before: readonly Unit[], now: readonly Unit[]): Change {
  const least = Math.min(before.length, now.length);
  let start = 0;
  while (start < least && isSame(before[start], now[start])) start += 1;
  let end = 0;
  while (end < least - start && isSame(before[before.length - 1 - end], now[now.length - 1 - end])) end += 1;
  const between = new Map<string, number>();
  for (let at = start; at < before.length - end; at++) between.set(before[at]?.key ?? '', at);
  const fresh: number[] = [];
  const moved = new Map<number, number[]>();
  for (let at = start; at < now.length - end; at++) {
    const place = between.get(now[at]?.key ?? '');
    if (place === undefined) fresh.push(at);
    else moved.set(place, [...(moved.get(place) ?? []), at]);
  }
  return {
    fresh,
    placesOf: (at) => {
      if (at < start) return [at];
      return at >= before.length - end ? [at + now.length - before.length] : (moved.get(at) ?? []);
    },
  };
}

function isSame(before: Unit | undefined, now: Unit | undefined): boolean {
  return before === now || before?.key === now?.key;
}
