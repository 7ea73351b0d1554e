/** The installed LibreOffice as an independent reader; a printed reason when there is none. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PLACES = [process.env['SOFFICE'] ?? '', '/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice'];
export const SOFFICE = PLACES.find((place) => place !== '' && existsSync(place));

if (!SOFFICE) console.warn('跳过 LibreOffice 复读：没有找到 soffice（可用环境变量 SOFFICE 指明）。');

/** The plain text LibreOffice reads in a .docx. */
export function textInLibreOffice(bytes: Uint8Array): string {
  if (!SOFFICE) throw new Error('no LibreOffice: the caller must skip');
  const folder = mkdtempSync(join(tmpdir(), 'hegao-soffice-'));
  try {
    writeFileSync(join(folder, 'in.docx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      SOFFICE,
      [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, join(folder, 'in.docx')],
      { stdio: 'ignore', timeout: 60_000 },
    );
    return readFileSync(join(folder, 'in.txt'), 'utf8').replace(/^\ufeff/, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
