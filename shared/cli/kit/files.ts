/** The kit as plain files: names and bytes, sums over them, and one zip that is the same on every run. */
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

/** Path inside the kit, with forward slashes → its bytes. */
export type KitFiles = Map<string, Uint8Array>;

/** Every entry carries this time: a kit made tomorrow is the same kit. Zip knows no earlier day. */
const ZIP_TIME = '1980-01-01T00:00:00';

export function textFile(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Windows tools (regedit, PowerShell 5) read UTF-16 with a mark, and lines that end in CR LF. */
export function windowsFile(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text.replace(/\r?\n/g, '\r\n')}`, 'utf16le'));
}

/** SHA256SUMS as `sha256sum -c` reads it, by path. */
export function sumsOf(files: KitFiles): string {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');
}

/** A zip whose bytes depend on nothing but names and contents. */
export function zipOf(files: KitFiles): Uint8Array {
  const entries = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => [path, [bytes, { mtime: new Date(ZIP_TIME), level: 9, os: 3 }]] as const);
  return zipSync(Object.fromEntries(entries.map(([path, entry]) => [path, [...entry]])));
}
