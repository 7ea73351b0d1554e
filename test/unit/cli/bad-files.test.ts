/** The built command over a folder of files nobody should have to think about. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hegao } from '../../support/cli.ts';
import { buildDocx, paragraph } from '../../support/docx-builder.ts';
import { buildOfd } from '../../support/ofd-builder.ts';
import { A4, buildPdf } from '../../support/pdf-builder.ts';

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const GOOD = buildDocx({ body: paragraph('关于做好防汛工作的通知') });
const NOTICE = [
  { text: '关于做好防汛工作的通知', x: 177, y: 700, size: 22 },
  { text: '各地要压实责任，加强巡查，请于4月31日前完成检查。', x: 111, y: 640, size: 16 },
];
const OFD_NOTICE = buildOfd([
  {
    widthPt: A4.width,
    heightPt: A4.height,
    words: NOTICE.map(({ text, x, y, size }) => ({
      text,
      x,
      baseline: A4.height - y,
      size,
      width: text.length * size,
    })),
  },
]);
const BOMB = buildDocx({ body: ' '.repeat(33 * 1024 * 1024) });

/** File → what its sentence says; null for files that are read. */
const FILES: Readonly<Record<string, readonly [Uint8Array | string, string | null]>> = {
  'bomb.docx': [BOMB, '过大'],
  'cut.docx': [GOOD.slice(0, 300), '不完整'],
  'empty.docx': [new Uint8Array(), '空'],
  'good.docx': [GOOD, null],
  'locked.pdf': [buildPdf([NOTICE], { locked: true }), '密码'],
  'locked.docx': [Uint8Array.from([...OLE, ...Buffer.from('EncryptedPackage', 'utf16le')]), '密码'],
  'memo.rtf': ['{\\rtf1 a}', 'RTF'],
  'notice.ofd': [OFD_NOTICE, null],
  'notice.pdf': [buildPdf([NOTICE]), null],
  'old.doc': [OLE, '旧版'],
  'page.docx': ['<html><body><p>关于做好防汛工作的通知</p></body></html>', null],
  'renamed.docx': [OLE, '旧版'],
  'scan.docx': ['%PDF-1.7', 'PDF'],
  'scan.pdf': [buildPdf([[]]), '扫描件'],
  'sheet.wps': [OLE, '旧版'],
  'talk.docx': ['这不是压缩文件', '不是有效的 .docx'],
  'thing.txt': [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), '不认识'],
  'utf16.txt': [new Uint8Array(Buffer.from('\ufeff关于做好防汛工作的通知', 'utf16le')), null],
  'wordless.docx': [buildDocx({ body: paragraph('') }), '没有文字'],
};

let folder = '';
const at = (...names: readonly string[]): string => join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hegao-bad-'));
  chmodSync(folder, 0o755);
  mkdirSync(at('files'));
  for (const [name, [content]] of Object.entries(FILES)) writeFileSync(at('files', name), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Report {
  readonly documents: readonly { readonly path: string; readonly unreadable?: string }[];
}

describe('a folder of bad files', () => {
  it('finds in a PDF and an OFD what is wrong in their words, and says nothing else on standard output', () => {
    for (const name of ['notice.pdf', 'notice.ofd']) {
      const run = hegao(['check', '--format', 'json', '--fail-on', 'never', at('files', name)]);
      expect(run.code).toBe(0);
      const { documents } = JSON.parse(run.out) as {
        readonly documents: readonly { readonly findings: readonly { readonly quote: string }[] }[];
      };
      expect(documents[0]?.findings.map(({ quote }) => quote)).toContain('4月31日');
    }
  });

  it('gives each its sentence, checks the rest, ends with 2 and changes nothing', () => {
    const run = hegao(['check', '--format', 'json', at('files')]);
    expect(run.code).toBe(2);
    const { documents } = JSON.parse(run.out) as Report;
    const told = new Map(documents.map(({ path, unreadable }) => [path.slice(at('files').length + 1), unreadable]));
    expect([...told.keys()].sort()).toEqual(Object.keys(FILES).sort());
    for (const [name, [content, word]] of Object.entries(FILES)) {
      if (word === null) expect([name, told.get(name)]).toEqual([name, undefined]);
      else expect(told.get(name)).toMatch(new RegExp(`${word.replaceAll('.', '\\.')}.*[。）]$`));
      expect(readFileSync(at('files', name)).equals(Buffer.from(content as Uint8Array))).toBe(true);
    }
    expect(run.err).not.toMatch(/\n\s+at |Error:|undefined/);
    expect(run.err.trim().split('\n')).toHaveLength(Object.values(FILES).filter(([, word]) => word !== null).length);
  });
});

describe('places that hold no file to check', () => {
  it('an empty folder, a missing file and a device each have their sentence, and the rest is checked', () => {
    mkdirSync(at('void'));
    const run = hegao(['check', at('void'), at('absent.docx'), '/dev/null', at('files', 'good.docx')]);
    expect(run.code).toBe(2);
    expect(run.err).toContain('没有可以检查的文件');
    expect(run.err).toContain('找不到这个文件');
    expect(run.err).toContain('不是普通文件');
    expect(run.out).toContain('good.docx');
  });

  it('a folder that leads back to itself ends', () => {
    mkdirSync(at('round'));
    writeFileSync(at('round', 'good.docx'), GOOD);
    symlinkSync(at('round'), at('round', 'again'));
    expect(hegao(['check', '--fail-on', 'never', at('round')]).code).toBe(0);
  });

  it('files and folders nobody may read are named', (context) => {
    const program = resolve(import.meta.dirname, '../../../shared/cli/hegao.js');
    const asNobody = (args: readonly string[]) =>
      spawnSync(process.execPath, [program, ...args], {
        encoding: 'utf8',
        ...(process.getuid?.() === 0 && { uid: 65534, gid: 65534 }),
      });
    if (process.getuid === undefined || asNobody(['--version']).status !== 0) {
      console.log('no permission: skipped, for this system cannot run the program as another user');
      return context.skip();
    }
    mkdirSync(at('shut', 'inner'), { recursive: true });
    writeFileSync(at('shut', 'good.docx'), GOOD);
    writeFileSync(at('shut', 'mine.docx'), GOOD);
    chmodSync(at('shut', 'mine.docx'), 0);
    chmodSync(at('shut', 'inner'), 0);
    const run = asNobody(['check', '--fail-on', 'never', at('shut')]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('mine.docx：没有权限');
    expect(run.stderr).toContain('inner：没有权限');
    expect(run.stdout).toContain('good.docx');
  });
});
