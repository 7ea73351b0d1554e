/** LibreOffice as a second reader: one run, a profile of its own, many files. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const HAS_SOFFICE = spawnSync('soffice', ['--version']).status === 0;

/**
 * Converts files in one run and hands the folder of results to `look`; leaves nothing behind.
 * @param to extension of the results: fodt, pdf
 */
export function converted<T>(files: Readonly<Record<string, Uint8Array>>, to: string, look: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-office-'));
  try {
    mkdirSync(join(folder, 'out'));
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const run = spawnSync(
      'soffice',
      ['--headless', profile, '--convert-to', to, '--outdir', join(folder, 'out'), ...paths],
      { encoding: 'utf8', timeout: 180_000 },
    );
    if (run.status !== 0) throw new Error(`soffice: ${run.stderr || run.error?.message || 'no result'}`);
    return look(join(folder, 'out'));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
