/** 附件说明、署名、成文日期、附注、附件。 */
import { findDates, toIsoDate } from '../text/dates.ts';
import { looksLikeOrgan } from '../text/organs.ts';
import type { Draft } from './draft.ts';
import { isFree, take, takePart } from './draft.ts';
import type { Line } from './lines.ts';

const DATE_ONLY =
  /^(?:[\dXxＸ×✕*＊○〇零一二三四五六七八九]{2,4}年[\dXxＸ×✕*＊一二三四五六七八九十元]{0,3}月[\dXxＸ×✕*＊一二三四五六七八九十]{0,3}日?|[[［【〔](?:成文|发文)?日期[\]］】〕])$/;
const DATE_AT_END = /(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*$/;
const LABEL = /^附(?:件|表|录)[\d一二三四五六七八九十]{0,3}[：:]?$/;
const LABEL_AND_TITLE = /^附件[\d一二三四五六七八九十]{0,3}[：:]?(?![：:]).{0,60}$/;
const NOTE = /^附(?:件|表)?[\d一二三四五六七八九十]{0,2}[：:]/;
const NOTE_ITEM = /^(?:附件)?[\d一二三四五六七八九十]{1,2}[.．、：:]/;
const ANNOTATION = /^[（(].{2,80}[）)]$/;
const MAX_ISSUERS = 6;

export function findClosing(draft: Draft): void {
  const dateAt = findIssueDate(draft);
  if (dateAt >= 0) takeSignature(draft, dateAt);
  const noteEnd = dateAt >= 0 ? draft.closingStart : draft.imprintStart;
  findNote(draft, noteEnd);
  findAttachments(draft, dateAt);
  if (dateAt >= 0) findAnnotation(draft, dateAt);
}

/** YYYY-MM-DD of the date found, when it can be read. */
export function readIssueDate(text: string): string | undefined {
  const [date] = findDates(text.replace(/[\s\u3000]+/g, ''));
  return date && toIsoDate(date);
}

/** The first date that stands alone below the text, before attachments and imprint. */
function findIssueDate(draft: Draft): number {
  const { lines } = draft;
  const stop = Math.min(draft.imprintStart, firstLabel(draft));
  let found = -1;
  for (let at = draft.titleEnd; at < stop; at += 1) {
    const line = lines[at] as Line;
    if (!isFree(draft, line) || line.inTable) continue;
    if (DATE_ONLY.test(line.text)) found = at;
    else if (found < 0 && at > draft.titleEnd && line.text.length <= 60 && isSignedInOneLine(line)) found = at;
  }
  return found;
}

function isSignedInOneLine(line: Line): boolean {
  const at = line.raw.search(DATE_AT_END);
  return at > 0 && looksLikeOrgan(line.raw.slice(0, at));
}

/** Where the attachments begin: a line that is only “附件” or “附件1” after some body. */
function firstLabel(draft: Draft): number {
  const at = draft.lines.findIndex(
    (line, index) => index > draft.titleEnd && LABEL.test(line.text) && !/[：:]$/.test(line.text),
  );
  return at < 0 ? draft.lines.length : at;
}

function takeSignature(draft: Draft, dateAt: number): void {
  const { lines } = draft;
  const line = lines[dateAt] as Line;
  const inline = line.raw.search(DATE_AT_END);
  if (!DATE_ONLY.test(line.text) && inline > 0) {
    const issuer = line.raw.slice(0, inline);
    takePart(
      draft,
      'issuer',
      { paragraph: line.id, start: issuer.length - issuer.trimStart().length, end: issuer.trimEnd().length },
      { certainty: 'likely' },
    );
    takePart(draft, 'issueDate', { paragraph: line.id, start: inline, end: line.raw.trimEnd().length });
    draft.closingStart = dateAt;
    return;
  }
  take(draft, 'issueDate', [line], {
    certainty: /\d{4}年\d|[〇○零一二三四五六七八九]{4}年/.test(line.text) ? 'certain' : 'likely',
  });
  let start = dateAt;
  while (start > draft.titleEnd && dateAt - start < MAX_ISSUERS && isIssuer(draft, lines[start - 1])) start -= 1;
  const issuers = lines.slice(start, dateAt);
  if (issuers.length > 0)
    take(draft, 'issuer', issuers, {
      certainty: issuers.every(({ text }) => looksLikeOrgan(text)) ? 'certain' : 'likely',
    });
  draft.closingStart = start;
}

function isIssuer(draft: Draft, line: Line | undefined): boolean {
  if (!line || !isFree(draft, line) || line.inTable || line.text.length > 40 || /[，。；：:！？、]/.test(line.text))
    return false;
  if (NOTE.test(line.text) || NOTE_ITEM.test(line.text)) return false;
  const isPlaced =
    line.right === true ||
    /^[\s\u3000]{4,}/.test(line.raw) ||
    /[\s\u3000]{4,}$/.test(line.raw) ||
    line.indented === true;
  return (
    looksLikeOrgan(line.text) ||
    /^[[［【〔].{2,12}[\]］】〕]$/.test(line.text) ||
    (isPlaced && /^[\p{Script=Han}XxＸ×✕]{2,30}$/u.test(line.text))
  );
}

function findNote(draft: Draft, stop: number): void {
  const { lines } = draft;
  const at = lines.findIndex(
    (line, index) =>
      index >= draft.titleEnd && index < stop && NOTE.test(line.text) && isFree(draft, line) && !line.inTable,
  );
  if (at < 0 || at < stop - 40) return;
  let end = at + 1;
  while (end < stop && isFree(draft, lines[end] as Line) && isNoteLine(lines[end] as Line)) end += 1;
  take(draft, 'attachmentNote', lines.slice(at, end));
  if (draft.closingStart > at) draft.closingStart = at;
}

function isNoteLine(line: Line): boolean {
  return (
    line.text.length <= 80 &&
    !/[。；]$/.test(line.text) &&
    !looksLikeOrganLine(line) &&
    (NOTE_ITEM.test(line.text) || /^[\s\u3000]/.test(line.raw) || line.indented === true)
  );
}

function looksLikeOrganLine(line: Line): boolean {
  return line.right === true || (looksLikeOrgan(line.text) && !NOTE_ITEM.test(line.text));
}

function findAttachments(draft: Draft, dateAt: number): void {
  const { lines } = draft;
  const from = Math.max(dateAt + 1, draft.titleEnd + 1);
  let number = 0;
  let expectTitle = false;
  for (let at = from; at < draft.imprintStart; at += 1) {
    const line = lines[at] as Line;
    if (!isFree(draft, line)) continue;
    const isLabel =
      LABEL.test(line.text) ||
      (dateAt >= 0 && number === 0 && LABEL_AND_TITLE.test(line.text) && !NOTE_ITEM.test(line.text));
    if (isLabel && !(number === 0 && dateAt < 0 && /[：:]/.test(line.text))) {
      number += 1;
      if (number === 1) draft.attachmentsStart = at;
      expectTitle = LABEL.test(line.text);
      take(draft, 'attachment', [line], { part: 'label', number });
    } else if (number > 0) {
      const isTitle: boolean = expectTitle && line.text.length <= 80 && !/[。；：]$/.test(line.text);
      take(draft, 'attachment', [line], {
        part: isTitle ? 'title' : 'text',
        number,
        ...(isTitle && line.centered === false && { certainty: 'likely' as const }),
      });
      expectTitle =
        isTitle &&
        line.centered === true &&
        (lines[at + 1]?.centered ?? false) &&
        !/^[（(]/.test(lines[at + 1]?.text ?? '');
    }
  }
}

function findAnnotation(draft: Draft, dateAt: number): void {
  for (const line of draft.lines.slice(dateAt + 1, Math.min(dateAt + 4, draft.imprintStart))) {
    if (!isFree(draft, line)) return;
    if (ANNOTATION.test(line.text) || /^[（(]?联系人[：:]/.test(line.text) || /^此件/.test(line.text)) {
      take(draft, 'annotation', [line]);
      return;
    }
  }
}
