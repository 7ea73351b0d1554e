/** `hegao fix` as others rely on it: a new file with the safe fixes, the input untouched, exit codes. */
import { existsSync, linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOoxml } from '../../../shared/readers/ooxml/index.ts';
import { openZip } from '../../../shared/readers/ooxml/zip.ts';
import { hegao } from '../../support/cli.ts';
import { docx } from '../../support/docx.ts';

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const DRAFT = docx(
  [
    '某政发[2024]5号',
    '关于做好防汛工作的通知',
    '各县（区）人民政府：',
    '请做好防汛工作。',
    '某某市人民政府',
    '2024年05月08日',
  ]
    .map(paragraph)
    .join(''),
);
let folder = '';
const at = (name: string): string => join(folder, name);
const texts = (name: string): readonly string[] => {
  const document = readOoxml(new Uint8Array(readFileSync(at(name))));
  return 'unreadable' in document ? [] : document.paragraphs.map(({ text }) => text);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hegao-fix-'));
  writeFileSync(at('draft.docx'), DRAFT);
  writeFileSync(at('draft.txt'), '关于做好防汛工作的通知\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('hegao fix', () => {
  it('writes the safe fixes to a new file, says what changed, and leaves the input alone', () => {
    const run = hegao(['fix', at('draft.docx'), '-o', at('out.docx')]);
    expect(run.err).toBe('');
    expect([0, 1]).toContain(run.code);
    expect(run.out).toContain('「2024年05月08日」→「2024年5月8日」');
    expect(texts('out.docx')).toContain('2024年5月8日');
    expect(texts('out.docx')).toContain('某政发〔2024〕5号');
    expect(new Uint8Array(readFileSync(at('draft.docx')))).toEqual(DRAFT);
  });

  it('is stable: a second run finds nothing more to mend', () => {
    hegao(['fix', at('draft.docx'), '-o', at('first.docx')]);
    const again = hegao(['fix', at('first.docx'), '-o', at('second.docx')]);
    expect(again.out).toMatch(/^改好 0 处/);
    expect(readFileSync(at('second.docx'))).toEqual(readFileSync(at('first.docx')));
  });

  it('does only what --only names', () => {
    hegao(['fix', at('draft.docx'), '-o', at('only.docx'), '--only', 'element/date-no-padding']);
    expect(texts('only.docx')).toContain('2024年5月8日');
    expect(texts('only.docx')).toContain('某政发[2024]5号');
  });

  it('writes tracked changes when asked', () => {
    hegao(['fix', at('draft.docx'), '-o', at('tracked.docx'), '--track-changes', '--author', '张三']);
    const zip = openZip(new Uint8Array(readFileSync(at('tracked.docx'))));
    const xml = new TextDecoder().decode(zip.read('word/document.xml'));
    expect(xml).toMatch(/<w:del w:id="\d+" w:author="张三" w:date="[\dT:-]+Z">/);
    expect(texts('tracked.docx')).toContain('2024年5月8日');
  });

  it('never overwrites its input, under whatever name', () => {
    linkSync(at('draft.docx'), at('alias.docx'));
    for (const output of ['draft.docx', 'alias.docx']) {
      const run = hegao(['fix', at('draft.docx'), '-o', at(output)]);
      expect(run.code).toBe(2);
      expect(run.err).toContain('就是原文件');
    }
    expect(new Uint8Array(readFileSync(at('draft.docx')))).toEqual(DRAFT);
  });

  it.each([
    ['a text file', ['draft.txt', '-o', 'no.docx']],
    ['no such file', ['absent.docx', '-o', 'no.docx']],
    ['no such folder to write to', ['draft.docx', '-o', 'absent/no.docx']],
    ['an unknown rule', ['draft.docx', '-o', 'no.docx', '--only', 'no/such-rule']],
  ])('answers 2 and one sentence for %s', (_, args) => {
    const run = hegao(['fix', ...args.map((arg) => (arg.includes('.') ? at(arg) : arg))]);
    expect(run.code).toBe(2);
    expect(run.err.trim().split('\n')).toHaveLength(1);
    expect(existsSync(at('no.docx'))).toBe(false);
  });
});
