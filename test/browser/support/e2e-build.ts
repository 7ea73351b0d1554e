/** The extension built for browser tests: once for the sources as they are, whoever of the test files asks first. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { buildOnce } from './one-builder.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** `managed`: the sites of the tests are granted by the build; `self`: a person grants them. */
export type Flavour = 'managed' | 'self';

/** The folder of the built extension. */
export async function buildForTests(browser: 'chrome' | 'firefox', flavour: Flavour): Promise<string> {
  const mode = flavour === 'managed' ? 'e2e' : 'e2e-self';
  const folder = resolve(ROOT, `.output/${browser}-mv3-${mode}`);
  await buildOnce(folder, () => build(browser, mode, flavour === 'managed' ? 'http://127.0.0.1/*' : ''));
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
