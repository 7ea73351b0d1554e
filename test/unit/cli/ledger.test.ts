/** `hegao ledger`: a table in, a ledger out, figures; wrong input is a sentence and nothing is lost. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hegao } from '../../support/cli.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hegao-ledger-'));
  writeFileSync(
    at('rows.csv'),
    '编号,标题,发布日期,报备日期\n1,清江市防汛办法,2024-06-01,\n2,清江市停车办法,2024-06-01,2024-06-20\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

it('imports a table, reports, and exports it again', () => {
  const imported = hegao(['ledger', 'import', at('rows.csv'), '--kind', 'filing', '-o', at('filing.json')]);
  expect([imported.code, imported.out]).toEqual([0, '新增2条，补充0条，不一致0处；现有2条\n']);
  const report = hegao(['ledger', 'report', at('filing.json'), '--date', '2024-07-02']);
  expect(report.out).toContain('漏报：1');
  expect(report.out).toContain('已超期1天');
  expect(report.out).toContain('没有导入节假日表');
  const json = hegao(['ledger', 'report', at('filing.json'), '--date', '2024-06-25', '--format', 'json']);
  expect(JSON.parse(json.out)).toMatchObject({ version: 1, kind: 'filing', due: [{ id: '1' }] });
  expect(hegao(['ledger', 'export', at('filing.json')]).out).toContain('清江市防汛办法,');
  expect(hegao(['ledger', 'report', at('filing.json'), '--lang', 'en']).out).toContain('Filing ledger');
});

it('fills what was empty and keeps what differs', () => {
  writeFileSync(at('more.csv'), '编号,标题,发布日期,报备日期\n1,清江市防汛办法,2024-06-02,2024-06-30\n');
  const run = hegao(['ledger', 'import', at('more.csv'), '--kind', 'filing', '-o', at('filing.json')]);
  expect(run.code).toBe(1);
  expect(run.err).toContain('保留“2024-06-01”，导入的为“2024-06-02”');
  expect(JSON.parse(readFileSync(at('filing.json'), 'utf8'))).toMatchObject({
    records: [{ id: '1', issuedOn: '2024-06-01', filedOn: '2024-06-30' }, { id: '2' }],
  });
});

it.each([
  [['import', 'absent.csv', '--kind', 'filing'], /找不到或读不出/],
  [['import', 'rows.csv'], /要用 --kind/],
  [['import', 'rows.csv', '--kind', 'cleanup'], /不能并入/],
  [['report', 'rows.csv'], /不是有效的 JSON/],
  [['report', 'filing.json', '--within', 'x'], /不小于零的整数/],
])('says a sentence of %j', ([verb = '', name = '', ...rest], words) => {
  const target = verb === 'import' ? ['-o', at('filing.json')] : [];
  const before = readFileSync(at('filing.json'), 'utf8');
  const run = hegao(['ledger', verb, at(name), ...rest, ...target]);
  expect(run.code).toBe(2);
  expect(run.err).toMatch(words);
  expect(run.err).not.toMatch(/\n\s+at /);
  expect(readFileSync(at('filing.json'), 'utf8')).toBe(before);
});

it('never writes over a ledger it cannot wholly read', () => {
  writeFileSync(at('broken.json'), '{"version":1,"kind":"filing","records":[{"id":"9","title":"缺日期"}]}');
  const run = hegao(['ledger', 'import', at('rows.csv'), '--kind', 'filing', '-o', at('broken.json')]);
  expect(run.code).toBe(2);
  expect(readFileSync(at('broken.json'), 'utf8')).toContain('缺日期');
});
