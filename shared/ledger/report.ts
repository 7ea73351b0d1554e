/** A ledger's figures as lines and rows people read: for the command line and the workbench. */
import type { Language, Text } from '../document/document.ts';
import { daysBetween } from '../text/calendar.ts';
import type { WorkCalendar } from './calendar.ts';
import { cleanupCandidates, cleanupFigures } from './cleanup.ts';
import type { CleanupRecord, FilingRecord, IssueRecord, SupervisionRecord } from './columns.ts';
import { dueFilings, filingEntry, filingFigures } from './filing.ts';
import type { Ledger } from './ledger.ts';
import { LEDGER_NAMES } from './ledger.ts';
import { streamliningFigures } from './streamlining.ts';
import { supervisionEntry, supervisionFigures } from './supervision.ts';

export interface LedgerReport {
  readonly title: Text;
  readonly figures: readonly (readonly [Text, string])[];
  /** What wants doing, most pressing first: one row each. */
  readonly due: readonly { readonly id: string; readonly title: string; readonly note: Text }[];
  /** Said where the reckoning rests on an assumption. */
  readonly notes: readonly Text[];
}

export interface ReportDay {
  readonly today: string;
  readonly calendar: WorkCalendar;
  /** How many days ahead the list of what is due looks. */
  readonly withinDays?: number;
}

const DEFAULT_WITHIN_DAYS = 10;
const NO_HOLIDAYS: Text = {
  'zh-CN': '没有导入节假日表（holidays），休息日按周六、周日推算',
  en: 'No table of holidays: weekends count as days off',
};

export function ledgerReport(ledger: Ledger, day: ReportDay): LedgerReport {
  const { kind, records } = ledger;
  const title = LEDGER_NAMES[kind];
  const notes = day.calendar.holidays.size === 0 && (kind === 'filing' || kind === 'supervision') ? [NO_HOLIDAYS] : [];
  // The kind names the records; TypeScript cannot tie the two across a union.
  if (kind === 'filing') return { title, notes, ...filingReport(records as readonly FilingRecord[], day) };
  if (kind === 'supervision')
    return { title, notes, ...supervisionReport(records as readonly SupervisionRecord[], day) };
  if (kind === 'issue') return { title, notes, ...issueReport(records as readonly IssueRecord[], day) };
  return { title, notes, ...cleanupReport(records as readonly CleanupRecord[], day) };
}

type Part = Pick<LedgerReport, 'figures' | 'due'>;

function filingReport(
  records: readonly FilingRecord[],
  { today, calendar, withinDays = DEFAULT_WITHIN_DAYS }: ReportDay,
): Part {
  const entries = records.map((record) => filingEntry(record, { today, calendar }));
  const { total, standings, returned, passed, filedShare, punctualShare } = filingFigures(entries);
  const late = entries.filter(({ isMendingLate }) => isMendingLate);
  return {
    figures: [
      [say('登记', 'Registered'), `${total}`],
      [say('按期报备', 'Filed in time'), `${standings.按期}`],
      [say('迟报', 'Filed late'), `${standings.迟报}`],
      [say('待报', 'To be filed'), `${standings.待报}`],
      [say('漏报', 'Missed'), `${standings.漏报}`],
      [say('退回', 'Returned'), `${returned}`],
      [say('通过', 'Passed'), `${passed}`],
      [say('报备率', 'Share filed'), percent(filedShare)],
      [say('按期报备率', 'Share in time'), percent(punctualShare)],
    ],
    due: [
      ...dueFilings(entries, withinDays).map(({ record, dueOn, daysLeft = 0, actBy }) => ({
        id: record.id,
        title: record.title,
        note:
          daysLeft < 0
            ? say(`应于${dueOn}前报备，已超期${-daysLeft}天`, `due ${dueOn}, ${-daysLeft} days late`)
            : say(
                `应于${dueOn}前报备，还有${daysLeft}天（最近的工作日为${actBy}）`,
                `due ${dueOn}, ${daysLeft} days left (act by ${actBy})`,
              ),
      })),
      ...late.map(({ record, mendBy = '' }) => ({
        id: record.id,
        title: record.title,
        note: say(`纠正情况应于${mendBy}前反馈`, `report on mending was due ${mendBy}`),
      })),
    ],
  };
}

