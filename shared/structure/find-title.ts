/** 标题：看位置、居中、字号、措辞和上下文，不靠一项定论。也找出发文字号所在的一行。 */
import { dateAtEnd, dateShape } from '../text/date-shapes.ts';
import { looksLikeOrgan } from '../text/organs.ts';
import { leadingOrdinal } from '../text/ordinals.ts';
import { isSignedByPost } from '../text/persons.ts';
import type { Draft } from './draft.ts';
import { isFree, take, takePart } from './draft.ts';
import { isSpeechAddress } from './find-address.ts';
import { judgeGenre } from './judge-genre.ts';
import { endsLikePaper, isChrome, isOrderNumber, isUnderTitle, numberOf, signerStart } from './line-shapes.ts';
import type { Line } from './lines.ts';

/** How many lines from the top a head may take: joint issues have many names, web pages many menus. */
const HEAD_LINES = 40;
const TITLE_SEARCH_LINES = 16;
const MIN_SCORE = 3;
const SURE_SCORE = 5;
const MAX_TITLE_LINES = 6;
const MAX_TITLE_UNITS = 120;
/** How far below a title the pages of a government put its number. */
const NUMBER_BELOW_TITLE = 3;

/** Where the head's anchors are; -1 for what is not there. */
export interface HeadAnchors {
  readonly numberAt: number;
  readonly titleAt: number;
}

export function findTitle(draft: Draft): HeadAnchors {
  const numbered = findNumberLine(draft);
  const below = bestLine(draft, numbered + 1);
  // A web page often shows the title first and the number below it.
  const isSettled = below.score >= MIN_SCORE || numbered < 0 || isBelowOrder(draft, numbered + 1);
  const best = isSettled ? below : bestLine(draft, 0);
  if (best.score < MIN_SCORE) {
    takeNumber(draft, numbered);
    return { numberAt: numbered, titleAt: -1 };
  }
  const block = titleBlock(draft, best.at, numbered);
  const last = block.at(-1)?.at ?? best.at;
  const numberAt = isFarBelow(draft, last, numbered) ? -1 : numbered;
  take(draft, 'title', block, { certainty: best.score >= SURE_SCORE ? 'certain' : 'likely' });
  draft.bodyStart = last + 1;
  takeNumber(draft, numberAt);
  return { numberAt, titleAt: block[0]?.at ?? best.at };
}

/** Metadata between a title and its number do not count. */
function isFarBelow({ lines }: Draft, titleEnd: number, numberAt: number): boolean {
  const between = lines.slice(titleEnd + 1, Math.max(titleEnd + 1, numberAt));
  const words = between.filter((line) => !isChrome(line) && !isChrome(lines[line.at - 1] as Line));
  return words.length > NUMBER_BELOW_TITLE;
}

/** The line with the number: outside tables where there is a choice, for tables at the top hold metadata. */
function findNumberLine(draft: Draft): number {
  const found = draft.lines.slice(0, HEAD_LINES).filter((line) => numberOf(line) && !isListed(draft, line));
  return (found.find(({ inTable }) => !inTable) ?? found[0])?.at ?? -1;
}

/** A number amid a column of numbers is an item of a list, and one after the first sentence is cited. */
function isListed(draft: Draft, { at, inTable }: Line): boolean {
  const next = draft.lines[at + 1];
  return at > 3 && inTable && next !== undefined && numberOf(next) !== undefined;
}

function takeNumber(draft: Draft, at: number): void {
  const line = draft.lines[at];
  const number = line && numberOf(line);
  if (!line || !number) return;
  const certainty = number.sure ? 'certain' : 'likely';
  const isAlone =
    number.start <= line.raw.length - line.raw.trimStart().length && number.end >= line.raw.trimEnd().length;
  if (isAlone) take(draft, 'documentNumber', [line], { certainty });
  else takePart(draft, 'documentNumber', { line, start: number.start, end: number.end }, { certainty });
  const signer = signerStart(line.raw);
  if (signer !== undefined) takePart(draft, 'signer', { line, start: signer, end: line.raw.trimEnd().length });
  draft.bodyStart = Math.max(draft.bodyStart, at + 1);
}

