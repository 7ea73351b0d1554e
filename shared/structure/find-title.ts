/** 标题、题注日期、主送机关、称谓、内容摘要。 */
import { looksLikeRecipients } from '../text/organs.ts';
import { leadingOrdinal } from '../text/ordinals.ts';
import type { Draft } from './draft.ts';
import { isFree, take } from './draft.ts';
import { judgeGenre } from './judge-genre.ts';
import type { Line } from './lines.ts';

const SEARCH_LINES = 16;
const MIN_SCORE = 3;
const MAX_TITLE_LINES = 6;
const MAX_TITLE_UNITS = 120;
const SALUTATION = /^(?:尊敬的|各位|同志们|女士们|先生们|朋友们|代表|委员).{0,40}[：:！!]$/;
const UNDER_TITLE = /^[（(].{0,70}(?:\d{4}|[XxＸ×✕〇○零一二三四五六七八九\d]{4})年.{0,50}[）)]$/;
const BARE_DATE = /^(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?$/;

export function findTitle(draft: Draft): void {
  const { lines } = draft;
  const below = bestLine(draft, draft.titleEnd);
  // A web page often shows the title first and the number below it.
  const best = below.score >= MIN_SCORE || draft.titleEnd === 0 ? below : bestLine(draft, 0);
  if (best.score < MIN_SCORE) return findRecipient(draft);
  const block = titleBlock(draft, best.at);
  const certainty = best.score >= 5 ? 'certain' : 'likely';
  take(draft, 'title', block, { certainty });
  draft.titleEnd = Math.max(draft.titleEnd, lines.indexOf(block.at(-1) as Line) + 1);
  findUnderTitle(draft);
  findRecipient(draft);
}

function bestLine(draft: Draft, from: number): { readonly at: number; readonly score: number } {
  return draft.lines
    .slice(from, from + SEARCH_LINES)
    .map((line, offset) => ({ at: from + offset, score: score(draft, line, offset) }))
    .reduce((a, b) => (b.score > a.score ? b : a), { at: from, score: 0 });
}

/** How much a line looks like the title; 3 is a guess, 5 is sure. */
function score(draft: Draft, line: Line, offset: number): number {
  const { text } = line;
  if (!isFree(draft, line) || line.inTable || text.length < 2 || text.length > MAX_TITLE_UNITS) return 0;
  if (/[：:]$/.test(text) || UNDER_TITLE.test(text) || leadingOrdinal(text) || /^附件|^抄送/.test(text)) return 0;
  const genre = judgeGenre(text);
  let points = 0;
  if (/关于.{2,}/.test(text)) points += genre ? 4 : 2;
  else if (genre && text.length <= 50) points += 2.5;
  if (line.centered) points += 1.5;
  if ((line.sizePt ?? 0) >= 18) points += 1.5;
  if (line.outlineLevel === 1) points += 2;
  if (line.indented || /[，。；]/.test(text.slice(0, -1))) points -= 2.5;
  if (offset === 0 && text.length <= 60) points += 1.5;
  return points - offset * 0.2;
}

/** The lines around the best one that belong to the same title: same look, no end of sentence, no colon. */
function titleBlock(draft: Draft, at: number): readonly Line[] {
  const { lines } = draft;
  const anchor = lines[at] as Line;
  let start = at;
  while (start > 0 && at - start < MAX_TITLE_LINES && isSameTitle(draft, lines[start - 1], anchor)) start -= 1;
  let end = at + 1;
  while (
    end < lines.length &&
    end - at < MAX_TITLE_LINES &&
    isSameTitle(draft, lines[end], anchor) &&
    !isComplete(lines.slice(start, end))
  )
    end += 1;
  return lines.slice(start, end);
}

function isSameTitle(draft: Draft, line: Line | undefined, anchor: Line): boolean {
  if (!line || !isFree(draft, line) || line.inTable !== anchor.inTable || line.text.length > 60) return false;
  if (
    /[：:。；]$/.test(line.text) ||
    UNDER_TITLE.test(line.text) ||
    leadingOrdinal(line.text) ||
    BARE_DATE.test(line.text)
  )
    return false;
  if (/^——/.test(line.text)) return true;
  if (anchor.centered === undefined) return false;
  return anchor.centered === true && line.centered === true && Math.abs((line.sizePt ?? 0) - (anchor.sizePt ?? 0)) < 2;
}

/** A title that already names its type goes on only when the next line is plainly a part of it. */
function isComplete(block: readonly Line[]): boolean {
  const text = block.map((line) => line.text).join('');
  return (
    /关于.+/.test(text) &&
    judgeGenre(text) !== undefined &&
    /(?:的.{0,2}(?:通知|通报|报告|请示|批复|函|意见|决定|公告|通告|决议|议案)|纪要|令)(?:[（(].{1,12}[）)])?$/.test(
      text,
    )
  );
}

function findUnderTitle(draft: Draft): void {
  const line = draft.lines[draft.titleEnd];
  if (!line || !(UNDER_TITLE.test(line.text) || (BARE_DATE.test(line.text) && line.centered !== false))) return;
  take(draft, 'dateUnderTitle', [line]);
  draft.titleEnd += 1;
}

function findRecipient(draft: Draft): void {
  for (let at = draft.titleEnd; at < Math.min(draft.lines.length, draft.titleEnd + 4); at += 1) {
    const line = draft.lines[at];
    if (!line || line.inTable) return;
    if (SALUTATION.test(line.text)) {
      take(draft, 'salutation', [line]);
      draft.titleEnd = at + 1;
      return;
    }
    if (isRecipient(line)) {
      take(draft, 'recipient', [line], { certainty: looksLikeRecipients(line.text) ? 'certain' : 'likely' });
      draft.titleEnd = at + 1;
      return;
    }
    if (/[。]/.test(line.text)) return;
  }
}

function isRecipient(line: Line): boolean {
  const { text } = line;
  if (text.length > 300 || /[。？！]/.test(text) || leadingOrdinal(text) || /^(?:附件|抄送|内容摘要|摘要)/.test(text))
    return false;
  if (/[：:]$/.test(text)) return !/(?:如下|以下|通知|情况)[：:]$/.test(text) && !/[，,].*(?:现|将|了)/.test(text);
  return line.indented !== true && text.length <= 60 && looksLikeRecipients(text) && /[、，]|^各/.test(text);
}
