/** LibreOffice as an independent reader: converts what we wrote. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['soffice', 'libreoffice'];

/** The installed program, or undefined. */
export const SOFFICE = NAMES.find((name) => spawnSync(name, ['--version'], { encoding: 'utf8' }).status === 0);

/** Says by name what is skipped and why, where LibreOffice is not installed. */
export function tellSkipped(tests: string): void {
  if (SOFFICE === undefined) process.stdout.write(`skipped: ${tests} (LibreOffice is not installed)\n`);
}

/** Converts one file to another format (`pdf`, `txt:Text (encoded):UTF8` …), with a profile of its own. */
export function convert(bytes: Uint8Array, format: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-office-'));
  try {
    const input = join(folder, 'input.docx');
    writeFileSync(input, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const run = spawnSync(
      SOFFICE ?? 'soffice',
      [profile, '--headless', '--convert-to', format, '--outdir', folder, input],
      {
        encoding: 'utf8',
        timeout: 120_000,
      },
    );
    if (run.status !== 0) throw new Error(`LibreOffice: ${run.stderr || run.stdout || String(run.error)}`);
    return new Uint8Array(readFileSync(join(folder, `input.${format.split(':')[0]}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The words LibreOffice shows, a line for each paragraph. */
export function officeText(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(convert(bytes, 'txt:Text (encoded):UTF8'));
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
}