function bestLine(draft: Draft, from: number): { readonly at: number; readonly score: number } {
  let best = { at: from, score: 0 };
  let offset = 0;
  for (let at = from; at < draft.lines.length && offset < TITLE_SEARCH_LINES && at < from + HEAD_LINES; at += 1) {
    const line = draft.lines[at] as Line;
    const isSentence = /[。；]$/.test(line.text) && line.text.length > 15;
    if (isChrome(line) || (!isSentence && line.text.length <= 40 && !mayBeTitle(draft, line))) continue;
    const points = score(draft, line, offset);
    if (points > best.score) best = { at, score: points };
    if (isSentence && isBelowOrder(draft, from)) break;
    // After a sentence the text has begun; what follows can only be a title if it looks like one.
    offset += isSentence ? 4 : 1;
  }
  return best;
}

/** An order has no title: what comes below its text is the regulation it makes public. */
function isBelowOrder({ lines }: Draft, at: number): boolean {
  return lines
    .slice(Math.max(0, at - 2), at)
    .some(({ text }) => !/关于/.test(text) && /(?:令|公告)(?:第.{1,6}号)?$/.test(text));
}

/** How much a line looks like the title; MIN_SCORE is a guess, SURE_SCORE is sure. */
function score(draft: Draft, line: Line, offset: number): number {
  const { text } = line;
  if (!mayBeTitle(draft, line)) return 0;
  const genre = judgeGenre(text);
  let points = 0;
  if (/关于.{2,}/.test(text)) points += genre ? 4 : 2;
  else if (genre && text.length <= 50) points += 2.5;
  else if (endsLikePaper(text) && text.length <= 50) points += 2;
  else if (looksLikeOrgan(text)) points -= 2;
  if (line.centered) points += 1.5;
  if ((line.sizePt ?? 0) >= 18) points += 1.5;
  // Large and centred below a head, it can be little else.
  if (line.centered && (line.sizePt ?? 0) >= 18) points += 0.5;
  if (line.outlineLevel === 1) points += 2;
  if ((line.indented && line.centered !== true) || /[，。；：]/.test(withoutCited(text).slice(0, -1))) points -= 2.5;
  if (line.inTable) points -= 1.5;
  if (offset === 0 && text.length <= 60) points += 1.5;
  if (isFollowedByAddress(draft, line)) points += 1.5;
  return points - offset * 0.2;
}

function mayBeTitle(draft: Draft, line: Line): boolean {
  const { text } = line;
  if (!isFree(draft, line) || text.length < 2 || text.length > MAX_TITLE_UNITS) return false;
  if (
    /[：:；]$/.test(text) ||
    /^附[件表录]|^抄[送报]|^签发人|^(?:特急|加急|急件|本期要目|本期导读|要目|目录|编者按|按语)$/.test(text)
  )
    return false;
  if (isUnderTitle(text) || dateShape(text) || numberOf(line) || leadingOrdinal(text)) return false;
  if (isSignedByPost(text) || isDatedByOrgan(line)) return false;
  return !isMarkLine(draft, line);
}

/** XX办公室编　　2024年6月1日 in the head of a brief. */
function isDatedByOrgan({ raw }: Line): boolean {
  const date = dateAtEnd(raw);
  return (
    date !== undefined && looksLikeOrgan(raw.slice(0, date.start).replace(/(?:主办|主编|编印|编发|编|印发|印)\s*$/, ''))
  );
}

/** 发文机关标志: it names a series (文件, 令 before a number), or is red and large without a subject. */
export function isMarkLine(draft: Draft, line: Line): boolean {
  const { text } = line;
  if (/关于|[。；：:]/.test(text) || text.length > 60) return false;
  if (/文件$/.test(text) || (line.red === true && (line.sizePt ?? 0) >= 16)) return true;
  const next = draft.lines[line.at + 1];
  return (
    /(?:令|纪要|简报|动态|专报|快报|信息|参考|通讯|内参|公报|公告|反映|交流|摘报|要情)$/.test(text) &&
    next !== undefined &&
    isOrderNumber(next.text)
  );
}

