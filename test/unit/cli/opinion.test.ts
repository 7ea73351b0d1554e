/** `hegao opinion` as people use it. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../../../shared/samples/index.ts';
import { hegao } from '../../support/cli.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hegao-opinion-'));
  for (const { id, build } of samples) writeFileSync(at(`${id}.docx`), build());
  writeFileSync(at('broken.docx'), 'PK');
});
afterAll(() => rmSync(folder, { recursive: true }));

const SENT = ['--to', '清江市文化和旅游局', '--from', '清江市人民政府办公室', '--date', '2026年3月5日'];

describe('hegao opinion', () => {
  it('writes the opinion as text', () => {
    const { code, out } = hegao(['opinion', at('draft-with-slips.docx'), ...SENT, '--reply-by', '3月10日前']);
    expect(code).toBe(0);
    expect(out).toContain('审核意见');
    expect(out).toContain('请修改后于3月10日前重新报送。');
  });

  it('writes a .docx that the check passes, and keeps a file that is there', () => {
    const args = ['opinion', at('draft-with-slips.docx'), ...SENT, '--format', 'docx', '-o', at('out.docx')];
    expect(hegao([...args, '--kind', 'filing'])).toMatchObject({ code: 0, err: '' });
    expect(hegao(['check', '--fail-on', 'warning', at('out.docx')]).code).toBe(0);
    const first = readFileSync(at('out.docx'));
    expect(hegao(args)).toMatchObject({ code: 2, err: expect.stringContaining('没有覆盖') as string });
    expect(readFileSync(at('out.docx'))).toEqual(first);
  });

  it('writes several on one page', () => {
    const { out } = hegao(['opinion', at('draft-with-slips.docx'), at('conforming-request.docx'), '--format', 'html']);
    expect(out.split('<section>')).toHaveLength(3);
  });

  it('says of a file it cannot read why, and writes on the others', () => {
    const { code, out, err } = hegao(['opinion', at('broken.docx'), at('draft-with-slips.docx')]);
    expect(code).toBe(2);
    expect(err).toContain('broken.docx：');
    expect(out).toContain('审核意见');
  });

  it.each([
    [['--format', 'docx'], '请用 -o'],
    [['--kind', 'verdict'], 'verdict'],
    [['--format', 'docx', '-o', 'absent-folder/x.docx'], '写不到'],
  ])('%j is wrong use', (args, sentence) => {
    const { code, err, out } = hegao(['opinion', at('draft-with-slips.docx'), ...args]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(out).toBe('');
    expect(existsSync('absent-folder')).toBe(false);
  });
});
