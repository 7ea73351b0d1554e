/**
 * `npm run evidence -- FOLDER`: runs the whole test suite and the audit of what is shipped, and writes what came out, for
 * `hegao kit --evidence FOLDER`. No times and no paths of this machine, so that the same source gives the same record.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('用法：npm run evidence -- 文件夹\n');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

interface VitestRun {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const scratch = mkdtempSync(join(tmpdir(), 'hegao-evidence-'));
const log = join(scratch, 'run.json');
const ran = spawnSync(
  'npx',
  [
    'vitest',
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${log}`,
  ],
  { cwd: ROOT, stdio: 'inherit' },
);
const run = JSON.parse(readFileSync(log, 'utf8')) as VitestRun;
rmSync(scratch, { recursive: true });
const tests = run.testResults
  .map(({ name, assertionResults }) => ({
    file: relative(ROOT, name).split(sep).join('/'),
    tests: assertionResults.map(({ fullName, status }) => ({ name: fullName, status })),
  }))
  .sort((a, b) => (a.file < b.file ? -1 : 1));
writeJson('tests.json', tests);

// The audit asks the package registry, so it is made where the kit is made, not on the closed network.
const audit = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: ROOT, encoding: 'utf8' });
writeJson('audit.json', auditOf(audit.stdout));
process.exit(ran.status ?? 1);

function auditOf(output: string): unknown {
  try {
    const told = JSON.parse(output) as { readonly vulnerabilities?: unknown; readonly metadata?: unknown };
    return told.vulnerabilities === undefined ? { unavailable: told } : told;
  } catch {
    return { unavailable: 'npm audit gave no answer' };
  }
}

function writeJson(name: string, value: unknown): void {
  writeFileSync(join(folder ?? '', name), `${JSON.stringify(value, null, 2)}\n`);
}
