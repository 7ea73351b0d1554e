/** Time limits as documents write them. Linear in the text; a year that is not said is never guessed. */
import { parseChineseNumber } from '../text/numerals.ts';
import { addDays, isIsoDate } from '../text/calendar.ts';
import type { WorkCalendar } from './calendar.ts';
import { dueAfterWorkdays } from './calendar.ts';

export interface WrittenDeadline {
  /** As written: 2024年12月底前, 10个工作日内, 长期坚持. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** YYYY-MM-DD; absent where the words alone do not tell. */
  readonly on?: string;
}

export interface DeadlineGround {
  /** The year to read “12月底前” in: the document's own, where it has one. */
  readonly year?: number;
  /** The day “10日内” runs from. */
  readonly from?: string;
  readonly calendar?: WorkCalendar;
}

const NUMBER = '(\\d{1,4}|[一二三四五六七八九十两]{1,3})';
const MONTH_END =
  /(?:((?:19|20)\d{2})年|(今年|本年|明年))?(\d{1,2})月(?:(\d{1,2})[日号]|(底|末|中旬|上旬|下旬)|份?)?(?:以?前|之前|内)?(?=完成|办结|报送|反馈|[，。；）)、]|$|前|基本|全面|上报|到位|出台|建成|取得)/g;
const YEAR_END =
  /(?:((?:19|20)\d{2})年|(今年|本年|明年))?年?(?:年底|底|末)(?:以?前|之前)?|((?:19|20)\d{2})年(?:以?前|之前)/g;
const SPAN = new RegExp(`${NUMBER}(个工作日|个月|日|天|小时)(?:之内|以内|内)`, 'g');
const STANDING = /长期坚持|持续推进|持续实施|长期|即知即改|立行立改|每(?:年|季度|月|周)[^，。；）)]{0,8}/g;

/** Every time limit in the text, in order. */
export function findDeadlines(text: string, ground: DeadlineGround = {}): readonly WrittenDeadline[] {
  const found: WrittenDeadline[] = [];
  const add = (words: string, index: number, on: string | undefined): void => {
    const end = index + words.length;
    if (found.some((each) => each.start < end && index < each.end)) return;
    found.push({ text: words, start: index, end, ...(on && { on }) });
  };
  for (const match of text.matchAll(MONTH_END)) {
    const [whole, year, spoken, month, day, part] = match;
    if (!day && !part && !/前|内/.test(whole)) continue;
    add(whole, match.index, dayOf(yearOf(year, spoken, ground), Number(month), { day, part }));
  }
  for (const match of text.matchAll(YEAR_END)) {
    const [whole, year, spoken, bare] = match;
    const said = bare ?? year;
    if (!said && !/年/.test(whole)) continue;
    const at = yearOf(said, spoken, ground);
    add(whole, match.index, at === undefined ? undefined : `${bare ? at - 1 : at}-12-31`);
  }
  for (const match of text.matchAll(SPAN)) {
    const [whole, amount = '', unit = ''] = match;
    add(whole, match.index, dayAfter(amount, unit, ground));
  }
  for (const { 0: whole, index } of text.matchAll(STANDING)) add(whole, index, undefined);
  return found.sort((a, b) => a.start - b.start);
}

function yearOf(year: string | undefined, spoken: string | undefined, ground: DeadlineGround): number | undefined {
  if (year) return Number(year);
  if (ground.year === undefined) return undefined;
  return spoken === '明年' ? ground.year + 1 : ground.year;
}

interface DayPart {
  readonly day: string | undefined;
  readonly part: string | undefined;
}

function dayOf(year: number | undefined, month: number, { day, part }: DayPart): string | undefined {
  if (year === undefined || month < 1 || month > 12) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const number = day ? Number(day) : part === '上旬' ? 10 : part === '中旬' ? 20 : last;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : undefined;
}

function dayAfter(amount: string, unit: string, { from, calendar }: DeadlineGround): string | undefined {
  const count = /^\d/.test(amount) ? Number(amount) : amount === '两' ? 2 : parseChineseNumber(amount);
  if (!from || count === undefined) return undefined;
  if (unit === '日' || unit === '天') return addDays(from, count);
  if (unit === '个工作日') return calendar && dueAfterWorkdays(from, count, calendar).on;
  if (unit !== '个月') return undefined;
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const at = new Date(Date.UTC(year, month - 1 + count, 1));
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), Math.min(day, last))).toISOString().slice(0, 10);
}
