/**
 * A .7z archive that only stores (method Copy), for WPS's offline add-ins: WPS takes no other kind, and no library in
 * JavaScript writes one. Format: 7zFormat.txt of the LZMA SDK. No times are stored: the same files, the same bytes.
 */
import { crc32 } from '../../readers/ooxml/zip.ts';
import type { KitFiles } from './files.ts';

/** Names of the property records used. */
const ID = {
  end: 0x00,
  header: 0x01,
  mainStreams: 0x04,
  files: 0x05,
  packInfo: 0x06,
  unpackInfo: 0x07,
  subStreams: 0x08,
  size: 0x09,
  crc: 0x0a,
  folder: 0x0b,
  unpackSize: 0x0c,
  unpackStreams: 0x0d,
  names: 0x11,
} as const;

export function sevenZip(files: KitFiles): Uint8Array {
  const entries = [...files].filter(([, bytes]) => bytes.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const data = Buffer.concat(entries.map(([, bytes]) => bytes));
  const header = headerOf(entries, data.length);
  const start = Buffer.alloc(20);
  start.writeBigUInt64LE(BigInt(data.length), 0);
  start.writeBigUInt64LE(BigInt(header.length), 8);
  start.writeUInt32LE(crc32(header), 16);
  const signature = Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]);
  return new Uint8Array(Buffer.concat([signature, uint32(crc32(start)), start, data, header]));
}

type Entry = readonly [string, Uint8Array];

/** One folder with the Copy coder holds all files one after another. */
function headerOf(entries: readonly Entry[], total: number): Buffer {
  const packInfo = [ID.packInfo, ...number(0), ...number(1), ID.size, ...number(total), ID.end];
  const folder = [...number(1), 0x01, 0x00];
  const unpackInfo = [ID.unpackInfo, ID.folder, ...number(1), 0, ...folder, ID.unpackSize, ...number(total), ID.end];
  const sizes = entries.slice(0, -1).flatMap(([, bytes]) => number(bytes.length));
  const sums = entries.flatMap(([, bytes]) => [...uint32(crc32(bytes))]);
  const subStreams = [
    ID.subStreams,
    ID.unpackStreams,
    ...number(entries.length),
    ...(sizes.length > 0 ? [ID.size, ...sizes] : []),
    ID.crc,
    1,
    ...sums,
    ID.end,
  ];
  const names = [0, ...entries.flatMap(([path]) => [...Buffer.from(`${path}\0`, 'utf16le')])];
  const list = [ID.files, ...number(entries.length), ID.names, ...number(names.length), ...names, ID.end];
  return Buffer.from([ID.header, ID.mainStreams, ...packInfo, ...unpackInfo, ...subStreams, ID.end, ...list, ID.end]);
}

/** The format's own variable-length number: leading ones of the first byte count the bytes that follow. */
function number(value: number): readonly number[] {
  for (let extra = 0; extra < 8; extra += 1) {
    if (value >= 2 ** (7 * (extra + 1))) continue;
    const mask = (0xff << (8 - extra)) & 0xff;
    const low = Array.from({ length: extra }, (_, at) => Math.floor(value / 2 ** (8 * at)) % 256);
    return [mask | Math.floor(value / 2 ** (8 * extra)), ...low];
  }
  throw new RangeError(`${value} is too large for a 7z number`);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