/** Titles and quotations cited inside a title may hold any mark. */
function withoutCited(text: string): string {
  return text.replace(/《[^《》]{1,80}》|“[^“”]{1,60}”/g, '');
}

function isFollowedByAddress(draft: Draft, { at }: Line): boolean {
  return draft.lines
    .slice(at + 1, at + 3)
    .some(({ text }) => isSpeechAddress(text) || isUnderTitle(text) || isAddress(text));
}

function isAddress(text: string): boolean {
  return text.length <= 80 && /[：:]$/.test(text) && !/如下[：:]$|[，。]/.test(text) && !leadingOrdinal(text);
}

/** The lines around the best one that belong to the same title: same look, no end of sentence, no colon. */
function titleBlock(draft: Draft, at: number, numberAt: number): readonly Line[] {
  const { lines } = draft;
  const anchor = lines[at] as Line;
  let start = at;
  const top = numberAt < at ? numberAt : -1;
  while (start - 1 > top && at - start < MAX_TITLE_LINES && goesBefore(draft, lines[start - 1] as Line, anchor))
    start -= 1;
  let end = at + 1;
  while (
    end < lines.length &&
    end - at < MAX_TITLE_LINES &&
    goesAfter(draft, lines[end] as Line, anchor, lines.slice(start, end))
  )
    end += 1;
  return lines.slice(start, end);
}

/** 国务院办公厅 ⏎ 关于……的函: the issuer's name opens the title where it looks the same. */
function goesBefore(draft: Draft, line: Line, anchor: Line): boolean {
  if (!belongs(draft, line, anchor) || isChrome(line)) return false;
  if (line.id === anchor.id || isAlike(line, anchor)) return true;
  return anchor.centered === undefined && looksLikeOrgan(line.text) && /^关于/.test(anchor.text);
}

function goesAfter(draft: Draft, line: Line, anchor: Line, block: readonly Line[]): boolean {
  if (isSubtitle(line.text)) return isFree(draft, line);
  if (!belongs(draft, line, anchor)) return false;
  if (/^[（(].{2,16}[）)]$/.test(line.text)) return !/年|联系|盖章/.test(line.text) && line.centered !== false;
  if (isComplete(block)) return false;
  if (line.id === anchor.id) return !isAddress(line.text);
  if (isAlike(line, anchor)) return true;
  const text = block.map((each) => each.text).join('');
  return (
    anchor.centered === undefined &&
    /关于/.test(text) &&
    !judgeGenre(text) &&
    judgeGenre(text + line.text) !== undefined
  );
}

function isSubtitle(text: string): boolean {
  return /^(?:——|－－|--)/.test(text) && !isUnderTitle(text) && text.length <= 60;
}

function belongs(draft: Draft, line: Line, anchor: Line): boolean {
  const { text } = line;
  if (!isFree(draft, line) || line.inTable !== anchor.inTable || text.length > 60) return false;
  if (/[：:；]$|.[，。].{6,}/.test(withoutCited(text)) || (/。$/.test(text) && !judgeGenre(text))) return false;
  if (isUnderTitle(text) || dateShape(text) || numberOf(line) || leadingOrdinal(text) || isSpeechAddress(text))
    return false;
  return !isMarkLine(draft, line);
}

/** Both centred, of one size and one colour. */
function isAlike(line: Line, anchor: Line): boolean {
  return (
    anchor.centered === true &&
    line.centered === true &&
    Math.abs((line.sizePt ?? 0) - (anchor.sizePt ?? 0)) < 2 &&
    (line.red ?? false) === (anchor.red ?? false)
  );
}

/** A title that already names its type goes on only when the next line is plainly a part of it. */
function isComplete(block: readonly Line[]): boolean {
  const text = block
    .map((line) => line.text)
    .join('')
    .replace(/。$/, '')
    .replace(/[（(].{1,12}[）)]$/, '');
  if (/(?:纪要|讲话|致辞|简报|方案)$/.test(text)) return true;
  return (
    /关于.+/.test(text) &&
    judgeGenre(text) !== undefined &&
    /(?:的.{0,3}(?:通知|通报|报告|请示|批复|函|意见|决定|公告|通告|决议|议案|答复|命令)|令|意见)$/.test(text)
  );
}
