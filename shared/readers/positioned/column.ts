/** The column the text of a document stands in, from where its lines begin and end. */
import type { PrintedLine } from './lines.ts';

/** Lengths in points. */
export interface Column {
  readonly left: number;
  readonly right: number;
  /** Size most letters have. */
  readonly size: number;
  /** From one line of running text to the next. */
  readonly pitch: number;
}

export function columnOf(lines: readonly PrintedLine[]): Column {
  const size = commonest(lines.map(({ size: each, text }) => [Math.round(each * 2) / 2, text.length]));
  const plain = lines.filter((line) => Math.abs(line.size - size) <= 0.1 * size);
  const right = quantile(
    plain.map((line) => line.right),
    plain.length > 40 ? 0.98 : 1,
  );
  const lefts = plain.map((line) => line.left).sort((a, b) => a - b);
  // A line or two may hang out to the left; the edge is where lines begin again and again.
  const often = Math.max(2, plain.length / 50);
  const left =
    lefts.find((each) => lefts.filter((other) => Math.abs(other - each) < 3).length >= often) ?? lefts[0] ?? 0;
  const steps = plain.flatMap((line, at): [number, number][] => {
    const next = plain[at + 1];
    const step = next && next.page === line.page ? next.baseline - line.baseline : 0;
    return step > 0.8 * size && step < 4 * size ? [[Math.round(step * 2) / 2, 1]] : [];
  });
  return { left, right, size, pitch: steps.length > 0 ? commonest(steps) : 1.8 * size };
}

function commonest(weighed: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0] as [number, number])[0];
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Whether a line stands in the middle of the column, with room on both sides. */
export function isCentered(line: PrintedLine, column: Column): boolean {
  const inset = line.left - column.left;
  const room = Math.min(inset, column.right - line.right);
  // A first line set in by two letters that ends a little early is in the middle by chance.
  const isFirstLine = Math.abs(inset - 2 * line.size) < 0.3 * line.size && column.right - line.right < 4 * line.size;
  return room > 1.2 * column.size && isBalanced(line, column) && !isFirstLine;
}

/** Whether as much room is left of a line as right of it, be it none. */
export function isBalanced({ left, right, size }: PrintedLine, column: Column): boolean {
  return Math.abs((left + right) / 2 - (column.left + column.right) / 2) < 0.6 * size;
}
