/** 版记：抄送机关、印发机关和印发日期；版记之后还可能有附件。 */
import { dateAtEnd, dateShape } from '../text/date-shapes.ts';
import { looksLikeOrgan } from '../text/organs.ts';
import type { Draft } from './draft.ts';
import { has, isFree, take } from './draft.ts';
import type { Line } from './lines.ts';

const COPY_TO = /^抄[送报](?:单位|机关|部门)?[：:]/;
const COPY_TO_UNMARKED = /^\s*抄\s{0,4}[送报]\s{1,8}\S/;
const BRIEF_COPY_TO = /^(?:报送?|分送|发送|送|发|报|主送)[：:]/;
const PRINTED = /[\s\u3000]*(?:印发|印制|编印|印)[\s\u3000]*$/;
const COPIES = /^[（(]?共印.{0,8}份[）)]?$/;
const MAX_PRINTING_UNITS = 80;
/** Between the copies' first line and the printing line. */
const MAX_COPY_LINES = 12;
/** Without a printing line, copies are named near the end. */
const LINES_FROM_END = 40;

export function findImprint(draft: Draft): void {
  const { lines } = draft;
  const printing = findPrinting(draft);
  const copyAt = findCopies(draft, printing?.start);
  if (copyAt >= 0) {
    const stop = printing && printing.start > copyAt ? printing.start : copiesEnd(lines, copyAt);
    take(draft, 'copyTo', freeLines(draft, copyAt, stop));
  }
  if (printing) take(draft, 'printing', freeLines(draft, printing.start, printing.end));
  const copies = lines.findIndex(({ at, text }) => at >= draft.bodyStart && COPIES.test(text));
  const starts = [copyAt, printing?.start ?? -1, copies].filter((at) => at >= draft.bodyStart);
  draft.imprintStart = starts.length > 0 ? Math.min(...starts) : lines.length;
  takeRecipientHere(draft);
}

function freeLines(draft: Draft, from: number, to: number): readonly Line[] {
  return draft.lines.slice(from, Math.max(from + 1, to)).filter((line) => isFree(draft, line) && !isRule(line.text));
}

/** A line drawn with dashes. */
function isRule(text: string): boolean {
  return /^[—\-_＿─－=]{4,}$/.test(text);
}

/** The last line with a date that says it is of printing, by 印发 or by standing below the copies. */
function findPrinting(draft: Draft): { readonly start: number; readonly end: number } | undefined {
  const { lines } = draft;
  for (let at = lines.length - 1; at >= draft.bodyStart; at -= 1) {
    const line = lines[at] as Line;
    if (line.text.length > MAX_PRINTING_UNITS) continue;
    const words = line.raw.replace(PRINTED, '');
    const isSaid = words.length < line.raw.trimEnd().length;
    const isCut = line.text === '印发' && dateShape(lines[at - 1]?.text ?? '') !== undefined;
    if (isCut) return { start: printingStart(draft, at - 1), end: at + 1 };
    if (!(dateAtEnd(words) || dateShape(words.replace(/\s/g, '')))) continue;
    if (/[。：:，]/.test(line.text) && !/^印(?:发|制)(?:机关|日期|单位)/.test(line.text)) continue;
    if (isSaid || isBelowCopies(lines, at)) return { start: printingStart(draft, at), end: at + 1 };
  }
  return undefined;
}

function isBelowCopies(lines: readonly Line[], at: number): boolean {
  const above = lines.slice(Math.max(0, at - 4), at);
  return above.some(({ text }) => COPY_TO.test(text)) && !/^特此/.test(lines[at - 1]?.text ?? '');
}

/** The organ may stand in its own cell or line before the date. */
function printingStart(draft: Draft, at: number): number {
  const line = draft.lines[at];
  const before = draft.lines[at - 1];
  if (!line || !before || !dateShape(line.text.replace(/(?:印发|印制|编印|印)$/, ''))) return at;
  return looksLikeOrgan(before.text) && isFree(draft, before) && !COPY_TO.test(before.text) ? at - 1 : at;
}

function findCopies(draft: Draft, printingAt: number | undefined): number {
  const { lines, bodyStart } = draft;
  const isCopy = ({ text, raw }: Line): boolean =>
    COPY_TO.test(text) || (text.length <= 120 && COPY_TO_UNMARKED.test(raw));
  const end = printingAt ?? lines.length;
  const floor = Math.max(bodyStart, end - (printingAt === undefined ? LINES_FROM_END : MAX_COPY_LINES));
  const said = lines.slice(floor, end).findIndex(isCopy);
  if (said >= 0) return floor + said;
  const boxed = lines.findIndex((line) => line.inTextbox && isCopy(line));
  if (boxed >= 0) return boxed;
  if (printingAt === undefined) return -1;
  let at = printingAt;
  while (at > floor && BRIEF_COPY_TO.test(lines[at - 1]?.text ?? '')) at -= 1;
  return at < printingAt ? at : -1;
}

/** Copies end with the first full stop, or with the first line that names no organ. */
function copiesEnd(lines: readonly Line[], at: number): number {
  let end = at + 1;
  while (end < lines.length && end - at < 6) {
    const { text } = lines[end - 1] as Line;
    const next = lines[end] as Line;
    if (/。$/.test(text) || isRule(next.text) || COPIES.test(next.text) || /^[（(—\-]/.test(next.text)) break;
    if (!/[，、,]$/.test(text) && !/^[\s\u3000]{2,}/.test(next.raw) && !COPY_TO.test(next.text)) break;
    end += 1;
  }
  return end;
}

/** 主送 moved to the imprint because there are too many. */
function takeRecipientHere(draft: Draft): void {
  if (has(draft, 'recipient')) return;
  const line = draft.lines
    .slice(Math.max(draft.bodyStart, draft.imprintStart - 3), draft.imprintStart)
    .find((each) => /^主送[：:]/.test(each.text) && isFree(draft, each));
  if (line) {
    take(draft, 'recipient', [line], { certainty: 'likely' });
    draft.imprintStart = line.at;
  }
}
