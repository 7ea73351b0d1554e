/** Folders that several test files build and use side by side: one builds while the others wait, and never under a reader. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
const WAIT_MS = 200;

/** Builds into the folder unless it was built from the extension's sources as they are now. */
export async function buildOnce(folder: string, build: () => void): Promise<void> {
  const stamp = `${folder}.stamp.tmp`;
  await alone(resolve(ROOT, '.output/e2e.lock.tmp'), () => {
    const sources = fingerprint();
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === `${sources} ${builtAt(folder)}`) return;
    rmSync(stamp, { force: true });
    build();
    writeFileSync(stamp, `${sources} ${builtAt(folder)}`);
  });
}

/** Who built there otherwise, with other sites say, left another time. */
function builtAt(folder: string): number {
  return statSync(join(folder, 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Paths, sizes and times of all that the build reads. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['extension', 'shared'])
    for (const path of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      // What other builds make is none of the sources.
      if (/(?:^|\/)dist\/|^cli\/hegao\.js$/.test(path)) continue;
      const stat = statSync(join(ROOT, folder, path), { throwIfNoEntry: false });
      if (stat?.isFile()) hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
    }
  hash.update(readFileSync(join(ROOT, 'package-lock.json')));
  return hash.digest('hex');
}

/** However long a build takes: a lock is taken over only where the process that took it is gone. */
async function alone(lock: string, work: () => void): Promise<void> {
  mkdirSync(resolve(lock, '..'), { recursive: true });
  while (!take(lock)) {
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    await new Promise((done) => setTimeout(done, WAIT_MS));
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** A lock that says nothing yet is only just being taken. */
const UNSAID_MS = 10_000;

function isAbandoned(lock: string): boolean {
  const stat = statSync(lock, { throwIfNoEntry: false });
  if (!stat) return false;
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (owner === 0) return Date.now() - stat.mtimeMs > UNSAID_MS;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    // No such process; a lock that went meanwhile is taken at the next try.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
