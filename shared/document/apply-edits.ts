/** Edits applied to a document value: what every host's outcome is compared with. */
import type { Inline, OfficialDocument, Paragraph, ParagraphFormat, Run, RunFormat } from './document.ts';
import type { Edit } from './edit.ts';
import { planEdits, withPageSetup, type ParagraphPlan, type RunChange, type TextChange } from './edit-plan.ts';
import { hashParagraph } from './hash.ts';
import { slotBeside } from './slots.ts';

/**
 * The document with all edits done, or `stale` and nothing done. Paragraphs keep their ids. Layout is left as it was
 * told, but for the lines of a changed text: only a renderer can tell it anew.
 */
export function applyEdits(document: OfficialDocument, edits: readonly Edit[]): OfficialDocument | 'stale' {
  const plan = planEdits(document, edits);
  if (plan === 'stale') return 'stale';
  const paragraphs = document.paragraphs.map((paragraph) => {
    const todo = plan.paragraphs.get(paragraph.id);
    return todo ? applyToParagraph(paragraph, todo) : paragraph;
  });
  const pageSetup = document.pageSetup?.map((section, index) => withPageSetup(section, plan.sections.get(index)));
  return { ...document, paragraphs, ...(pageSetup && { pageSetup }) };
}

function applyToParagraph(paragraph: Paragraph, plan: ParagraphPlan): Paragraph {
  const pieces = cut(paragraph.text.length, plan.texts);
  const runs = paragraph.runFormat && withFormats(paragraph.runFormat, plan.runs);
  const format = paragraph.paragraphFormat && withParagraphFormat(paragraph.paragraphFormat, plan.format);
  const inlines = paragraph.inlines?.flatMap((inline) => moveInline(inline, pieces));
  const changed: Paragraph = {
    ...paragraph,
    text: pieces.map((piece) => piece.insert ?? paragraph.text.slice(piece.start, piece.end)).join(''),
    ...(inlines && { inlines }),
    ...(runs && { runFormat: moveRuns(runs, pieces, paragraph.paragraphFormat?.markSizePt) }),
    ...(format && { paragraphFormat: format }),
    ...(paragraph.layout && plan.texts.length > 0 && { layout: withoutLines(paragraph.layout) }),
  };
  return { ...changed, hash: hashParagraph(changed) };
}

function withoutLines(layout: NonNullable<Paragraph['layout']>): NonNullable<Paragraph['layout']> {
  const { lineTexts: _, ...rest } = layout;
  return rest;
}

/** The twin of each indent: setting one unit makes the other unknown until the paragraph is read again. */
const TWINS: readonly (readonly [keyof ParagraphFormat, keyof ParagraphFormat])[] = [
  ['firstLineIndentChars', 'firstLineIndentPt'],
  ['leftIndentChars', 'leftIndentPt'],
  ['rightIndentChars', 'rightIndentPt'],
];

function withParagraphFormat(format: ParagraphFormat, set: ParagraphFormat | undefined): ParagraphFormat {
  if (!set) return format;
  const gone = new Set<string>();
  for (const [chars, pt] of TWINS) {
    if (chars in set && !(pt in set)) gone.add(pt);
    if (pt in set && !(chars in set)) gone.add(chars);
  }
  const kept: ParagraphFormat = Object.fromEntries(Object.entries(format).filter(([key]) => !gone.has(key)));
  const borders = set.borders && { ...format.borders, ...set.borders };
  return { ...kept, ...set, ...(borders && { borders }) };
}

