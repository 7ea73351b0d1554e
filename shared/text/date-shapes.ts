/** Dates as drafts and templates show them: finished, half filled in, or only a place for one. Linear in the text. */

const DIGIT = '\\dXxＸ×✕*＊_＿○〇零OoＯ一二三四五六七八九';
const SHAPE = new RegExp(`^[${DIGIT}]{0,4}年[${DIGIT}十元]{0,3}月(?:[${DIGIT}十]{0,3}日?)?$`);
const NUMERIC = /^(?:19|20)\d{2}([.．/\-－])\d{1,2}\1\d{1,2}日?$/;
const YEARLESS = /^\d{1,2}月\d{1,2}日$/;
const PLACE_FOR_DATE =
  /^[[［【〔（(<＜{｛](?:此处|请)?(?:输入|填写|插入)?(?:成文|发文|落款|印发|签发)?(?:日期|时间|年月日)[\]］】〕）)>＞}｝]$/;
const PLACE_AT_END = /[[［【〔<＜{｛][^[［【〔\]］】〕]{0,10}(?:日期|年月日)[\]］】〕>＞}｝]\s{0,4}$/;
const AFTER_YEAR = new RegExp(`^年[${DIGIT}十元\\s]{0,8}月(?:[${DIGIT}十\\s]{0,8}日?)?[\\s\\u3000]*$`);
const YEAR_UNIT = new RegExp(`[${DIGIT}]`);
/** Blanks allowed between two digits of a year. */
const MAX_BLANKS = 3;

/** How a line that is nothing but a date is written: `full` has a year, month and day that can be read,
 * `numeric` is 2024.6.1 and its like, or lacks the year, and is a date only where a signature says so. */
export type DateShape = 'full' | 'incomplete' | 'numeric' | 'placeholder';

/** What kind of date the words are, blanks left out beforehand; undefined where they are more or less than a date. */
export function dateShape(text: string): DateShape | undefined {
  if (text.length > 20 || text.length < 3) return undefined;
  if (NUMERIC.test(text) || YEARLESS.test(text)) return 'numeric';
  if (PLACE_FOR_DATE.test(text)) return 'placeholder';
  if (!SHAPE.test(text)) return undefined;
  if (/[XxＸ×✕*＊_＿]|^年|年月|月日|月$/.test(text))
    return /^\d{4}年\d{1,2}月$/.test(text) ? 'incomplete' : 'placeholder';
  return /^.{4}年.{1,3}月.{1,3}日$/.test(text) ? 'full' : 'incomplete';
}

/** The date a line ends with, in offsets of the line, blanks inside allowed. */
export function dateAtEnd(line: string): { readonly start: number; readonly end: number } | undefined {
  const place = PLACE_AT_END.exec(line.slice(-24));
  if (place) return { start: Math.max(0, line.length - 24) + place.index, end: line.trimEnd().length };
  const year = line.lastIndexOf('年');
  if (year < 0 || line.length - year > 40 || !AFTER_YEAR.test(line.slice(year))) return undefined;
  let start = year;
  let units = 0;
  for (let at = year - 1, blanks = 0; at >= 0 && units < 4 && blanks <= MAX_BLANKS; at -= 1) {
    const unit = line[at] ?? '';
    if (YEAR_UNIT.test(unit)) {
      units += 1;
      start = at;
      blanks = 0;
    } else if (/\s/.test(unit)) blanks += 1;
    else break;
  }
  return units >= 2 ? { start, end: line.trimEnd().length } : undefined;
}
