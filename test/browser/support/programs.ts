import { spawnSync } from 'node:child_process';

/** Full path of an installed program, or nothing. */
export function findProgram(name: string): string | undefined {
  const run = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim() : undefined;
}
