/** Pieces of a page → its lines, and the words of each line with the gaps between them. */
import { asciiOrHan, showsHan } from './letters.ts';
import type { Piece, PositionedPage } from './page.ts';
import { inReadingOrder } from './two-columns.ts';

/** Pieces that follow one another without a wide gap. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** One line on a page. */
export interface PrintedLine {
  readonly page: number;
  /** Place on its page, from 0. */
  readonly number: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Largest type size of its words. */
  readonly size: number;
  /** More than one where it is cut by wide gaps: cells of a table, a number and a signer. */
  readonly segments: readonly Segment[];
}

/** Of the smaller size: two baselines nearer than this are one line with something raised. */
const SAME_LINE = 0.45;
/** Of the type size: a wider gap is a blank of a whole letter. */
const WIDE_BLANK = 0.75;
/** Of the type size: a wider gap keeps two things apart. */
const APART = 1.8;

export function linesOfPage({ pieces }: PositionedPage, page: number): readonly PrintedLine[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.baseline - b.baseline || a.x - b.x)) {
    const row = rows.slice(-4).find((each) => each.some((other) => isBeside(other, piece)));
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  const lines = rows.map((row) => lineOf(row, page)).sort((a, b) => a.baseline - b.baseline);
  return inReadingOrder(lines.map((line, number) => ({ ...line, number })));
}

function isBeside(a: Piece, b: Piece): boolean {
  return Math.abs(a.baseline - b.baseline) <= SAME_LINE * Math.min(a.size, b.size);
}

function lineOf(row: readonly Piece[], page: number): PrintedLine {
  const pieces = [...row].sort((a, b) => a.x - b.x);
  const spread = spreadOf(pieces);
  const size = Math.max(...pieces.map((piece) => piece.size));
  const segments: { text: string; left: number; right: number }[] = [];
  for (const piece of pieces) {
    const last = segments.at(-1);
    const gap = last ? piece.x - last.right - spread : 0;
    if (!last || gap > APART * piece.size)
      segments.push({ text: tidy(piece.text), left: piece.x, right: piece.x + piece.width });
    // A letter printed twice, a little aside, to look bold.
    else if (gap < -0.5 * piece.width && last.text.endsWith(piece.text)) continue;
    else {
      last.text = tidy(last.text + blankFor(gap / piece.size, last.text, piece.text) + piece.text);
      last.right = Math.max(last.right, piece.x + piece.width);
    }
  }
  const baseline = pieces.reduce((best, piece) => (piece.size > best.size ? piece : best)).baseline;
  return {
    page,
    number: 0,
    text: segments.map(({ text }) => text).join('\t'),
    left: segments[0]?.left ?? 0,
    right: Math.max(...segments.map(({ right }) => right)),
    baseline,
    size,
    segments,
  };
}

/** Letters a line set wide has at least. */
const FEWEST_SPREAD = 5;

/** How far apart the letters of a line are set, where each stands alone and all gaps are the same; else 0. */
function spreadOf(pieces: readonly Piece[]): number {
  const gaps = pieces.slice(1).map((piece, at) => piece.x - (pieces[at]?.x ?? 0) - (pieces[at]?.width ?? 0));
  const [median = 0] = [...gaps].sort((a, b) => a - b).slice(gaps.length >> 1);
  const alone = pieces.filter(({ text }) => text.length === 1).length;
  const same = gaps.filter((gap) => Math.abs(gap - median) < 0.15 * median).length;
  const isSpread = pieces.length >= FEWEST_SPREAD && alone >= 0.8 * pieces.length && same >= 0.8 * gaps.length;
  return isSpread && median > 0 ? median : 0;
}

/** What stood between two pieces. Narrow gaps beside Chinese letters are the setter's, not the writer's. */
function blankFor(ems: number, before: string, after: string): string {
  if (ems >= WIDE_BLANK) return '\u3000';
  return ems >= 0.15 && asciiOrHan(before.at(-1)) === 'ascii' && asciiOrHan(after.at(0)) === 'ascii' ? ' ' : '';
}

/**
 * Blanks that were made up from gaps: one between letters of which either is Chinese may be the even spreading of a
 * line, so it goes.
 */
function tidy(text: string): string {
  if (!text.includes(' ')) return text;
  return text.replace(/ +/g, (blank, at: number) => {
    const before = text.slice(0, at).at(-1);
    const after = text.at(at + blank.length);
    return before !== undefined && after !== undefined && !showsHan(before) && !showsHan(after) ? ' ' : '';
  });
}
