/** The extension built for browser tests: once for the sources as they are, whoever of the test files asks first. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');

/** `managed`: the sites of the tests are granted by the build; `self`: a person grants them. */
export type Flavour = 'managed' | 'self';

/** The folder of the built extension. */
export async function buildForTests(browser: 'chrome' | 'firefox', flavour: Flavour): Promise<string> {
  const mode = flavour === 'managed' ? 'e2e' : 'e2e-self';
  const folder = resolve(ROOT, `.output/${browser}-mv3-${mode}`);
  const stamp = `${folder}.stamp.tmp`;
  await alone(resolve(ROOT, '.output/e2e.lock.tmp'), () => {
    const sources = fingerprint();
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
    rmSync(stamp, { force: true });
    build(browser, mode, flavour === 'managed' ? 'http://127.0.0.1/*' : '');
    writeFileSync(stamp, sources);
  });
  return folder;
}

function build(browser: string, mode: string, hosts: string): void {
  const wxt = resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  execFileSync(
    process.execPath,
    [wxt, 'build', '-c', 'extension/wxt.config.ts', '-b', browser, '--mv3', '--mode', mode],
    { cwd: ROOT, env: { ...process.env, HEGAO_HOSTS: hosts, NODE_ENV: '' }, stdio: 'pipe' },
  );
}

/** Paths, sizes and times of all that the build reads. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['extension', 'shared'])
    for (const path of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      // What other builds make is none of the sources.
      if (/(?:^|\/)dist\//.test(path)) continue;
      const { size, mtimeMs, isFile } = statOf(join(ROOT, folder, path));
      if (isFile) hash.update(`${path} ${size} ${mtimeMs}\n`);
    }
  hash.update(readFileSync(join(ROOT, 'package-lock.json')));
  return hash.digest('hex');
}

function statOf(path: string): { readonly size: number; readonly mtimeMs: number; readonly isFile: boolean } {
  const stat = statSync(path);
  return { size: stat.size, mtimeMs: stat.mtimeMs, isFile: stat.isFile() };
}

/** Test files run side by side: one builds, the others wait. A lock left by a run that died is taken over. */
async function alone(lock: string, work: () => void): Promise<void> {
  mkdirSync(resolve(lock, '..'), { recursive: true });
  while (!take(lock)) {
    const { mtimeMs } = statSync(lock, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > 120_000) rmSync(lock, { force: true });
    await new Promise((done) => setTimeout(done, 200));
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx'));
    return true;
  } catch {
    return false;
  }
}
