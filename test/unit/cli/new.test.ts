/** `hegao new` as people use it: never over a file, and every wrong use a sentence. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hegao } from '../../support/cli.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hegao-new-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('hegao new', () => {
  it('writes a document that the check passes, from the example it prints', () => {
    const example = hegao(['new', '请示', '--example']);
    writeFileSync(at('fields.json'), example.out);
    expect(hegao(['new', '请示', '--fields', at('fields.json'), '-o', at('a.docx')])).toMatchObject({
      code: 0,
      err: '',
    });
    const report = JSON.parse(hegao(['check', '--format', 'json', at('a.docx')]).out);
    expect(report.documents[0]).toMatchObject({ genre: '请示' });
    expect(report.documents[0].findings.filter((each: { severity: string }) => each.severity !== 'info')).toEqual([]);
  });

  it('says what is still missing', () => {
    const { code, err } = hegao(['new', '函', '-o', at('b.docx')]);
    expect(code).toBe(0);
    expect(err).toContain('还有 6 项没有填写');
    expect(hegao(['check', at('b.docx')]).code).toBe(1);
  });

  it('keeps a file that is there', () => {
    writeFileSync(at('kept.docx'), 'mine');
    const { code, err } = hegao(['new', '函', '-o', at('kept.docx')]);
    expect(code).toBe(2);
    expect(err).toContain('没有覆盖');
    expect(readFileSync(at('kept.docx'), 'utf8')).toBe('mine');
  });

  it('lists the fifteen types and the papers beside them', () => {
    const genres = hegao(['new', '--list']).out.trim().split('\n');
    expect(genres).toHaveLength(22);
    expect(genres).toEqual(expect.arrayContaining(['决议', '纪要', '调研报告', '备案说明', '督查通知单', '发文稿纸']));
  });

  it('prints the fields empty, and their schema', () => {
    const fields = JSON.parse(hegao(['new', '通知', '--print-fields']).out);
    expect(fields).toMatchObject({ 发文字号: '', 主送机关: [] });
    const schema = JSON.parse(hegao(['new', '通知', '--schema']).out);
    expect(Object.keys(schema.properties)).toEqual(Object.keys(fields));
  });

  it.each([
    [['new'], '请写明文种'],
    [['new', '周报', '-o', 'x.docx'], '没有“周报”的模板'],
    [['new', '函'], '请用 -o'],
    [['new', '函', '-o', 'x.pdf'], '.docx'],
    [['new', '函', '-o', 'absent-folder/x.docx'], '写不到'],
    [['new', '函', '-o', 'x.docx', '--fields', 'absent.json'], '找不到'],
  ])('%j is wrong use', (args, sentence) => {
    const { code, err, out } = hegao(args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(out).toBe('');
  });

  it('names a field it does not know', () => {
    writeFileSync(at('wrong.json'), '{"发文机构":"清江市财政局"}');
    const { code, err } = hegao(['new', '函', '--fields', at('wrong.json'), '-o', at('c.docx')]);
    expect(code).toBe(2);
    expect(err).toContain('没有“发文机构”这一栏');
    expect(existsSync(at('c.docx'))).toBe(false);
  });
});
