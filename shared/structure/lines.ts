/**
 * A line in the eyes of the finders: one paragraph, or one piece of a paragraph that soft breaks cut into lines, with
 * its words without padding and how it looks when that is known.
 */
import type { OfficialDocument, Paragraph, ParagraphId, Run } from '../document/document.ts';
import { cutUnbroken } from './unbroken.ts';

export interface Line {
  readonly id: ParagraphId;
  /** Place among the lines. */
  readonly at: number;
  /** The words as they stand in the paragraph, from `start` on. */
  readonly raw: string;
  /** Offset of `raw` in the paragraph's text. */
  readonly start: number;
  /** How many lines its paragraph makes. */
  readonly pieces: number;
  /** Without any blanks, with the automatic label before it. */
  readonly text: string;
  /** Whether its number is automatic and so not in `raw`. */
  readonly labelled: boolean;
  readonly inTable: boolean;
  readonly inTextbox: boolean;
  readonly centered?: boolean;
  readonly right?: boolean;
  /** Largest type size in it. */
  readonly sizePt?: number;
  /** Most of its characters are red. */
  readonly red?: boolean;
  readonly bold?: boolean;
  /** Its first line is set in by one character or more. */
  readonly indented?: boolean;
  /** Pushed to the right half of the page, by alignment, indent or blanks, as signatures are. */
  readonly placed: boolean;
  readonly outlineLevel?: number;
}

type Piece = Pick<Line, 'raw' | 'start' | 'pieces'> & { readonly isFirst: boolean };

/** The non-empty lines of body, tables and text boxes, in document order. */
export function linesOf(document: OfficialDocument): readonly Line[] {
  const shown = document.paragraphs.filter(({ place }) => place === 'body' || place === 'table' || place === 'textbox');
  const inked = shown.filter(({ text }) => INK.test(text));
  const lines: Line[] = [];
  for (const paragraph of shown) {
    for (const line of linesIn(paragraph, inked.length === 1, lines.length)) lines.push(line);
  }
  return lines;
}

/** The lines of one paragraph: read once, for a paragraph that stays the same reads the same. */
const LINES = new WeakMap<Paragraph, readonly Line[]>();

function linesIn(paragraph: Paragraph, isSolid: boolean, from: number): readonly Line[] {
  if (isSolid) return piecesOf(paragraph, true).map((piece, index) => toLine(paragraph, piece, from + index));
  const known = LINES.get(paragraph);
  if (known && (known[0]?.at ?? from) === from) return known;
  const lines = known
    ? known.map((line, index) => ({ ...line, at: from + index }))
    : piecesOf(paragraph, false).map((piece, index) => toLine(paragraph, piece, from + index));
  LINES.set(paragraph, lines);
  return lines;
}

/** The lines of page headers, for heads that somebody put there. */
export function headerLinesOf(document: OfficialDocument): readonly Line[] {
  return document.paragraphs
    .filter(({ place, text }) => place === 'header' && squeeze(text) !== '')
    .map((paragraph, at) => toLine(paragraph, { raw: paragraph.text, start: 0, pieces: 1, isFirst: true }, at));
}

const INK = /[^\s\u3000\ufffc\u200b\u00a0]/;

/** Text without blanks, breaks and inline objects. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u3000\ufffc\u200b\u00a0]+/g, '');
}

function piecesOf(paragraph: Paragraph, isSolid: boolean): readonly Piece[] {
  const { text, label } = paragraph;
  if (!/[\n\f\r\v]/.test(text)) {
    if (isSolid) return cutUnbroken(text).map((start, index, cuts) => piece(text, start, cuts[index + 1], cuts.length));
    return squeeze((label ?? '') + text) === '' ? [] : [{ raw: text, start: 0, pieces: 1, isFirst: true }];
  }
  const found = [...text.matchAll(/[^\n\f\r\v]+/g)].filter(([raw]) => squeeze(raw) !== '');
  if (found.length === 0 && squeeze(label ?? '') !== '') return [{ raw: text, start: 0, pieces: 1, isFirst: true }];
  return found.map(({ 0: raw, index }, at) => ({ raw, start: index, pieces: found.length, isFirst: at === 0 }));
}

function piece(text: string, start: number, end: number | undefined, pieces: number): Piece {
  return { raw: text.slice(start, end), start, pieces, isFirst: start === 0 };
}

function toLine(paragraph: Paragraph, { raw, start, pieces, isFirst }: Piece, at: number): Line {
  const { id, place, paragraphFormat: format, runFormat, outlineLevel } = paragraph;
  const label = isFirst ? paragraph.label : undefined;
  const inked = runFormat && runsWithin(runFormat, paragraph.text, start, start + raw.length);
  const sizes = inked?.flatMap(({ format: { sizePt } }) => sizePt ?? []) ?? [paragraph.shownSizePt ?? []].flat();
  const centered = format ? format.alignment === 'center' : paragraph.centered;
  return {
    id,
    at,
    raw,
    start,
    pieces,
    text: squeeze((label ?? '') + raw),
    labelled: label !== undefined && squeeze(label) !== '',
    inTable: place === 'table',
    inTextbox: place === 'textbox',
    placed: isPlaced(paragraph, raw),
    ...(centered !== undefined && { centered }),
    ...(format && { right: format.alignment === 'right', indented: (format.firstLineIndentChars ?? 0) >= 1 }),
    ...(sizes.length > 0 && { sizePt: Math.max(...sizes) }),
    ...(inked && {
      red: most(inked, (run) => hueIsRed(run.format.color)),
      bold: most(inked, (run) => run.format.bold === true),
    }),
    ...(outlineLevel && { outlineLevel }),
  };
}

function runsWithin(runs: readonly Run[], text: string, start: number, end: number): readonly Run[] {
  return runs.filter((run) => run.start < end && start < run.end && /\S/.test(text.slice(run.start, run.end)));
}

/** Blanks before or after the words, a wide indent or right alignment: the ways people place a signature. */
function isPlaced(
  { paragraphFormat: format, inlines, centered, shownIndentChars = 0 }: Paragraph,
  raw: string,
): boolean {
  const lead = /^[\s\u3000]*/.exec(raw)?.[0] ?? '';
  const width = [...lead].reduce((sum, unit) => sum + (unit === '\u3000' ? 2 : unit === '\t' ? 6 : 1), 0);
  if (width >= 8 || /[\s\u3000]{4,}$/.test(raw.slice(-40))) return true;
  if (shownIndentChars >= 6 && centered !== true) return true;
  if (!format || inlines?.some(({ kind }) => kind === 'field')) return false;
  if (format.alignment === 'right') return true;
  const indent = Math.max(format.leftIndentChars ?? 0, 0) + Math.max(format.firstLineIndentChars ?? 0, 0);
  return indent >= 6 || (format.leftIndentPt ?? 0) + (format.firstLineIndentPt ?? 0) >= 96;
}

function most(runs: readonly Run[], test: (run: Run) => boolean): boolean {
  let balance = 0;
  for (const run of runs) balance += (test(run) ? 1 : -1) * (run.end - run.start);
  return balance > 0;
}

/** Red as heads are printed: FF0000, C00000, E60012 and their like. */
export function hueIsRed(color: string | undefined): boolean {
  if (!color || !/^[0-9A-F]{6}$/.test(color)) return false;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  return red >= 0x90 && green <= 0x60 && blue <= 0x60;
}
