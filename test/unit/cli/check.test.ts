/** `hegao check` as others rely on it: exit codes, formats, streams, many files at once. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../../shared/rules/index.ts';
import { hegao } from '../../support/cli.ts';

const SLIP = '关于做好防汛工作的通知\n\n各县（区）人民政府：\n\n请做好防汛工作。\n\n某某市人民政府\n\n2024年05月08日\n';
const CLEAN = '关于做好防汛工作的通知\n\n各县（区）人民政府：\n\n请做好防汛工作。\n\n某某市人民政府\n\n2024年5月8日\n';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hegao-check-'));
  writeFileSync(at('slip.txt'), SLIP);
  writeFileSync(at('clean.txt'), CLEAN);
  writeFileSync(at('broken.docx'), 'PK but not a zip');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Report {
  readonly version: number;
  readonly engine: { readonly name: string; readonly profile: { readonly hash: string } };
  readonly documents: readonly {
    readonly path: string;
    readonly unreadable?: string;
    readonly outcomes?: Readonly<Record<string, { readonly kind: string }>>;
    readonly findings?: readonly {
      readonly rule: string;
      readonly quote: string;
      readonly at: { readonly paragraph: number; readonly start: number; readonly end: number };
      readonly fix: { readonly preview: string } | null;
    }[];
  }[];
}
const report = (args: readonly string[]): Report =>
  JSON.parse(hegao(['check', '--format', 'json', ...args]).out) as Report;

describe('exit codes', () => {
  it.each([
    ['0: nothing at or above error', ['clean.txt'], 0],
    ['1: an error', ['slip.txt'], 1],
    ['0: an error, but never to fail', ['slip.txt', '--fail-on', 'never'], 0],
    ['2: a file that cannot be read, though the others are checked', ['broken.docx', 'clean.txt'], 2],
    ['2: no such file', ['absent.docx'], 2],
  ])('%s', (_, args, code) => {
    expect(hegao(['check', ...args.map((arg) => (arg.includes('.') ? at(arg) : arg))]).code).toBe(code);
  });

  it.each([
    [['check']],
    [['check', 'a.txt', '--format', 'xml']],
    [['check', 'a.txt', '--jobs', 'many']],
    [['check', 'a.txt', '--date', '2024-02-30']],
    [['check', 'a.txt', '--profile', 'absent.json']],
    [['unknown']],
  ])('2 and a sentence for wrong usage: %j', (args) => {
    const run = hegao(args);
    expect(run.code).toBe(2);
    expect(run.out).toBe('');
    expect(run.err.trim().split('\n').length).toBeLessThanOrEqual(2);
    expect(run.err).not.toMatch(/at .*\.(?:ts|js):\d/);
  });
});

describe('json', () => {
  it('says one outcome for every rule, and findings that quote their text', () => {
    const { documents, engine } = report([at('slip.txt')]);
    expect(engine).toMatchObject({ name: 'hegao', profile: { id: 'party-government' } });
    const [document] = documents;
    expect(Object.keys(document?.outcomes ?? {}).sort()).toEqual(rules.map(({ id }) => id).sort());
    const finding = document?.findings?.find(({ rule }) => rule === 'element/date-no-padding');
    expect(finding?.quote).toBe('2024年05月08日'.slice(finding?.at.start, finding?.at.end));
    expect(finding?.fix?.preview).toBeTruthy();
  });

  it('names the unreadable beside the others', () => {
    const { documents } = report([at('broken.docx'), at('clean.txt')]);
    expect(documents[0]?.unreadable).toMatch(/[\u4e00-\u9fff]/);
    expect(documents[1]?.findings).toBeDefined();
  });

  it('reads standard input', () => {
    const run = hegao(['check', '-', '--format', 'json'], SLIP);
    expect(run.code).toBe(1);
    expect((JSON.parse(run.out) as Report).documents[0]?.path).toBe('-');
  });
});

describe('many files', () => {
  const names = Array.from({ length: 30 }, (_, n) => `many-${String(n).padStart(2, '0')}.txt`);
  beforeAll(() => names.forEach((name, n) => writeFileSync(at(name), n % 3 === 0 ? SLIP : CLEAN)));

  it('one report whatever the number of threads', () => {
    const paths = names.map(at);
    const alone = report([...paths, '--jobs', '1']);
    expect(report([...paths, '--jobs', '2'])).toEqual(alone);
    expect(alone.documents.map(({ path }) => path)).toEqual(paths);
  });

  it('ndjson is one whole document a line', () => {
    const run = hegao(['check', '--format', 'ndjson', ...names.map(at)]);
    const lines = run.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { path: string; version: number });
    expect(lines.map(({ path }) => path).sort()).toEqual(names.map(at).sort());
    expect(lines.every(({ version }) => version === 1)).toBe(true);
    expect(run.code).toBe(1);
  });
});

describe('-o', () => {
  it('writes the report and nothing on stdout', () => {
    const run = hegao(['check', at('clean.txt'), '--format', 'html', '-o', at('report.html')]);
    expect(run).toMatchObject({ code: 0, out: '' });
  });

  it('says so where it cannot write', () => {
    const run = hegao(['check', at('clean.txt'), '-o', join(folder, 'absent', 'report.txt')]);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/^报告写不到/);
  });
});

describe('where the report goes', () => {
  it('never over a file that is checked', () => {
    const told = hegao(['check', at('slip.txt'), '-o', at('slip.txt')]);
    expect(told.code).toBe(2);
    expect(told.err).toContain('原文件');
    expect(readFileSync(at('slip.txt'), 'utf8')).toBe(SLIP);
  });

  it('into the named file, a line a document too', () => {
    const told = hegao(['check', '--format', 'ndjson', at('slip.txt'), at('clean.txt'), '-o', at('all.ndjson')]);
    expect(told.out).toBe('');
    expect(readFileSync(at('all.ndjson'), 'utf8').trim().split('\n')).toHaveLength(2);
  });

  it('says wrong usage in the language asked for', () => {
    expect(hegao(['check', at('slip.txt'), '--bogus']).err).toBe('没有“--bogus”这个选项。用 --help 查看用法。\n');
    expect(hegao(['check', at('slip.txt'), '--bogus', '--lang', 'en']).err).toContain('unknown option');
    expect(hegao(['check', '--help']).out).toContain('用法：');
  });
});

describe('hegao kit without a key', () => {
  it('makes one beside the kit, for its owner only, and keeps it', () => {
    const args = ['kit', '--base-url', 'https://hegao.example.cn/', '-o', at('kit')];
    hegao(args);
    const key = readFileSync(at('kit.key.pem'), 'utf8');
    expect(key).toContain('BEGIN PRIVATE KEY');
    expect(statSync(at('kit.key.pem')).mode & 0o077).toBe(0);
    hegao(args);
    expect(readFileSync(at('kit.key.pem'), 'utf8')).toBe(key);
  });
});

describe('the rule pack', () => {
  let hash = '';
  beforeAll(() => {
    const pack = { id: 'office', title: '某市府办', version: 3, rules: { 'format/body-line-spacing': 'error' } };
    writeFileSync(at('pack.json'), JSON.stringify(pack));
    hash = /[0-9a-f]{14}/.exec(hegao(['profile', 'check', at('pack.json')]).out)?.[0] ?? 'none';
  });

  it.each(['text', 'json', 'ndjson', 'sarif', 'html'])('stands in the report with its hash: %s', (format) => {
    const { out } = hegao(['check', '--format', format, '--profile', at('pack.json'), at('clean.txt')]);
    expect(out).toContain(hash);
    const named = /^(?:text|html)$/.test(format) ? /规则包 office 第 3 版/ : /"id":\s*"office",\s*"version":\s*3/;
    expect(out).toMatch(named);
  });
});
