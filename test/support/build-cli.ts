/** Before any test: the command line as built from the present sources, for the tests that run it as a process. */
import { resolve } from 'node:path';
import { build } from 'vite';

export default async function buildCli(): Promise<void> {
  const root = resolve(import.meta.dirname, '../..');
  await build({ configFile: resolve(root, 'shared/cli/vite.config.ts'), logLevel: 'error' });
}
