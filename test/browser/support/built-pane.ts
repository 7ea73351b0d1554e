/**
 * The pane as built from the present sources. Test files run beside each other: the first that asks builds, the others
 * wait for it, and nobody empties a folder another is serving from.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(import.meta.dirname, '../../..');
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');
const run = promisify(execFile);
const SOURCES = ['office-addin', 'shared', 'package-lock.json'];
const WAIT_MS = 200;
/** A builder that died leaves its lock behind, and nobody keeps it fresh. */
const STALE_MS = 120_000;

/** Builds where something is newer than the last build; answers the folder. */
export async function buildPane(mode: 'bench' | 'addin' | 'wps'): Promise<string> {
  const folder = join(ROOT, 'dist', mode);
  const lock = join(ROOT, 'dist', `.building-${mode}`);
  const stamp = join(ROOT, 'dist', `.built-${mode}`);
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  while (!isTaken(lock)) await new Promise((done) => setTimeout(done, WAIT_MS));
  // As long as the builder lives its lock is fresh, however slow the machine.
  const alive = setInterval(() => utimesSync(lock, new Date(), new Date()), STALE_MS / 10);
  try {
    const newest = Math.max(...SOURCES.map((name) => newestIn(join(ROOT, name))));
    if (timeOf(stamp) > newest && timeOf(folder) > 0) return folder;
    const begun = new Date();
    await run(
      process.execPath,
      [VITE, 'build', '--config', 'office-addin/vite.config.ts', '--mode', mode, '--logLevel', 'error'],
      {
        cwd: ROOT,
        // As it is shipped: a test run would have the libraries' development halves built in.
        env: { ...process.env, NODE_ENV: 'production' },
      },
    );
    writeFileSync(stamp, '');
    utimesSync(stamp, begun, begun);
    return folder;
  } finally {
    clearInterval(alive);
    rmSync(lock, { recursive: true, force: true });
  }
}

function isTaken(lock: string): boolean {
  if (timeOf(lock) > 0 && Date.now() - timeOf(lock) > STALE_MS) rmSync(lock, { recursive: true, force: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return timeOf(path);
  // Folders too: theirs is the time a file was last taken away.
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return Math.max(timeOf(path), ...entries.map((entry) => timeOf(join(entry.parentPath, entry.name))));
}
