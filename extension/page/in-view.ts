/** The blocks a person sees first: they may be told of these before the whole page is judged. */
import type { IndexedBlock } from './block-index.ts';

/** A page with fewer blocks is judged whole before anybody could look. */
const LONG_PAGE = 1500;
const MOST_BLOCKS = 60;

/**
 * Ids of the blocks in view; none where the page is short. Blocks beside one another may make the search miss some:
 * those wait for the whole.
 */
export function inView(
  order: readonly number[],
  byId: (id: number) => IndexedBlock | undefined,
  height: number,
): readonly number[] {
  if (order.length < LONG_PAGE) return [];
  const boxOf = (at: number): DOMRect | undefined => byId(order[at] ?? 0)?.element.getBoundingClientRect();
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boxOf(middle)?.bottom ?? 0) <= 0) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < order.length && end - low < MOST_BLOCKS && (boxOf(end)?.top ?? height) < height) end += 1;
  return order.slice(low, end);
}
