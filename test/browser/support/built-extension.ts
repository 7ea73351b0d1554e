/** The extension as built from the present sources, by path in its folder. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { KitFiles } from '../../../shared/cli/kit/files.ts';
import { buildOnce } from './one-builder.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

export async function buildExtension(browser: 'chrome' | 'firefox'): Promise<KitFiles> {
  const folder = join(ROOT, '.output', `${browser}-mv3`);
  await buildOnce(folder, () => build(browser));
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path), new Uint8Array(readFileSync(path))]));
}

function build(browser: string): void {
  const run = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-c', 'extension/wxt.config.ts', '-b', browser, '--mv3'],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, HEGAO_HOSTS: '', NODE_ENV: 'production' } },
  );
  if (run.status !== 0) throw new Error(`wxt build: ${run.stdout}${run.stderr}`);
}
