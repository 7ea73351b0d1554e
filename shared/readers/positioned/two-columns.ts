/** Pages set in two columns (双栏), as gazettes are: the left one is read to its end before the right one. */
import type { PrintedLine } from './lines.ts';

/** Lines side by side that make two columns; fewer may be a table. */
const FEWEST = 8;
/** Letters each of two lines side by side has at least, half of the time: cells of tables are shorter. */
const LONG = 10;

/** The lines of one page in the order they are read. */
export function inReadingOrder(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const pairs = lines.filter(({ segments }) => segments.length === 2);
  const gutter = gutterOf(pairs);
  if (gutter === undefined) return lines;
  const first = lines.findIndex((line) => isPair(line, gutter));
  const last = lines.map((line) => isPair(line, gutter)).lastIndexOf(true);
  const within = lines.slice(first, last + 1);
  // A heading across both columns parts what stands above it from what stands below.
  const ordered: PrintedLine[] = [];
  let left: PrintedLine[] = [];
  let right: PrintedLine[] = [];
  const close = (): void => {
    ordered.push(...left, ...right);
    left = [];
    right = [];
  };
  for (const line of within) {
    if (line.left < gutter && line.right > gutter && !isPair(line, gutter)) {
      close();
      ordered.push(line);
    } else
      for (const segment of line.segments) {
        const alone = { ...line, ...segment, segments: [segment] };
        if (segment.left < gutter) left.push(alone);
        else right.push(alone);
      }
  }
  close();
  return [...lines.slice(0, first), ...ordered, ...lines.slice(last + 1)].map((line, number) => ({ ...line, number }));
}

/** Where the gap between two columns lies; nothing where there are none. */
function gutterOf(pairs: readonly PrintedLine[]): number | undefined {
  if (pairs.length < FEWEST) return undefined;
  const [size] = pairs
    .map((line) => line.size)
    .sort((a, b) => a - b)
    .slice(pairs.length >> 1);
  const starts = pairs.map(({ segments }) => segments[1]?.left ?? 0).sort((a, b) => a - b);
  const start = starts[Math.floor(starts.length / 20)] ?? 0;
  const long = pairs.filter(({ segments }) => segments.every(({ text }) => text.length >= LONG)).length;
  const fits = pairs.filter(
    ({ segments }) => (segments[0]?.right ?? 0) < start && (segments[1]?.left ?? 0) >= start - 1,
  );
  if (long < pairs.length / 2 || fits.length < 0.9 * pairs.length) return undefined;
  return start - (size ?? 0) / 2;
}

function isPair({ segments }: PrintedLine, gutter: number): boolean {
  return segments.length === 2 && (segments[0]?.right ?? 0) < gutter + 1 && (segments[1]?.left ?? 0) > gutter;
}