/** A stretch of the new text: kept units of the old one, or new letters. `at` is its offset in the new text. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly insert?: string;
  readonly change?: TextChange;
}

function cut(length: number, changes: readonly TextChange[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let old = 0;
  let at = 0;
  for (const change of changes) {
    if (change.start > old) pieces.push({ start: old, end: change.start, at });
    at += change.start - old;
    if (change.insert !== '')
      pieces.push({ start: change.start, end: change.start, at, insert: change.insert, change });
    at += change.insert.length;
    old = change.end;
  }
  if (length > old) pieces.push({ start: old, end: length, at });
  return pieces;
}

function moveInline(inline: Inline, pieces: readonly Piece[]): readonly Inline[] {
  if (inline.kind === 'deleted' || inline.kind === 'hidden') {
    const point = movePoint(inline.start, pieces);
    return [{ ...inline, start: point, end: point }];
  }
  let start = Infinity;
  let end = -Infinity;
  for (const piece of pieces) {
    const [from, to] = covered(piece, inline.start, inline.end);
    if (from >= to) continue;
    start = Math.min(start, from);
    end = Math.max(end, to);
  }
  return start < end ? [{ ...inline, start, end }] : [];
}

/** Which new offsets of the piece belong to the old range. */
function covered(piece: Piece, start: number, end: number): readonly [number, number] {
  if (piece.insert !== undefined) {
    const like = piece.change?.like;
    const inside = like !== undefined && start <= like && like < end;
    return inside ? [piece.at, piece.at + piece.insert.length] : [0, 0];
  }
  const from = Math.max(piece.start, start);
  const to = Math.min(piece.end, end);
  return from < to ? [piece.at + from - piece.start, piece.at + to - piece.start] : [0, 0];
}

function movePoint(point: number, pieces: readonly Piece[]): number {
  let moved = 0;
  for (const piece of pieces) {
    if (piece.insert === undefined) {
      if (piece.start < point) moved = piece.at + Math.min(piece.end, point) - piece.start;
    } else if (piece.start < point || (piece.start === point && piece.change?.side === 'after')) {
      moved = piece.at + piece.insert.length;
    }
  }
  return moved;
}

function withFormats(runs: readonly Run[], changes: readonly RunChange[]): readonly Run[] {
  return changes.reduce(
    (before, change) =>
      before.flatMap((run) => splitAt(run, change.start, change.end).map((part) => dress(part, change))),
    runs,
  );
}

function splitAt(run: Run, start: number, end: number): readonly Run[] {
  const borders = [run.start, start, end, run.end].filter((offset) => offset >= run.start && offset <= run.end);
  return borders.slice(1).flatMap((border, index) => {
    const from = borders[index] ?? border;
    return from < border ? [{ ...run, start: from, end: border }] : [];
  });
}

function dress(run: Run, { start, end, set }: RunChange): Run {
  return run.start >= start && run.end <= end ? { ...run, format: withRunFormat(run.format, set) } : run;
}

/** `highlight: 'none'` takes a highlight away; every other value is the new one. */
function withRunFormat(format: RunFormat, set: RunFormat): RunFormat {
  const { highlight, ...rest } = { ...format, ...set };
  return highlight === undefined || highlight === 'none' ? rest : { ...rest, highlight };
}

function moveRuns(runs: readonly Run[], pieces: readonly Piece[], markSizePt: number | undefined): readonly Run[] {
  const moved = pieces.flatMap((piece) => {
    if (piece.insert !== undefined) return newRuns(piece, piece.insert, { runs, markSizePt });
    return runs.flatMap((run) => {
      const [start, end] = covered(piece, run.start, run.end);
      return start < end ? [{ ...run, start, end }] : [];
    });
  });
  return mergeRuns(moved);
}

interface OldRuns {
  readonly runs: readonly Run[];
  readonly markSizePt: number | undefined;
}

function newRuns(piece: Piece, insert: string, { runs, markSizePt }: OldRuns): readonly Run[] {
  const like = piece.change?.formatLike;
  const model = like === undefined ? undefined : runs.find((run) => run.start <= like && like < run.end);
  const format = model?.format ?? (markSizePt === undefined ? {} : { sizePt: markSizePt });
  let start = piece.at;
  return [...insert].map((character) => {
    const run: Run = { start, end: start + character.length, slot: slotBeside(character, model?.slot), format };
    start = run.end;
    return run;
  });
}

function mergeRuns(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && last.slot === run.slot && sameFormat(last.format, run.format)) {
      merged[merged.length - 1] = { ...last, end: run.end };
    } else merged.push(run);
  }
  return merged;
}

function sameFormat(a: RunFormat, b: RunFormat): boolean {
  if (a === b) return true;
  const left: Readonly<Record<string, unknown>> = { ...a };
  const right: Readonly<Record<string, unknown>> = { ...b };
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => left[key] === right[key]);
}
