/** Working days over the organisation's own table of holidays; without the table weekends count, and that is said. */
import { addDays, isIsoDate } from '../text/calendar.ts';

/** 放假日 and 调休上班日, YYYY-MM-DD. */
export interface WorkCalendar {
  readonly holidays: ReadonlySet<string>;
  readonly workdays: ReadonlySet<string>;
}

/** A due day, and whether it was reckoned over a year the table does not cover. */
export interface DueDay {
  readonly on: string;
  readonly isAssumed: boolean;
}

/** From the profile's lists `holidays` and `workdays`; cells that are no date are left out. */
export function workCalendar(lists: Readonly<Record<string, readonly string[]>>): WorkCalendar {
  return {
    holidays: new Set((lists['holidays'] ?? []).filter(isIsoDate)),
    workdays: new Set((lists['workdays'] ?? []).filter(isIsoDate)),
  };
}

export function isWorkday(date: string, { holidays, workdays }: WorkCalendar): boolean {
  if (workdays.has(date)) return true;
  if (holidays.has(date)) return false;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** N calendar days: the day after the start is the first. The end does not move for a holiday; a note says so. */
export function dueAfterDays(start: string, days: number): DueDay {
  return { on: addDays(start, days), isAssumed: false };
}

/** N working days: the first working day after the start is the first. */
export function dueAfterWorkdays(start: string, days: number, calendar: WorkCalendar): DueDay {
  let on = start;
  let isAssumed = !coversYear(start, calendar);
  for (let left = days; left > 0;) {
    on = addDays(on, 1);
    if (!coversYear(on, calendar)) isAssumed = true;
    if (isWorkday(on, calendar)) left -= 1;
  }
  return { on, isAssumed };
}

/** The last working day not after a date: when to act where the end falls on a holiday. */
export function lastWorkdayBy(date: string, calendar: WorkCalendar): string {
  let on = date;
  for (let step = 0; step < 30 && !isWorkday(on, calendar); step += 1) on = addDays(on, -1);
  return on;
}

function coversYear(date: string, { holidays }: WorkCalendar): boolean {
  const year = date.slice(0, 4);
  for (const holiday of holidays) if (holiday.startsWith(year)) return true;
  return false;
}
