/** 督查台账：时限、徽标、办结率、回访。 */
import { addDays, daysBetween } from '../text/calendar.ts';
import type { DueDay, WorkCalendar } from './calendar.ts';
import { dueAfterWorkdays } from './calendar.ts';
import type { SupervisionRecord } from './columns.ts';
import { SUPERVISION_CATEGORIES, SUPERVISION_SOURCES } from './columns.ts';

/** Days by 时限类别. No national rule sets them: an office lays its own over these. */
export interface SupervisionTerms {
  readonly days: Readonly<Record<string, number>>;
  readonly countsWorkdays: boolean;
  /** Days from 办结 to 回访复核. */
  readonly revisitDays: number;
}
export const SUPERVISION_TERMS: SupervisionTerms = {
  days: { 当日: 0, 急件: 5, 非急件: 15, 疑难: 30, 公文: 30, 纪要: 20 },
  countsWorkdays: false,
  revisitDays: 30,
};

/** 提前、按期、超期 are closed; 在办 is open in time; 逾期 is open and past its day; 未定 has no day set. */
export type SupervisionStanding = '提前' | '按期' | '超期' | '在办' | '逾期' | '未定';
/** 徽标: green above three days, yellow one to three, red today, dark red when past. */
export type Badge = 'green' | 'yellow' | 'red' | 'darkRed';

export interface SupervisionEntry {
  readonly record: SupervisionRecord;
  readonly due?: DueDay;
  readonly standing: SupervisionStanding;
  readonly daysLeft?: number;
  readonly badge?: Badge;
  readonly revisitBy?: string;
  readonly isRevisitLate: boolean;
  /** 办结 without words on the effect: not to be closed. */
  readonly lacksEffect: boolean;
}

export interface SupervisionDay {
  readonly today: string;
  readonly calendar: WorkCalendar;
  readonly terms?: SupervisionTerms;
}

export function supervisionEntry(record: SupervisionRecord, day: SupervisionDay): SupervisionEntry {
  const { today, terms = SUPERVISION_TERMS } = day;
  const due = dueOf(record, day);
  const { doneOn } = record;
  const daysLeft = due && doneOn === undefined ? daysBetween(today, due.on) : undefined;
  const revisitBy = doneOn && addDays(doneOn, terms.revisitDays);
  return {
    record,
    ...(due && { due }),
    standing: standingOf(due, doneOn, today),
    ...(daysLeft !== undefined && { daysLeft, badge: badgeOf(daysLeft) }),
    ...(revisitBy && { revisitBy }),
    isRevisitLate: revisitBy !== undefined && (record.revisitedOn ?? today) > revisitBy,
    lacksEffect: doneOn !== undefined && !record.effect,
  };
}

function dueOf(record: SupervisionRecord, { calendar, terms = SUPERVISION_TERMS }: SupervisionDay): DueDay | undefined {
  if (record.dueOn) return { on: record.dueOn, isAssumed: false };
  const days = record.urgency === undefined ? undefined : terms.days[record.urgency];
  if (days === undefined) return undefined;
  if (terms.countsWorkdays) return dueAfterWorkdays(record.givenOn, days, calendar);
  return { on: addDays(record.givenOn, days), isAssumed: false };
}

function standingOf(due: DueDay | undefined, doneOn: string | undefined, today: string): SupervisionStanding {
  if (!due) return doneOn ? '按期' : '未定';
  if (doneOn) return doneOn > due.on ? '超期' : doneOn < due.on ? '提前' : '按期';
  return today > due.on ? '逾期' : '在办';
}

export function badgeOf(daysLeft: number): Badge {
  if (daysLeft < 0) return 'darkRed';
  return daysLeft === 0 ? 'red' : daysLeft <= 3 ? 'yellow' : 'green';
}

export interface SupervisionFigures {
  readonly total: number;
  readonly standings: Readonly<Record<SupervisionStanding, number>>;
  /** 办结率: closed of all; 按期办结率: closed in time of closed. Absent where there is nothing to divide by. */
  readonly closedShare?: number;
  readonly punctualShare?: number;
  readonly byCategory: Readonly<Record<string, number>>;
  readonly bySource: Readonly<Record<string, number>>;
}

export function supervisionFigures(entries: readonly SupervisionEntry[]): SupervisionFigures {
  const count = (standing: SupervisionStanding): number => entries.filter((each) => each.standing === standing).length;
  const standings = {
    提前: count('提前'),
    按期: count('按期'),
    超期: count('超期'),
    在办: count('在办'),
    逾期: count('逾期'),
    未定: count('未定'),
  };
  const closed = standings.提前 + standings.按期 + standings.超期;
  const tally = (names: readonly string[], key: 'category' | 'source'): Readonly<Record<string, number>> =>
    Object.fromEntries(names.map((name) => [name, entries.filter(({ record }) => record[key] === name).length]));
  return {
    total: entries.length,
    standings,
    ...(entries.length > 0 && { closedShare: closed / entries.length }),
    ...(closed > 0 && { punctualShare: (closed - standings.超期) / closed }),
    byCategory: tally(SUPERVISION_CATEGORIES, 'category'),
    bySource: tally(SUPERVISION_SOURCES, 'source'),
  };
}
