/** Dates as official documents write them. Linear in the text. */
import { parseChineseNumber, parseChineseYear } from './numerals.ts';

export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** arabic 2024年6月1日, hanzi 二〇二四年六月一日 */
  readonly form: 'arabic' | 'hanzi';
  /** A month or day written with a leading zero (虚位). */
  readonly padded: boolean;
  /** Blanks inside. */
  readonly spaced: boolean;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

const ARABIC = /((?:19|20)\d{2})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/g;
const HANZI =
  /([一二][〇○零一二三四五六七八九OoＯ0]{3})\s?年\s?([一二三四五六七八九十]{1,3})\s?月\s?([一二三四五六七八九十]{1,3})\s?日/g;

/** Every date with year, month and day, in order. A date that does not exist is found too: see `isRealDate`. */
export function findDates(text: string): readonly WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const match of text.matchAll(ARABIC)) {
    const [whole, year, month = '', day = ''] = match;
    dates.push({
      year: Number(year),
      month: Number(month),
      day: Number(day),
      form: 'arabic',
      padded: /^0/.test(month) || /^0/.test(day),
      spaced: /\s/.test(whole),
      start: match.index,
      end: match.index + whole.length,
    });
  }
  for (const match of text.matchAll(HANZI)) {
    const [whole, year = '', month = '', day = ''] = match;
    dates.push({
      year: parseChineseYear(year) ?? 0,
      month: parseChineseNumber(month) ?? 0,
      day: parseChineseNumber(day) ?? 0,
      form: 'hanzi',
      padded: false,
      spaced: /\s/.test(whole),
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return dates.sort((a, b) => a.start - b.start);
}

/** Whether the calendar has this day. */
export function isRealDate({ year, month, day }: Pick<WrittenDate, 'year' | 'month' | 'day'>): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** YYYY-MM-DD, or undefined where the calendar has no such day. */
export function toIsoDate(date: Pick<WrittenDate, 'year' | 'month' | 'day'>): string | undefined {
  if (!isRealDate(date)) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

/** 星期, 0 for Sunday. */
export function weekdayOf({ year, month, day }: Pick<WrittenDate, 'year' | 'month' | 'day'>): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
