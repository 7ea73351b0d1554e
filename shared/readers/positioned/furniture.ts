/** What stands on every page and belongs to none: page numbers (页码), running heads and feet. */
import type { PositionedPage } from './page.ts';
import type { PrintedLine } from './lines.ts';

export interface Sorted {
  readonly body: readonly PrintedLine[];
  /** Each once, however many pages show it. */
  readonly headers: readonly PrintedLine[];
  readonly footers: readonly PrintedLine[];
}

/** Of the page's height, at its top and bottom. */
const EDGE = 0.14;
/** Pages that must show the same words at the edge. */
const REPEATED = 3;

export function sortFurniture(lines: readonly PrintedLine[], pages: readonly PositionedPage[]): Sorted {
  const edges = new Map(lines.map((line) => [line, edgeOf(line, lines, pages)]));
  const times = new Map<string, number>();
  for (const line of lines) {
    const key = `${edges.get(line)}|${line.text}`;
    if (edges.get(line)) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const needed = Math.max(REPEATED, pages.length / 2);
  const isRunning = (line: PrintedLine): boolean => (times.get(`${edges.get(line)}|${line.text}`) ?? 0) >= needed;
  const seen = new Set<string>();
  const sorted = { body: [] as PrintedLine[], headers: [] as PrintedLine[], footers: [] as PrintedLine[] };
  for (const line of lines) {
    const edge = edges.get(line);
    const isNumber = edge !== undefined && PAGE_NUMBER.test(line.text);
    if (!edge || (!isNumber && !isRunning(line))) sorted.body.push(line);
    else {
      const key = isNumber ? 'number' : line.text;
      if (!seen.has(key)) (edge === 'top' ? sorted.headers : sorted.footers).push(line);
      seen.add(key);
    }
  }
  return sorted;
}

const PAGE_NUMBER =
  /^[—–―─－\-·•.\s\u3000]{0,6}\d{1,4}[—–―─－\-·•.\s\u3000]{0,6}$|^第\s?\d{1,4}\s?页(?:[，,\s]{0,3}共\s?\d{1,4}\s?页)?$|^\d{1,4}\s?[/／]\s?\d{1,4}$/;

function edgeOf(
  line: PrintedLine,
  lines: readonly PrintedLine[],
  pages: readonly PositionedPage[],
): 'top' | 'bottom' | undefined {
  const height = pages[line.page]?.heightPt ?? 0;
  if (line.baseline < EDGE * height) return line.number < 2 ? 'top' : undefined;
  if (line.baseline < (1 - EDGE) * height) return undefined;
  // Only the last two lines of the page: a number in a table that reaches down there is no page number.
  const below = lines.some((other) => other.page === line.page && other.number > line.number + 1);
  return below ? undefined : 'bottom';
}
