/** 备案台账：未报、漏报、迟报、退回、纠正期限。The days run from 发布日期; the next day is the first. */
import { addDays, daysBetween } from '../text/calendar.ts';
import type { WorkCalendar } from './calendar.ts';
import { lastWorkdayBy } from './calendar.ts';
import type { FilingRecord } from './columns.ts';

export interface FilingTerms {
  /** Days from issue to filing, and from a demand to the report of mending. Local rules differ. */
  readonly filingDays: number;
  readonly mendingDays: number;
}
export const FILING_TERMS: FilingTerms = { filingDays: 30, mendingDays: 30 };

/** 按期、迟报 are done; 待报 is still in time; 漏报 is past its day and not filed. */
export type FilingStanding = '按期' | '迟报' | '待报' | '漏报';

export interface FilingEntry {
  readonly record: FilingRecord;
  readonly dueOn: string;
  /** The last working day by which to file, where the due day itself is none. */
  readonly actBy: string;
  readonly standing: FilingStanding;
  /** Days left; negative when past. Absent where it is filed. */
  readonly daysLeft?: number;
  /** Day by which the issuer reports how it mended what was found, where something was. */
  readonly mendBy?: string;
  readonly isMendingLate: boolean;
}

export function filingEntry(
  record: FilingRecord,
  { today, calendar, terms = FILING_TERMS }: { today: string; calendar: WorkCalendar; terms?: FilingTerms },
): FilingEntry {
  const dueOn = addDays(record.issuedOn, terms.filingDays);
  const mendBy = record.toldOn && addDays(record.toldOn, terms.mendingDays);
  const { filedOn } = record;
  const standing = filedOn ? (filedOn > dueOn ? '迟报' : '按期') : today > dueOn ? '漏报' : '待报';
  return {
    record,
    dueOn,
    actBy: lastWorkdayBy(dueOn, calendar),
    standing,
    ...(filedOn === undefined && { daysLeft: daysBetween(today, dueOn) }),
    ...(mendBy && { mendBy }),
    isMendingLate: mendBy !== undefined && (record.mendedOn ?? today) > mendBy,
  };
}

export interface FilingFigures {
  readonly total: number;
  readonly standings: Readonly<Record<FilingStanding, number>>;
  readonly returned: number;
  readonly passed: number;
  /** 报备率 and 按期率 of what is due, 0–1; absent where nothing is due. */
  readonly filedShare?: number;
  readonly punctualShare?: number;
}

export function filingFigures(entries: readonly FilingEntry[]): FilingFigures {
  const count = (standing: FilingStanding): number => entries.filter((entry) => entry.standing === standing).length;
  const standings = { 按期: count('按期'), 迟报: count('迟报'), 待报: count('待报'), 漏报: count('漏报') };
  const due = standings.按期 + standings.迟报 + standings.漏报;
  return {
    total: entries.length,
    standings,
    returned: entries.filter(({ record }) => record.state === '退回').length,
    passed: entries.filter(({ record }) => record.state === '通过').length,
    ...(due > 0 && { filedShare: (due - standings.漏报) / due, punctualShare: standings.按期 / due }),
  };
}

/** What is to be filed within some days or already missed, nearest first. */
export function dueFilings(entries: readonly FilingEntry[], withinDays: number): readonly FilingEntry[] {
  return entries
    .filter(({ daysLeft }) => daysLeft !== undefined && daysLeft <= withinDays)
    .sort((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0));
}
