/** 层次标题：单独成段的，和与正文接排的；章、节标题也是标题，但没有级别。其余都是正文。 */
import type { Ordinal } from '../text/ordinals.ts';
import { leadingOrdinal } from '../text/ordinals.ts';
import type { Draft } from './draft.ts';
import { isFree, take, takePart } from './draft.ts';
import type { Line } from './lines.ts';

const MAX_HEADING_UNITS = 45;
const MAX_NUMBERED_UNITS = 60;
const ATTENDANCE = /^(?:出席|请假|列席|参加|缺席|参会|与会|主持|记录)(?:会议)?(?:人员?|同志|单位|领导)?[：:]/;
const ABSTRACT = /^[【[［]?(?:内容摘要|摘要|内容提要|核心提示|导语|编者按|按语)[】\]］：:]/;
const PAGE_NUMBER = /^(?:[—–\-－―─·]{1,2}\d{1,4}[—–\-－―─·]{1,2}|第\d{1,4}页(?:[，,]?共\d{1,4}页)?)$/;

/** A line of a table of contents ends in a page number after dots or a tab. */
const CONTENTS_LINE = /[\t…．.·]{1,4}\s{0,4}[（(]?\d{1,4}[）)]?\s{0,4}$/;

/** A line with its ordinal, as the neighbours of a heading are looked at. */
interface Item {
  readonly line: Line;
  readonly ordinal: Ordinal | undefined;
}

export function findHeadings(draft: Draft): void {
  const items = draft.lines
    .filter((line) => isFree(draft, line))
    .map((line): Item => ({ line, ordinal: leadingOrdinal(line.text) }));
  const baseLevel = lowestOutlineLevel(items);
  let inArticles = false;
  let body: Line[] = [];
  const flush = (): void => {
    take(draft, 'body', body);
    body = [];
  };
  items.forEach((item, index) => {
    if (item.ordinal?.form === 'article') inArticles = true;
    const isBody = !takeOther(draft, item, {
      previous: items[index - 1],
      next: items[index + 1],
      baseLevel,
      inArticles,
    });
    if (!isBody) return;
    // Soft-broken lines of one paragraph stay one element; every other paragraph is its own.
    if (body[0] && body[0].id !== item.line.id) flush();
    body.push(item.line);
    const next = items[index + 1]?.line;
    if (next?.id !== item.line.id || next.at !== item.line.at + 1) flush();
    takeRunIn(draft, item, inArticles);
  });
  flush();
}

/** What stands around a line that may be a heading. */
interface Surroundings {
  readonly previous: Item | undefined;
  readonly next: Item | undefined;
  readonly baseLevel: number;
  readonly inArticles: boolean;
}

/** Takes a line that is no body; false where it is. */
function takeOther(draft: Draft, item: Item, around: Surroundings): boolean {
  const { line } = item;
  if (line.inTable || CONTENTS_LINE.test(line.raw.slice(-12))) return false;
  if (PAGE_NUMBER.test(line.text)) take(draft, 'pageNumber', [line], { certainty: 'likely' });
  else if (ATTENDANCE.test(line.text)) take(draft, 'attendance', [line]);
  else if (ABSTRACT.test(line.text)) take(draft, 'abstract', [line]);
  else return takeHeading(draft, item, around);
  return true;
}

function takeHeading(draft: Draft, item: Item, around: Surroundings): boolean {
  const { line, ordinal } = item;
  const isShort = line.text.length <= MAX_HEADING_UNITS;
  if (!ordinal) {
    const level = (line.outlineLevel ?? 0) - around.baseLevel + 1;
    if (!line.outlineLevel || level > 4 || !isShort || /[。；，：]$/.test(line.text)) return false;
    take(draft, 'heading', [line], { level, certainty: 'likely' });
    return true;
  }
  if (ordinal.form === 'chapter' || ordinal.form === 'section') {
    if (!isShort || /[。；，]/.test(line.text)) return false;
    take(draft, 'heading', [line]);
    return true;
  }
  const { level } = ordinal;
  if (!level || !isHeadingLine(item) || isListItem(item, around)) return false;
  const isSure = !/[。：:；！？]$/.test(line.text) && level <= 2;
  take(draft, 'heading', [line], { level, certainty: isSure || line.outlineLevel ? 'certain' : 'likely' });
  return true;
}

/** Short, and one sentence at most. */
function isHeadingLine({ line, ordinal }: Item): boolean {
  const words = line.text.slice(ordinal?.length ?? 0);
  const stop = words.search(/[。：:；！？]/);
  if (words === '' || /[；;]$/.test(words)) return false;
  return (
    line.text.length <= MAX_NUMBERED_UNITS &&
    (stop < 0
      ? line.text.length <= MAX_NUMBERED_UNITS
      : stop === words.length - 1 && line.text.length <= MAX_HEADING_UNITS)
  );
}

/** Items of a list look like headings, but nothing stands below them; in articles every （一） is an item. */
function isListItem(item: Item, { previous, next, inArticles }: Surroundings): boolean {
  const { line, ordinal } = item;
  if (!ordinal?.level || line.outlineLevel) return false;
  if (inArticles) return ordinal.level >= 2;
  const isFollowedBySibling = next?.ordinal?.form === ordinal.form;
  const isAfterSibling = previous?.ordinal?.form === ordinal.form;
  const ends = /[。；]$/.test(line.text);
  const isAmongItems = isAfterSibling && /[；;]$/.test(previous?.line.text ?? '');
  if (isAmongItems) return true;
  // A sentence with nothing of its own below it says what it says; a heading has a text.
  if (ends && /[，,]/.test(line.text) && next?.ordinal && (next.ordinal.level ?? 0) <= ordinal.level) return true;
  if (ends && (isFollowedBySibling || isAfterSibling)) return true;
  const stands = isAfterSibling && (isFollowedBySibling || next === undefined);
  const hasComma = /，/.test(line.text) && line.text.length > 30;
  return ordinal.level >= 3 && (stands || isFollowedBySibling ? hasComma || ends : ends && line.text.length > 25);
}

/** （一）加强领导。各单位要……: the first sentence is the heading when more follows it. */
function takeRunIn(draft: Draft, { line, ordinal }: Item, inArticles: boolean): void {
  const level = ordinal?.level;
  if (!level || line.inTable || (inArticles && level >= 2)) return;
  const stop = line.raw.search(/[。：]/);
  const start = line.raw.length - line.raw.trimStart().length;
  if (stop < 0 || stop + 1 >= line.raw.trimEnd().length || stop - start > MAX_HEADING_UNITS || line.raw[stop] !== '。')
    return;
  const words = line.raw.slice(start, stop);
  if (/；/.test(words) || (level >= 3 && /[，]/.test(words)) || words.length - (line.labelled ? 0 : ordinal.length) < 2)
    return;
  takePart(draft, 'heading', { line, start, end: stop + 1 }, { level, certainty: 'likely' });
}

function lowestOutlineLevel(items: readonly Item[]): number {
  return items.reduce((low, { line }) => (line.outlineLevel ? Math.min(low, line.outlineLevel) : low), Infinity);
}
