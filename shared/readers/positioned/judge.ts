/** Whether what was read from fixed pages may be judged at all. */
import type { Trouble } from './troubles.ts';
import { isGibberish } from './letters.ts';
import type { PositionedPage } from './page.ts';
import type { TurnedPage } from './upright.ts';
import { upright } from './upright.ts';

/** Letters a page with words has at least, on average. */
const FEWEST_LETTERS = 10;

/** Of all letters: watermarks and notes along a margin are less. */
const MOST_LEFT_OUT = 0.2;

/**
 * The pages as they are read, or why they are not.
 * @param raw the words as the file has them
 */
export function judgePages(
  pages: readonly TurnedPage[],
  raw: string,
): { readonly pages: readonly PositionedPage[] } | { readonly trouble: Trouble } {
  const read = pages.map(upright);
  const leftOut = read.reduce((sum, each) => sum + each.leftOut, 0);
  const letters = read
    .flatMap(({ page }) => page.pieces.map(({ text }) => text.length))
    .reduce((sum, each) => sum + each, 0);
  const empty = read.filter(({ page }) => page.pieces.length === 0).length;
  if (isGibberish(raw)) return { trouble: 'nameless' };
  if (leftOut > MOST_LEFT_OUT * (letters + leftOut)) return { trouble: 'turned' };
  if (letters + leftOut < FEWEST_LETTERS * pages.length || empty > pages.length / 2) return { trouble: 'scan' };
  return { pages: read.map(({ page }) => page) };
}
