/** The installed LibreOffice as an independent reader; a printed reason when there is none. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const PLACES = [process.env['SOFFICE'] ?? '', '/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice'];
export const SOFFICE = PLACES.find((place) => place !== '' && existsSync(place));

if (!SOFFICE) console.warn('跳过 LibreOffice 复读：没有找到 soffice（可用环境变量 SOFFICE 指明）。');

/** The plain text LibreOffice reads in a .docx. */
export async function textInLibreOffice(bytes: Uint8Array): Promise<string> {
  return (await convert(bytes, 'txt:Text (encoded):UTF8', 'txt')).replace(/^\ufeff/, '');
}

/** The comments LibreOffice finds in a .docx, each as its words. */
export async function commentsInLibreOffice(bytes: Uint8Array): Promise<readonly string[]> {
  const page = await convert(bytes, 'fodt', 'fodt');
  return [...page.matchAll(/<office:annotation\b[^>]*>([\s\S]*?)<\/office:annotation>/g)].map(([, inner = '']) =>
    inner.replace(/<dc:(creator|date)>[^<]*<\/dc:\1>/g, '').replace(/<[^>]+>/g, ''),
  );
}

/** Not in one breath: a worker that answers nobody for a minute is taken for dead. */
async function convert(bytes: Uint8Array, filter: string, extension: string): Promise<string> {
  if (!SOFFICE) throw new Error('no LibreOffice: the caller must skip');
  const folder = mkdtempSync(join(tmpdir(), 'hegao-soffice-'));
  try {
    writeFileSync(join(folder, 'in.docx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const order = ['--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'in.docx')];
    await run(SOFFICE, [profile, ...order], { timeout: 180_000 });
    return readFileSync(join(folder, `in.${extension}`), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
