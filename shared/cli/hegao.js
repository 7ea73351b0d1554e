#!/usr/bin/env node
// Starts the built program; builds it first where that has not been done yet.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../../dist/hegao.js', import.meta.url);
if (!existsSync(built)) {
  process.stderr.write('首次运行，正在生成程序……\n');
  const { build } = await import('vite');
  await build({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)), logLevel: 'error' });
}
// A reader that closes the pipe early (head) is no trouble.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2));
const { main } = await import(built.href);
process.exitCode = await main(process.argv);
