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
  return convert(bytes, 'txt:Text (encoded):UTF8', 'txt').replace(/^\ufeff/, '');
}

/** The comments LibreOffice finds in a .docx, each as its words. */
export function commentsInLibreOffice(bytes: Uint8Array): readonly string[] {
  const page = convert(bytes, 'fodt', 'fodt');
  return [...page.matchAll(/<office:annotation\b[^>]*>([\s\S]*?)<\/office:annotation>/g)].map(([, inner = '']) =>
    inner.replace(/<dc:(creator|date)>[^<]*<\/dc:\1>/g, '').replace(/<[^>]+>/g, ''),
  );
}

function convert(bytes: Uint8Array, filter: string, extension: string): string {
  if (!SOFFICE) throw new Error('no LibreOffice: the caller must skip');
  const folder = mkdtempSync(join(tmpdir(), 'hegao-soffice-'));
  try {
    writeFileSync(join(folder, 'in.docx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      SOFFICE,
      [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'in.docx')],
      { stdio: 'ignore', timeout: 60_000 },
    );
    return readFileSync(join(folder, `in.${extension}`), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
