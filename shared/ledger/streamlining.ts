/** 精简：按年计数、同比、超字数、退文。Only counts; the words of a document are never here. */
import type { IssueRecord } from './columns.ts';

export interface YearCount {
  readonly documents: number;
  readonly briefs: number;
}

export interface UnitFigures {
  readonly unit: string;
  readonly year: number;
  readonly now: YearCount;
  /** The same days of last year, and the whole of it. */
  readonly before: YearCount;
  readonly lastYear: YearCount;
  /** 同比, −0.1 is a tenth fewer; absent where last year had none. */
  readonly documentChange?: number;
  readonly briefChange?: number;
  /** More than the whole of last year: to be explained in writing. */
  readonly isAboveLastYear: boolean;
  readonly overLengthShare?: number;
  readonly returnedShare?: number;
  readonly briefTitles: readonly string[];
}

const NOTHING: YearCount = { documents: 0, briefs: 0 };

/** Figures of one unit for the year of `today`, up to that day. */
export function unitFigures(records: readonly IssueRecord[], unit: string, today: string): UnitFigures {
  const year = Number(today.slice(0, 4));
  const own = records.filter((record) => record.unit === unit);
  const now = own.filter(({ issuedOn }) => issuedOn >= `${year}-01-01` && issuedOn <= today);
  const last = own.filter(({ issuedOn }) => issuedOn.startsWith(`${year - 1}-`));
  const before = last.filter(({ issuedOn }) => issuedOn.slice(5) <= today.slice(5));
  const [nowCount, beforeCount, lastYear] = [count(now), count(before), count(last)];
  const measured = now.filter(({ characters, limit }) => characters !== undefined && limit !== undefined);
  const documentChange = change(beforeCount.documents, nowCount.documents);
  const briefChange = change(beforeCount.briefs, nowCount.briefs);
  return {
    unit,
    year,
    now: nowCount,
    before: beforeCount,
    lastYear,
    ...(documentChange !== undefined && { documentChange }),
    ...(briefChange !== undefined && { briefChange }),
    isAboveLastYear: last.length > 0 && (nowCount.documents > lastYear.documents || nowCount.briefs > lastYear.briefs),
    ...(measured.length > 0 && {
      overLengthShare: share(measured, ({ characters = 0, limit = 0 }) => characters > limit),
    }),
    ...(now.length > 0 && { returnedShare: share(now, ({ isReturned }) => isReturned === true) }),
    briefTitles: [...new Set(now.filter(({ isBrief }) => isBrief).map(({ title }) => briefName(title)))],
  };
}

/** Figures of every unit, in the order of their names. */
export function streamliningFigures(records: readonly IssueRecord[], today: string): readonly UnitFigures[] {
  const units = [...new Set(records.map(({ unit }) => unit))].sort((a, b) => a.localeCompare(b, 'zh-CN'));
  return units.map((unit) => unitFigures(records, unit, today));
}

/** Documents and briefs of each month of a year, January first. */
export function monthlyCounts(records: readonly IssueRecord[], year: number): readonly YearCount[] {
  const byMonth = new Map<string, IssueRecord[]>();
  for (const record of records) {
    const month = record.issuedOn.slice(0, 7);
    byMonth.set(month, [...(byMonth.get(month) ?? []), record]);
  }
  return Array.from({ length: 12 }, (_, at) => {
    const found = byMonth.get(`${year}-${String(at + 1).padStart(2, '0')}`);
    return found ? count(found) : NOTHING;
  });
}

function count(records: readonly IssueRecord[]): YearCount {
  const briefs = records.filter(({ isBrief }) => isBrief === true).length;
  return { documents: records.length - briefs, briefs };
}

function change(before: number, now: number): number | undefined {
  return before === 0 ? undefined : (now - before) / before;
}

function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.filter(test).length / items.length;
}

/** 防汛工作简报第12期 → 防汛工作简报. */
function briefName(title: string): string {
  return title.replace(/[（(]?(?:总)?第?[\d一二三四五六七八九十百]+期[）)]?.*$/, '').trim();
}
