/** 发文机关署名、成文日期、印章、附注。 */
import { dateAtEnd, dateShape } from '../text/date-shapes.ts';
import { isPlaceForOrgan, looksLikeOrgan } from '../text/organs.ts';
import { isSignedByPost } from '../text/persons.ts';
import { leadingOrdinal } from '../text/ordinals.ts';
import type { Draft } from './draft.ts';
import { has, isFree, take, takePart } from './draft.ts';
import { isAttachmentLabel, isAttachmentNote } from './find-attachments.ts';
import { CLOSING_PHRASE, isChrome, isUnderTitle } from './line-shapes.ts';
import type { Line } from './lines.ts';

const MAX_ISSUERS = 12;
const MAX_ISSUER_UNITS = 60;
const SEAL = /^[（(](?:公章|印章|盖章|章|签章|加盖公章)[）)]$/;
const NOTE = /^[（(].{2,120}[）)]$/;
const NOTE_WORDS = /^[（(]?(?:联系人|联系电话|联系方式|此件|本文有删减|此页无正文|信息公开)/;
const LINES_AFTER_DATE = 4;

export function findSignature(draft: Draft): void {
  if (has(draft, 'issueDate')) return;
  draft.dateAt = findDate(draft);
  const line = draft.lines[draft.dateAt];
  if (line) takeSignature(draft, line);
  else takeBareIssuer(draft);
  takeSeals(draft);
}

/** The date with a signature above it; else the last one above attachments and imprint. */
function findDate(draft: Draft): number {
  const { lines, bodyStart } = draft;
  const labelAt = firstLabel(draft);
  let last = -1;
  for (let at = bodyStart; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (line.at >= draft.imprintStart && at < labelAt && last >= 0) break;
    if (!mayHoldDate(draft, line)) continue;
    const shape = dateShape(line.text);
    const isSigned = shape ? isIssuer(draft, lines[at - 1]) && at > bodyStart : isSignedInOneLine(line);
    if (isSigned) return at;
    if (shape && shape !== 'numeric' && at < labelAt) last = at;
    if (shape === 'numeric' && at === lines.length - 1 && line.placed) last = at;
  }
  return last;
}

function mayHoldDate(draft: Draft, line: Line): boolean {
  return isFree(draft, line) && line.text.length <= MAX_ISSUER_UNITS && (!line.inTable || isTabular(draft));
}

/** The whole document stands in a table, as forms do. */
function isTabular({ lines }: Draft): boolean {
  return lines.length > 0 && lines[0]?.inTable === true && lines.at(-1)?.inTable === true;
}

function firstLabel({ lines, bodyStart }: Draft): number {
  const at = lines.findIndex(
    (line, index) => index > bodyStart && isAttachmentLabel(line.text) && !/[：:]$/.test(line.text),
  );
  return at < 0 ? lines.length : at;
}

function isSignedInOneLine(line: Line): boolean {
  const date = dateAtEnd(line.raw);
  if (!date || date.start === 0) return false;
  const words = line.raw.slice(0, date.start);
  return looksLikeOrgan(words) || isSignedByPost(words.replace(/[\s\u3000]+/g, '')) || isPlaceForOrgan(words.trim());
}

function takeSignature(draft: Draft, line: Line): void {
  if (!dateShape(line.text)) return takeOneLine(draft, line);
  const shape = dateShape(line.text);
  take(draft, 'issueDate', [line], { certainty: shape === 'full' || shape === 'incomplete' ? 'certain' : 'likely' });
  let start = line.at;
  while (start > draft.bodyStart && line.at - start < MAX_ISSUERS && isIssuer(draft, draft.lines[start - 1]))
    start -= 1;
  const issuers = draft.lines.slice(start, line.at);
  draft.closingStart = start;
  if (issuers.length > 0) return takeIssuers(draft, issuers);
  const after = draft.lines[line.at + 1];
  if (after && isIssuer(draft, after) && after.placed && looksLikeOrgan(after.text)) {
    takeIssuers(draft, [after]);
    draft.dateAt = after.at;
  }
}

function takeOneLine(draft: Draft, line: Line): void {
  const date = dateAtEnd(line.raw);
  if (!date) return;
  const issuer = line.raw.slice(0, date.start);
  const start = issuer.length - issuer.trimStart().length;
  takePart(draft, 'issuer', { line, start, end: issuer.trimEnd().length }, { certainty: 'likely' });
  takePart(draft, 'issueDate', { line, ...date });
  draft.closingStart = line.at;
}

function takeIssuers(draft: Draft, issuers: readonly Line[]): void {
  const isSure = issuers.every(({ text }) => looksLikeOrgan(text));
  take(draft, 'issuer', issuers, { certainty: isSure ? 'certain' : 'likely' });
}

/** A signature whose date is missing: an organ pushed to the right as the last words of the text. */
function takeBareIssuer(draft: Draft): void {
  const end = Math.min(draft.imprintStart, firstLabel(draft));
  const line = draft.lines[end - 1];
  if (!line || end - 1 <= draft.bodyStart || !line.placed || !isIssuer(draft, line) || !looksLikeOrgan(line.text))
    return;
  take(draft, 'issuer', [line], { certainty: 'likely' });
  draft.closingStart = line.at;
}

function isIssuer(draft: Draft, line: Line | undefined): boolean {
  if (!line || !isFree(draft, line) || line.text.length > MAX_ISSUER_UNITS || line.text.length < 2) return false;
  const { text } = line;
  if (line.inTable && !isTabular(draft)) return false;
  if (CLOSING_PHRASE.test(text) || leadingOrdinal(text) || isAttachmentNote(text) || isChrome(line)) return false;
  if (/^(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.．、]/.test(text) || isUnderTitle(text)) return false;
  if (looksLikeOrgan(text) || isPlaceForOrgan(text) || isSignedByPost(text) || SEAL.test(text)) return true;
  if (/^[（(].{2,20}代章?[）)]$/.test(text)) return true;
  if (/^[[［【〔].{2,12}[\]］】〕]$/.test(text)) return line.placed;
  const isName = /^[\p{Script=Han}A-Za-z·XxＸ×✕（）()]{2,30}$/u.test(text);
  return isName && (line.placed || /^[XxＸ×✕某]{2,}/.test(text)) && line.outlineLevel === undefined;
}

function takeSeals(draft: Draft): void {
  const { dateAt, closingStart, lines } = draft;
  if (dateAt < 0) return;
  for (const line of lines.slice(Math.max(0, closingStart - 1), dateAt + 3))
    if (isFree(draft, line) && SEAL.test(line.text)) take(draft, 'seal', [line], { certainty: 'likely' });
}

export function findAnnotation(draft: Draft): void {
  const { lines, dateAt, bodyStart } = draft;
  const from = dateAt >= 0 ? dateAt + 1 : bodyStart;
  const stop = Math.min(lines.length, dateAt >= 0 ? dateAt + 1 + LINES_AFTER_DATE : lines.length);
  for (const line of lines.slice(from, stop)) {
    if (!isFree(draft, line)) {
      if (dateAt >= 0) return;
      continue;
    }
    const isWorded = NOTE_WORDS.test(line.text) && line.text.length <= 160;
    if (isWorded ? dateAt >= 0 || NOTE.test(line.text) : dateAt >= 0 && NOTE.test(line.text)) {
      take(draft, 'annotation', [line, ...restOfNote(draft, line)]);
      return;
    }
  }
}

/** A bracket that opens here and closes on the next line. */
function restOfNote(draft: Draft, line: Line): readonly Line[] {
  const next = draft.lines[line.at + 1];
  const isOpen = /^[（(]/.test(line.text) && !/[）)]$/.test(line.text);
  return isOpen && next && isFree(draft, next) && /^[^（(]{1,80}[）)]$/.test(next.text) ? [next] : [];
}
