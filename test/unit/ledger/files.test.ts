/** CSV and JSON: round trip, problems named, nothing run by a spreadsheet, no document's text let in. */
import { describe, expect, it } from 'vitest';
import { ledgerFromCsv, ledgerToCsv } from '../../../shared/ledger/csv.ts';
import { ledgerToJson, mergeRecords, readLedger } from '../../../shared/ledger/ledger.ts';
import { readRows } from '../../../shared/ledger/read-rows.ts';

const RECORDS = [
  { id: '1', task: '整治内涝点，共12处', lead: '市水利局', givenOn: '2024-06-01', support: '市住建局、市财政局' },
  {
    id: '2',
    task: '“双联”行动\n回访',
    lead: '市委办公室',
    givenOn: '2024-06-02',
    doneOn: '2024-06-30',
    effect: '=1+1',
  },
] as const;

describe('CSV', () => {
  it('comes back as it went', () => {
    const csv = ledgerToCsv('supervision', RECORDS);
    expect(csv.startsWith('\ufeff编号,事项')).toBe(true);
    expect(ledgerFromCsv('supervision', csv)).toEqual({ records: RECORDS, problems: [] });
  });

  it('lets no cell be a formula', () => {
    expect(ledgerToCsv('supervision', RECORDS)).toContain("'=1+1");
  });

  it('names what is wrong with its line, and keeps the rest', () => {
    const csv = '编号,标题,发布日期,正文\n1,办法,2024/6/1,略\n2,,2024-06-01,\n3,规定,2024-13-01,\n1,重复,2024-06-01,\n';
    const { records, problems } = ledgerFromCsv('filing', csv);
    expect(records).toEqual([{ id: '1', title: '办法', issuedOn: '2024-06-01' }]);
    expect(problems.map(({ line }) => line)).toEqual([1, 3, 4, 5]);
    expect(problems[0]?.problem['zh-CN']).toContain('没有“正文”这一栏');
  });

  it('reads what a spreadsheet writes: semicolons, tabs, blank lines', () => {
    const source = '编号;标题;发布日期\r\n\r\n1;办法;2024年6月1日\r\n';
    expect(ledgerFromCsv('filing', source).records).toHaveLength(1);
  });

  it('says a sentence of broken quotes and does not hang', () => {
    expect(ledgerFromCsv('filing', '编号,标题,发布日期\n"1,办法').problems.length).toBeGreaterThan(0);
    expect(ledgerFromCsv('filing', '').records).toEqual([]);
  });
});

describe('cells', () => {
  it('hold facts, not texts', () => {
    const { records, problems } = readRows('filing', [
      { 编号: '1', 标题: '办法', 发布日期: '2024-06-01', 审查结论: '测'.repeat(201) },
    ]);
    expect(records[0]).not.toHaveProperty('outcome');
    expect(problems[0]?.problem['zh-CN']).toContain('台账不存正文');
  });

  it('take only the words allowed', () => {
    const { records, problems } = readRows('cleanup', [
      { 编号: '1', 标题: '办法', 发布日期: '2024-06-01', 清理结论: '作废' },
    ]);
    expect(records[0]).not.toHaveProperty('outcome');
    expect(problems).toHaveLength(1);
  });
});

describe('JSON', () => {
  it('comes back as it went', () => {
    const ledger = { version: 1, kind: 'supervision', records: RECORDS } as const;
    expect(readLedger(JSON.parse(ledgerToJson(ledger)))).toEqual({ ...ledger, problems: [] });
  });

  it.each([
    null,
    [],
    {},
    { kind: 'filing' },
    { kind: 'other', records: [] },
    { version: 2, kind: 'filing', records: [] },
  ])('says a sentence of %j', (json) => {
    expect(readLedger(json)).toHaveProperty('unreadable');
  });
});

describe('mergeRecords', () => {
  it('adds, fills, and shows what differs without writing over it', () => {
    const theirs = [
      { id: '1', task: '整治内涝点，共13处', lead: '市水利局', givenOn: '2024-06-01', contact: '王建国' },
      { id: '3', task: '清淤', lead: '市水利局', givenOn: '2024-06-03' },
    ];
    const { records, added, filled, conflicts } = mergeRecords('supervision', RECORDS, theirs);
    expect([records.length, added, filled]).toEqual([3, 1, 1]);
    expect(conflicts).toEqual([{ id: '1', heading: '事项', kept: '整治内涝点，共12处', other: '整治内涝点，共13处' }]);
    expect(records[0]).toMatchObject({ task: '整治内涝点，共12处', contact: '王建国' });
  });
});
