/**
 * A desk under policy: a browser that finds our files where its administrator would have put them, without touching the
 * machine's own: the folders are mounted over in a private mount namespace, which needs root.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KitFiles } from '../../../shared/cli/kit/files.ts';

/** Why no private mount can be made here; undefined where it can. */
export function whyNoPolicies(): string | undefined {
  if (process.platform !== 'linux') return 'policies are tried on Linux only';
  const run = spawnSync('unshare', ['-m', 'true']);
  return run.status === 0 ? undefined : 'a private mount namespace needs root';
}

export interface PolicyDesk {
  /** A program that starts the browser with `folder` mounted over `place`. */
  readonly program: string;
  readonly folder: string;
  readonly remove: () => void;
}

/** @param browser full path of the browser @param place where the browser looks for its policies */
export function policyDesk(browser: string, place: string): PolicyDesk {
  const home = mkdtempSync(join(tmpdir(), 'hegao-policy-'));
  const folder = join(home, 'policies');
  const program = join(home, 'browser.sh');
  mkdirSync(folder);
  // The place must exist to be mounted over; an empty folder changes nothing for the machine's own browser.
  if (!existsSync(place)) execFileSync('mkdir', ['-p', place]);
  writeFileSync(
    program,
    `#!/bin/sh\nexec unshare -m sh -c 'mount --bind "${folder}" "${place}" && exec "${browser}" "$@"' sh "$@"\n`,
  );
  chmodSync(program, 0o755);
  return { program, folder, remove: () => removeFolder(home) };
}

/** A browser that was closed may still be writing its last words there. */
export function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
}

export interface KitServer {
  readonly baseUrl: string;
  /** What is served; changes count at once. */
  readonly files: KitFiles;
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  crx: 'application/x-chrome-extension',
  xpi: 'application/x-xpinstall',
  xml: 'application/xml',
  json: 'application/json',
};

export async function serveKit(): Promise<KitServer> {
  const files: KitFiles = new Map();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname.slice(1));
    asked.push(path);
    const bytes = files.get(path);
    if (!bytes) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[path.split('.').pop() ?? ''] ?? 'text/html' }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
