/** 题注日期、主送机关、称谓：标题与正文之间的几行。 */
import { dateShape } from '../text/date-shapes.ts';
import { looksLikeOrgan, looksLikeRecipients } from '../text/organs.ts';
import { leadingOrdinal } from '../text/ordinals.ts';
import { isSignedByPost, looksLikePerson } from '../text/persons.ts';
import type { Draft } from './draft.ts';
import { isFree, take } from './draft.ts';
import { isChrome, isUnderTitle } from './line-shapes.ts';
import type { Line } from './lines.ts';

const SALUTATION =
  /^(?:尊敬的|敬爱的|各位|同志们|女士们|先生们|朋友们|代表们|委员们|同学们|老师们|来宾们|乡亲们|大家好|主席|代表|委员).{0,50}[：:！!]$/;
const MAX_RECIPIENT_UNITS = 400;
const LINES_BEFORE_RECIPIENT = 5;
const LINES_BEFORE_SALUTATION = 9;
const LINES_UNDER_TITLE = 5;

/** 各位代表： and the like: said to people, not sent to organs. */
export function isSpeechAddress(text: string): boolean {
  return text.length <= 60 && SALUTATION.test(text) && !/^各位?(?:单位|部门)/.test(text);
}

export function findUnderTitle(draft: Draft): void {
  const { lines, bodyStart } = draft;
  if (bodyStart === 0) return;
  for (let at = bodyStart; at < Math.min(lines.length, bodyStart + LINES_UNDER_TITLE); at += 1) {
    const line = lines[at] as Line;
    if (!isFree(draft, line) || line.inTable) return;
    // A long one is often broken softly behind its date.
    const pieces = lines.slice(at, at + line.pieces).filter(({ id }) => id === line.id);
    const isWhole = isUnderTitle(pieces.map(({ text }) => text).join(''));
    if (isWhole || (dateShape(line.text) && !line.placed && line.centered !== false)) {
      const taken = isWhole ? pieces : [line];
      take(draft, 'dateUnderTitle', taken);
      draft.bodyStart = at + taken.length;
      at += taken.length - 1;
    } else if (!isSpeaker(line) && !isChrome(line)) return;
  }
}

/** 市长 张某, or a name alone, between the title of a speech and its occasion. */
function isSpeaker({ text, centered, indented }: Line): boolean {
  if (text.length > 24 || centered === false || indented === true) return false;
  return isSignedByPost(text) || looksLikePerson(text) || (centered === true && looksLikeOrgan(text));
}

export function findRecipient(draft: Draft): void {
  const { lines, bodyStart } = draft;
  for (let at = bodyStart; at < Math.min(lines.length, bodyStart + LINES_BEFORE_SALUTATION); at += 1) {
    const line = lines[at] as Line;
    if (isSpeechAddress(line.text)) return takeAddress(draft, 'salutation', line, 'certain');
    if (line.inTable && !lines[bodyStart - 1]?.inTable) return;
    if (at < bodyStart + LINES_BEFORE_RECIPIENT && isFree(draft, line) && isRecipient(draft, line))
      return takeAddress(draft, 'recipient', line, looksLikeRecipients(line.text) ? 'certain' : 'likely');
    if (/。/.test(line.text) && line.text.length > 40) return;
    if (leadingOrdinal(line.text) || /^附件/.test(line.text)) return;
  }
}

function takeAddress(
  draft: Draft,
  kind: 'salutation' | 'recipient',
  line: Line,
  certainty: 'certain' | 'likely',
): void {
  take(draft, kind, [line], { certainty });
  draft.bodyStart = line.at + 1;
}

function isRecipient(draft: Draft, line: Line): boolean {
  const { text } = line;
  if (text.length > MAX_RECIPIENT_UNITS || /[。？！]/.test(text) || leadingOrdinal(text) || isChrome(line))
    return false;
  if (/^(?:附[件表]?|抄[送报]|内容摘要|摘要|签发人|联系人|时间|地点|主持|出席|记录|会议|编者按|导语)/.test(text))
    return false;
  const isNear = line.at <= draft.bodyStart + 1;
  if (/[：:]$/.test(text)) return !isLeadIn(text) && (isNear || looksLikeRecipients(text));
  return (
    isNear &&
    line.indented !== true &&
    line.centered !== true &&
    !line.placed &&
    text.length <= 80 &&
    isBareRecipients(draft, line)
  );
}

/** 现将有关事项通知如下： opens the text; it is nobody's name. */
function isLeadIn(text: string): boolean {
  return (
    /(?:如下|以下|通知|情况|事项|要求|内容|意见|方面|工作|报告|有|是)[：:]$/.test(text) ||
    /[，,].*(?:现|将|了|为)/.test(text)
  );
}

/** Without a colon only names that can be nothing else, with a text below them. */
function isBareRecipients(draft: Draft, line: Line): boolean {
  const next = draft.lines[line.at + 1];
  if (!next || next.text.length < 12 || !looksLikeRecipients(line.text.replace(/[;；]$/, ''))) return false;
  return draft.bodyStart > 0 && !dateShape(next.text);
}
