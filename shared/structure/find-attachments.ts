/** 附件说明和附件。附件可以在成文日期之后、版记之后，也可能误放在署名之前。 */
import { looksLikeOrgan } from '../text/organs.ts';
import type { Draft } from './draft.ts';
import { isFree, take } from './draft.ts';
import { CLOSING_PHRASE } from './line-shapes.ts';
import type { Line } from './lines.ts';

const NUMBER = '[\\d一二三四五六七八九十]{0,3}';
const LABEL = new RegExp(`^附(?:[件表录图]${NUMBER}(?:[-－—]\\d{1,2})?|\\d{1,2})[：:]?(?:[（(].{1,8}[）)])?$`);
const LABEL_AND_TITLE = new RegExp(`^附[件表录图]?${NUMBER}[：:]?(?![：:]).{2,60}$`);
const NUMBERED_LABEL = /^附[件表录图]?\s{0,4}(?:\d{1,2}|[一二三四五六七八九十]{1,2})[：:\s\u3000]/;
const NOTE = /^附(?:[件表录])?(?:\d{1,2}|[一二三四五六七八九十]{1,2})?[：:]|^附件\d{1,2}[.．、]/;
const NOTE_ITEM = /^(?:附?[件表]?)(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.．、：:]|^[（(]\d{1,2}[）)]/;
/** A name of the list that somebody closed with a mark: a sentence of the text has more marks inside. */
const CLOSED_ITEM = /^\d{1,2}[.．、][^，。；：]{2,40}[。；]$/;
const LINES_ABOVE_SIGNATURE = 40;
const MAX_TITLE_UNITS = 80;
const MAX_NOTE_UNITS = 100;

/** 附件, 附件1, 附表2：, 附1 alone on a line. */
export function isAttachmentLabel(text: string): boolean {
  return text.length <= 16 && LABEL.test(text);
}

/** A line that opens the list of attachments, or is one of them. */
export function isAttachmentNote(text: string): boolean {
  return NOTE.test(text);
}

export function findAttachmentNote(draft: Draft): void {
  const { lines } = draft;
  const stop = Math.min(draft.closingStart, draft.imprintStart);
  const from = Math.max(draft.bodyStart, stop - LINES_ABOVE_SIGNATURE);
  const at = lines.findIndex((line, index) => index >= from && index < stop && isNoteHead(draft, line, stop));
  if (at < 0) return;
  let end = at + 1;
  while (end < stop && isNoteLine(draft, lines[end] as Line, end === at + 1 && /[：:]$/.test(lines[at]?.text ?? '')))
    end += 1;
  take(draft, 'attachmentNote', lines.slice(at, end));
  draft.closingStart = Math.min(draft.closingStart, at);
}

function isNoteHead(draft: Draft, line: Line, stop: number): boolean {
  if (!isFree(draft, line) || line.inTable || !NOTE.test(line.text) || /。.{12,}/.test(line.text)) return false;
  return stop < draft.lines.length || line.at === stop - 1 || !/[：:]$/.test(line.text);
}

function isNoteLine(draft: Draft, line: Line, isFirst: boolean): boolean {
  if (!isFree(draft, line) || line.inTable || line.text.length > MAX_NOTE_UNITS) return false;
  if (/[。；]$/.test(line.text)) return CLOSED_ITEM.test(line.text);
  if (NOTE_ITEM.test(line.text) || line.labelled) return true;
  if (line.right === true || looksLikeOrgan(line.text) || CLOSING_PHRASE.test(line.text)) return false;
  return isFirst || /^[\s\u3000]/.test(line.raw) || line.indented === true || line.placed;
}

export function findAttachments(draft: Draft): void {
  takeNoteBelowDate(draft);
  const { lines, dateAt } = draft;
  let number = 0;
  let expectsTitle = false;
  for (let at = firstAttachmentLine(draft); at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (!isFree(draft, line)) continue;
    if (at < dateAt && CLOSING_PHRASE.test(line.text)) {
      at = dateAt;
      number = 0;
    } else if (startsAttachment(line, number, dateAt)) {
      number += 1;
      if (number === 1) draft.attachmentsStart = Math.min(draft.attachmentsStart, at);
      expectsTitle = LABEL.test(line.text);
      take(draft, 'attachment', [line], { part: 'label', number });
    } else if (number > 0) {
      const isTitle: boolean = expectsTitle && mayBeTitle(line);
      take(draft, 'attachment', [line], {
        part: isTitle ? 'title' : 'text',
        number,
        ...(isTitle && line.centered === false && { certainty: 'likely' as const }),
      });
      expectsTitle = isTitle && goesOn(line, lines[at + 1]);
    }
  }
}

/** Below the signature; above it only when a bare label says so. */
function firstAttachmentLine(draft: Draft): number {
  const from = Math.max(draft.bodyStart + 1, draft.dateAt + 1);
  if (draft.dateAt < 0) return from;
  const early = draft.lines
    .slice(draft.bodyStart + 1, draft.dateAt)
    .find((line) => isFree(draft, line) && isAttachmentLabel(line.text) && !/[：:]$/.test(line.text));
  return early?.at ?? from;
}

function startsAttachment(line: Line, number: number, dateAt: number): boolean {
  const { text } = line;
  if (isAttachmentLabel(text)) return !(number === 0 && dateAt < 0 && /[：:]$/.test(text));
  if (dateAt < 0 || line.at < dateAt || line.inTable || text.length > 64 || /[。；，]/.test(text)) return false;
  return number === 0 ? LABEL_AND_TITLE.test(text) : NUMBERED_LABEL.test(line.raw.trimStart());
}

function mayBeTitle({ text }: Line): boolean {
  return text.length <= MAX_TITLE_UNITS && !/[。；：]$/.test(text);
}

/** A centred title may take a second line. */
function goesOn(line: Line, next: Line | undefined): boolean {
  return line.centered === true && next?.centered === true && !/^[（(]/.test(next.text) && !next.inTable;
}

/** 附件：1.…… below the date with no attachment after it: the list stands in the wrong place. */
function takeNoteBelowDate(draft: Draft): void {
  const { lines, dateAt } = draft;
  if (dateAt < 0 || draft.elements.some(({ kind }) => kind === 'attachmentNote')) return;
  const stop = draft.imprintStart > dateAt ? draft.imprintStart : lines.length;
  const rest = lines.slice(dateAt + 1, stop).filter((line) => isFree(draft, line));
  const at = rest.findIndex(({ text }) => NOTE.test(text) && !/[：:]$/.test(text));
  if (at < 0 || at > 3) return;
  const below = rest.slice(at);
  if (below.length <= 12 && below.slice(1).every(({ text }) => NOTE_ITEM.test(text) && text.length <= 60))
    take(draft, 'attachmentNote', below);
}
