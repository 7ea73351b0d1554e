/** Tables as pages show them: lines cut by wide gaps at the same places, one below the other. */
import type { PrintedLine } from './lines.ts';

/** Words of one cell, or of a part of it where it cannot be told. */
export interface PrintedCell {
  readonly text: string;
  readonly line: PrintedLine;
}

export type Block =
  | { readonly kind: 'lines'; readonly lines: readonly PrintedLine[] }
  | { readonly kind: 'table'; readonly lines: readonly PrintedLine[] };

/** Running text and tables, in their order. */
export function blocksOf(lines: readonly PrintedLine[]): readonly Block[] {
  const blocks: { kind: 'lines' | 'table'; lines: PrintedLine[] }[] = [];
  const isRow = lines.map(
    (line, at) =>
      [lines[at - 1], lines[at + 1]].some((other) => other !== undefined && isBesideOf(line, other)) ||
      (line.segments.length > 1 &&
        [lines[at - 1], lines[at + 1], lines[at - 2], lines[at + 2]].some(
          (other) => other !== undefined && isAligned(line, other),
        )),
  );
  lines.forEach((line, at) => {
    // One cell may go on where the others have ended.
    const within = isRow[at] === true || (isRow[at - 1] === true && isRow[at + 1] === true);
    const kind = within ? 'table' : 'lines';
    const last = blocks.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  });
  return blocks;
}

/** Lines of cells whose words do not stand at the same height: one begins where the other has not ended. */
function isBesideOf(a: PrintedLine, b: PrintedLine): boolean {
  const [small, large] = a.size < b.size ? [a.size, b.size] : [b.size, a.size];
  // A raised mark of a note is much smaller than the words it stands with.
  const isCell = a.page === b.page && small > 0.8 * large && Math.abs(a.baseline - b.baseline) < 0.95 * small;
  return isCell && (a.right <= b.left || b.right <= a.left);
}

function isAligned(a: PrintedLine, b: PrintedLine): boolean {
  if (a.page !== b.page || b.segments.length < 2) return false;
  const near = (at: number): boolean =>
    b.segments.some(({ left, right }) => Math.abs(left - at) < 4 || Math.abs((left + right) / 2 - at) < 4);
  return a.segments.filter(({ left, right }) => near(left) || near((left + right) / 2)).length >= 2;
}

/** Cells column by column within each line; a cell's next line joins it where the one above is full. */
export function cellsOf(lines: readonly PrintedLine[]): readonly PrintedCell[] {
  const edges = columnEdges(lines);
  const open = new Map<number, { text: string; line: PrintedLine; right: number }>();
  const cells: { text: string; line: PrintedLine; right: number }[] = [];
  for (const line of lines) {
    for (const { text, left, right } of line.segments) {
      const column = edges.filter(({ from }) => from <= left + line.size / 2).length - 1;
      const above = open.get(column);
      const isFull = above !== undefined && above.right > (edges[column]?.to ?? 0) - 1.3 * line.size;
      const isNext =
        above !== undefined && line.baseline - above.line.baseline < 4 * line.size && line.page === above.line.page;
      if (above && isFull && isNext && line.segments.length < edges.length) {
        above.text += text.trim();
        above.right = right;
      } else {
        const cell = { text: text.trim(), line, right };
        open.set(column, cell);
        cells.push(cell);
      }
    }
  }
  return cells;
}

/** Where columns begin, and how far their words reach. */
function columnEdges(lines: readonly PrintedLine[]): readonly { readonly from: number; readonly to: number }[] {
  const segments = lines.flatMap((line) => line.segments.map((segment) => ({ ...segment, size: line.size })));
  const edges: { from: number; to: number }[] = [];
  for (const { left, right, size } of segments.sort((a, b) => a.left - b.left)) {
    const edge = edges.find(({ from, to }) => left - from < size || left < to - size);
    if (edge) edge.to = Math.max(edge.to, right);
    else edges.push({ from: left, to: right });
  }
  return edges;
}
