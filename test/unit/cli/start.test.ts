/** `hegao start` in the terminal: the samples, or the files it is given. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { samples } from '../../../shared/samples/index.ts';
import { hegao } from '../../support/cli.ts';

it('checks every sample', () => {
  const { code, out } = hegao(['start', '--no-serve']);
  expect(code).toBe(0);
  for (const { title } of samples) expect(out).toContain(`示例：${title['zh-CN']}`);
  for (const { rule } of samples.flatMap(({ defects }) => defects)) expect(out).toContain(`[${rule}]`);
});

it('checks the files it is given, and says of one it cannot read why', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-start-'));
  writeFileSync(join(folder, 'a.txt'), '关于防汛工作的通知\n\n各县人民政府:\n\n请做好防汛工作。\n');
  writeFileSync(join(folder, 'b.docx'), 'PK but not a zip');
  const { code, out, err } = hegao(['start', '--no-serve', join(folder, 'a.txt'), join(folder, 'b.docx')]);
  rmSync(folder, { recursive: true });
  expect(code).toBe(2);
  expect(out).toContain('[element/recipient-colon]');
  expect(out).not.toContain('示例');
  expect(err).toContain('b.docx：');
});

it('refuses a port that is none', () => {
  expect(hegao(['start', '--port', 'eighty'])).toMatchObject({ code: 2, out: '' });
});
