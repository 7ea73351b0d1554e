/** Runs the built command line as a person would: a process of its own, with its streams and exit code. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const PROGRAM = resolve(import.meta.dirname, '../../shared/cli/hegao.js');

export interface CliRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `hegao …`, built from the present sources by test/support/build-cli.ts. */
export function hegao(args: readonly string[], input?: string | Uint8Array): CliRun {
  const run = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    ...(input !== undefined && { input }),
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}
