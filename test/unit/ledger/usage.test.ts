/** Roll-out figures: counts that add up, a table that comes back, and no way for text to get in. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { UsageFigures } from '../../../shared/ledger/usage.ts';
import { addUsage, countCheck } from '../../../shared/ledger/usage.ts';
import { usageFromCsv } from '../../../shared/ledger/usage-csv.ts';
import { usageToCsv } from '../../../shared/ledger/usage-table.ts';
import { hegao } from '../../support/cli.ts';

const event = (rules: readonly string[], today = '2026-03-02') => ({ today, version: '1.0.0', packHash: 'abc', rules });
const NONE: readonly UsageFigures[] = [];

it('counts checks and findings by month, version and pack', () => {
  const march = countCheck(
    countCheck(NONE, event(['element/date-arabic', 'element/date-arabic'])),
    event(['format/body-font']),
  );
  expect(march).toEqual([
    {
      month: '2026-03',
      version: '1.0.0',
      packHash: 'abc',
      checks: 2,
      findings: { 'element/date-arabic': 2, 'format/body-font': 1 },
    },
  ]);
  expect(countCheck(march, event([], '2026-04-01'))).toHaveLength(2);
});

it('comes back from its table, and adds up with others', () => {
  const figures = countCheck(countCheck(NONE, event(['element/date-arabic'])), event([], '2026-04-01'));
  const back = usageFromCsv(usageToCsv(figures));
  expect(back).toEqual(figures);
  expect((back ?? []).reduce(addUsage, figures)[0]).toMatchObject({
    checks: 2,
    findings: { 'element/date-arabic': 2 },
  });
});

it.each([
  '姓名,电话\r\n张三,1\r\n',
  '月份,版本,规则包,检查次数,规则,提示次数\r\n2026-03,1,a,1,关于某事的通知,1\r\n',
  '月份,版本,规则包,检查次数,规则,提示次数\r\n2026-03,1,a,=1+1,element/x,1\r\n',
  '',
])('takes no table that could carry text: %j', (source) => {
  expect(usageFromCsv(source)).toBeUndefined();
});

it('adds up a shared folder and names what is no table', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-usage-'));
  try {
    const table = usageToCsv(countCheck(NONE, event(['element/date-arabic'])));
    writeFileSync(join(folder, 'a.csv'), table);
    writeFileSync(join(folder, 'b.csv'), table);
    const good = hegao(['usage', folder]);
    expect(good).toMatchObject({ code: 0, err: '' });
    expect(good.out).toContain('2026-03,1.0.0,abc,2,element/date-arabic,2');
    writeFileSync(join(folder, '人员.csv'), '姓名\r\n');
    const stray = hegao(['usage', folder]);
    expect(stray.code).toBe(2);
    expect(stray.err).toContain('人员.csv');
    expect(hegao(['usage', join(folder, 'absent')]).code).toBe(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
