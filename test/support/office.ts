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
export function convert(bytes: Uint8Array, format: string, from = 'docx'): Uint8Array {
  return convertAll([bytes], format, from)[0] as Uint8Array;
}

/** Converts files in one run of the program, which takes seconds to start. */
export function convertAll(files: readonly Uint8Array[], format: string, from = 'docx'): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-office-'));
  try {
    const inputs = files.map((bytes, at) => {
      const input = join(folder, `input${at}.${from}`);
      writeFileSync(input, bytes);
      return input;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const run = spawnSync(
      SOFFICE ?? 'soffice',
      [profile, '--headless', '--convert-to', format, '--outdir', folder, ...inputs],
      { encoding: 'utf8', timeout: 170_000 },
    );
    if (run.status !== 0) throw new Error(`LibreOffice: ${run.stderr || run.stdout || String(run.error)}`);
    return files.map((_, at) => new Uint8Array(readFileSync(join(folder, `input${at}.${format.split(':')[0]}`))));
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
