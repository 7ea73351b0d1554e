/** Due days at their edges, standings, shares, year on year. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/text/calendar.ts';
import { dueAfterWorkdays, isWorkday, lastWorkdayBy, workCalendar } from '../../../shared/ledger/calendar.ts';
import { cleanupCandidates, cleanupFigures } from '../../../shared/ledger/cleanup.ts';
import type { CleanupRecord, FilingRecord, IssueRecord, SupervisionRecord } from '../../../shared/ledger/columns.ts';
import { dueFilings, filingEntry, filingFigures } from '../../../shared/ledger/filing.ts';
import { monthlyCounts, unitFigures } from '../../../shared/ledger/streamlining.ts';
import { supervisionEntry, supervisionFigures } from '../../../shared/ledger/supervision.ts';

const calendar = workCalendar({ holidays: ['2024-10-01', '2024-10-02'], workdays: ['2024-09-29'] });
const ISSUED = '2024-06-01';
const filing = (id: string, more: Partial<FilingRecord> = {}): FilingRecord => ({
  id,
  title: '清江市防汛办法',
  issuedOn: ISSUED,
  ...more,
});

describe('filing', () => {
  it.each([
    [29, '按期'],
    [30, '按期'],
    [31, '迟报'],
  ] as const)('filed after %i days: %s', (days, standing) => {
    const entry = filingEntry(filing('1', { filedOn: addDays(ISSUED, days) }), { today: '2025-01-01', calendar });
    expect(entry.standing).toBe(standing);
    expect(entry.dueOn).toBe('2024-07-01');
  });

  it.each([
    [29, '待报', 1],
    [30, '待报', 0],
    [31, '漏报', -1],
  ] as const)('not filed on day %i: %s', (days, standing, daysLeft) => {
    expect(filingEntry(filing('1'), { today: addDays(ISSUED, days), calendar })).toMatchObject({ standing, daysLeft });
  });

  it('counts forty entries, and lists what is due nearest first', () => {
    const today = '2024-07-01';
    const entries = Array.from({ length: 40 }, (_, at) =>
      filingEntry(
        filing(`${at}`, {
          issuedOn: addDays('2024-05-01', at),
          ...(at % 4 === 0 && { filedOn: addDays('2024-05-01', at + 30) }),
        }),
        { today, calendar },
      ),
    );
    const { standings, filedShare } = filingFigures(entries);
    expect(standings).toEqual({ 按期: 10, 迟报: 0, 待报: 7, 漏报: 23 });
    expect(filedShare).toBeCloseTo(10 / 33);
    const due = dueFilings(entries, 3).map(({ daysLeft }) => daysLeft ?? 0);
    expect(due).toEqual([...due].sort((a, b) => a - b));
    expect(Math.max(...due)).toBe(3);
  });

  it('names the working day to act by, and the day to report mending', () => {
    const entry = filingEntry(filing('1', { issuedOn: '2024-09-01', toldOn: '2024-09-10', mendedOn: '2024-10-11' }), {
      today: '2024-10-20',
      calendar,
    });
    expect(entry).toMatchObject({
      dueOn: '2024-10-01',
      actBy: '2024-09-30',
      mendBy: '2024-10-10',
      isMendingLate: true,
    });
  });
});

describe('working days', () => {
  it('follow the table: a Sunday at work, a Tuesday off', () => {
    expect(isWorkday('2024-09-29', calendar)).toBe(true);
    expect(isWorkday('2024-10-01', calendar)).toBe(false);
    expect(dueAfterWorkdays('2024-09-27', 2, calendar)).toEqual({ on: '2024-09-30', isAssumed: false });
    expect(lastWorkdayBy('2024-10-02', calendar)).toBe('2024-09-30');
  });
  it('say so where the table does not cover the year', () => {
    expect(dueAfterWorkdays('2025-01-03', 1, calendar)).toEqual({ on: '2025-01-06', isAssumed: true });
  });
});

describe('supervision', () => {
  const item = (more: Partial<SupervisionRecord>): SupervisionRecord => ({
    id: '1',
    task: '整治内涝点',
    lead: '市水利局',
    givenOn: '2024-06-01',
    ...more,
  });
  const at = (record: SupervisionRecord, today: string) => supervisionEntry(record, { today, calendar });

  it.each([
    ['当日', '2024-06-01'],
    ['急件', '2024-06-06'],
    ['非急件', '2024-06-16'],
    ['疑难', '2024-07-01'],
    ['公文', '2024-07-01'],
    ['纪要', '2024-06-21'],
  ])('%s is due on %s', (urgency, on) => {
    expect(at(item({ urgency }), '2024-06-01').due?.on).toBe(on);
  });

  it.each([
    ['2024-06-10', 'green', '在办'],
    ['2024-06-13', 'yellow', '在办'],
    ['2024-06-16', 'red', '在办'],
    ['2024-06-17', 'darkRed', '逾期'],
  ])('on %s the badge is %s', (today, badge, standing) => {
    expect(at(item({ urgency: '非急件' }), today)).toMatchObject({ badge, standing });
  });

  it('reckons 办结率 and asks for effect and revisit', () => {
    const entries = [
      item({ dueOn: '2024-06-10', doneOn: '2024-06-09', effect: '完成12处' }),
      item({ dueOn: '2024-06-10', doneOn: '2024-06-12' }),
      item({ dueOn: '2024-06-10' }),
      item({}),
    ].map((record) => at(record, '2024-08-01'));
    const { standings, closedShare, punctualShare } = supervisionFigures(entries);
    expect(standings).toEqual({ 提前: 1, 按期: 0, 超期: 1, 在办: 0, 逾期: 1, 未定: 1 });
    expect([closedShare, punctualShare]).toEqual([0.5, 0.5]);
    expect(entries.map(({ lacksEffect }) => lacksEffect)).toEqual([false, true, false, false]);
    expect(entries[0]).toMatchObject({ revisitBy: '2024-07-09', isRevisitLate: true });
  });
});

describe('streamlining', () => {
  const issue = (issuedOn: string, more: Partial<IssueRecord> = {}): IssueRecord => ({
    id: issuedOn + (more.title ?? ''),
    title: '关于防汛工作的通知',
    unit: '市水利局',
    issuedOn,
    ...more,
  });
  const records = [
    issue('2023-02-01'),
    issue('2023-03-01'),
    issue('2023-11-01'),
    issue('2023-02-03', { title: '防汛简报第1期', isBrief: true }),
    issue('2024-01-05', { characters: 1600, limit: 1500 }),
    issue('2024-02-05', { characters: 1500, limit: 1500, isReturned: true }),
    issue('2024-04-05', { title: '防汛简报第1期', isBrief: true }),
    issue('2024-05-05', { title: '水利信息（总第3期）', isBrief: true }),
  ];

  it('compares with the same days of last year and with the whole of it', () => {
    expect(unitFigures(records, '市水利局', '2024-06-01')).toMatchObject({
      now: { documents: 2, briefs: 2 },
      before: { documents: 2, briefs: 1 },
      lastYear: { documents: 3, briefs: 1 },
      documentChange: 0,
      briefChange: 1,
      isAboveLastYear: true,
      overLengthShare: 0.5,
      briefTitles: ['防汛简报', '水利信息'],
    });
  });

  it('counts by month', () => {
    const months = monthlyCounts(records, 2023);
    expect(months[1]).toEqual({ documents: 1, briefs: 1 });
    expect(months.reduce((sum, { documents }) => sum + documents, 0)).toBe(3);
  });
});

describe('cleanup', () => {
  const rule = (id: string, more: Partial<CleanupRecord>): CleanupRecord => ({
    id,
    title: '清江市办法',
    issuedOn: '2022-01-01',
    ...more,
  });
  it('adds up, and names what has no reason', () => {
    const records = [
      rule('1', { outcome: '废止', reason: '已有新规定' }),
      rule('2', { outcome: '修改' }),
      rule('3', { outcome: '继续有效' }),
      rule('4', {}),
    ];
    const { total, outcomes, undecided, withoutReason } = cleanupFigures(records);
    expect(Object.values(outcomes).reduce((sum, each) => sum + each, undecided)).toBe(total);
    expect(withoutReason.map(({ id }) => id)).toEqual(['2']);
  });
  it('finds the old and those whose basis was repealed, exactly', () => {
    const records = Array.from({ length: 200 }, (_, at) =>
      rule(`${at}`, {
        issuedOn: at % 10 === 0 ? '2019-06-01' : '2019-06-02',
        ...(at % 25 === 3 && { basis: '《中华人民共和国合同法》' }),
        ...(at === 13 && { outcome: '废止' }),
      }),
    );
    const found = cleanupCandidates(records, { today: '2024-06-01' });
    expect(found.filter(({ isOld }) => isOld)).toHaveLength(20);
    expect(found.filter(({ basisReplacedBy }) => basisReplacedBy === '民法典')).toHaveLength(8);
    expect(found).toHaveLength(28);
  });
});