function supervisionReport(
  records: readonly SupervisionRecord[],
  { today, calendar, withinDays = DEFAULT_WITHIN_DAYS }: ReportDay,
): Part {
  const entries = records.map((record) => supervisionEntry(record, { today, calendar }));
  const { total, standings, closedShare, punctualShare } = supervisionFigures(entries);
  const open = entries
    .filter(({ daysLeft }) => daysLeft !== undefined && daysLeft <= withinDays)
    .sort((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0));
  return {
    figures: [
      [say('事项', 'Items'), `${total}`],
      ...Object.entries(standings).map(([name, count]) => [say(name, STANDINGS[name] ?? name), `${count}`] as const),
      [say('办结率', 'Share closed'), percent(closedShare)],
      [say('按期办结率', 'Share in time'), percent(punctualShare)],
    ],
    due: [
      ...open.map(({ record, due, daysLeft = 0 }) => ({
        id: record.id,
        title: record.task,
        note:
          daysLeft < 0
            ? say(
                `${record.lead}，时限${due?.on}，已逾期${-daysLeft}天`,
                `${record.lead}, due ${due?.on}, ${-daysLeft} days late`,
              )
            : say(
                `${record.lead}，时限${due?.on}，还有${daysLeft}天`,
                `${record.lead}, due ${due?.on}, ${daysLeft} days left`,
              ),
      })),
      ...entries
        .filter(({ lacksEffect }) => lacksEffect)
        .map(({ record }) => ({
          id: record.id,
          title: record.task,
          note: say('已办结但没有填写效果', 'closed, but its effect is not recorded'),
        })),
      ...entries
        .filter(({ isRevisitLate, record }) => isRevisitLate && !record.revisitedOn)
        .map(({ record, revisitBy = '' }) => ({
          id: record.id,
          title: record.task,
          note: say(`应于${revisitBy}前回访复核`, `revisit was due ${revisitBy}`),
        })),
    ],
  };
}

const STANDINGS: Readonly<Record<string, string>> = {
  提前: 'Closed early',
  按期: 'Closed in time',
  超期: 'Closed late',
  在办: 'Open',
  逾期: 'Overdue',
  未定: 'No day set',
};

function issueReport(records: readonly IssueRecord[], { today }: ReportDay): Part {
  const units = streamliningFigures(records, today);
  return {
    figures: units.flatMap(({ unit, year, now, before, documentChange, briefChange, overLengthShare }) => [
      [
        say(`${unit} ${year}年发文`, `${unit}: documents in ${year}`),
        `${now.documents}（上年同期${before.documents}，${change(documentChange)}）`,
      ] as const,
      [
        say(`${unit} ${year}年简报`, `${unit}: briefs in ${year}`),
        `${now.briefs}（上年同期${before.briefs}，${change(briefChange)}）`,
      ] as const,
      [say(`${unit} 超字数占比`, `${unit}: share over length`), percent(overLengthShare)] as const,
    ]),
    due: units.flatMap(({ unit, isAboveLastYear, lastYear, briefTitles }) => [
      ...(isAboveLastYear
        ? [
            {
              id: unit,
              title: unit,
              note: say(
                `已超过上年全年（发文${lastYear.documents}、简报${lastYear.briefs}），需书面说明`,
                'above the whole of last year: to be explained in writing',
              ),
            },
          ]
        : []),
      ...(briefTitles.length > 1
        ? [
            {
              id: unit,
              title: unit,
              note: say(
                `简报有${briefTitles.length}种：${briefTitles.join('、')}，请核对核定种数`,
                `${briefTitles.length} kinds of brief; check how many are approved`,
              ),
            },
          ]
        : []),
    ]),
  };
}

function cleanupReport(records: readonly CleanupRecord[], { today }: ReportDay): Part {
  const { total, outcomes, undecided, withoutReason } = cleanupFigures(records);
  return {
    figures: [
      [say('登记', 'Registered'), `${total}`],
      ...Object.entries(outcomes).map(([name, count]) => [say(name, OUTCOMES[name] ?? name), `${count}`] as const),
      [say('尚无结论', 'Undecided'), `${undecided}`],
    ],
    due: [
      ...cleanupCandidates(records, { today }).map(({ record, isOld, basisReplacedBy }) => ({
        id: record.id,
        title: record.title,
        note: basisReplacedBy
          ? say(`依据已由《${basisReplacedBy}》替代`, `its basis was replaced by “${basisReplacedBy}”`)
          : say(
              isOld
                ? `距发布或上次清理已${Math.floor(daysBetween(record.cleanedOn ?? record.issuedOn, today) / 365)}年`
                : '',
              'due for periodic clean-up',
            ),
      })),
      ...withoutReason.map((record) => ({
        id: record.id,
        title: record.title,
        note: say(`结论为“${record.outcome}”，没有填写理由`, `outcome “${record.outcome}” has no reason`),
      })),
    ],
  };
}

const OUTCOMES: Readonly<Record<string, string>> = {
  废止: 'Repealed',
  失效: 'Expired',
  修改: 'To be amended',
  继续有效: 'Still in force',
};

/** The report as plain text. */
export function reportText({ title, figures, due, notes }: LedgerReport, language: Language): string {
  const lines = [
    title[language],
    ...figures.map(([name, value]) => `  ${name[language]}${language === 'en' ? ': ' : '：'}${value}`),
    ...(due.length > 0 ? [language === 'en' ? 'To do' : '待办'] : []),
    ...due.map(({ id, title: name, note }) => `  ${id}  ${name}  ${note[language]}`),
    ...notes.map((note) => (language === 'en' ? `Note: ${note.en}` : `说明：${note['zh-CN']}`)),
  ];
  return `${lines.join('\n')}\n`;
}

function say(zh: string, en: string): Text {
  return { 'zh-CN': zh, en };
}

function percent(share: number | undefined): string {
  return share === undefined ? '—' : `${(share * 100).toFixed(1)}%`;
}

function change(share: number | undefined): string {
  if (share === undefined) return '—';
  return `${share > 0 ? '+' : ''}${(share * 100).toFixed(1)}%`;
}
