/**
 * A .docx as its archive holds it: entries with their raw compressed bytes, inflated one by one and only when asked.
 * Declared sizes may lie, so actual bytes are counted while they come out.
 */
import { Inflate, strFromU8 } from 'fflate';

export const LIMITS = {
  /** Bytes inflated from one archive in all. */
  total: 64 * 1024 * 1024,
  /** Bytes of one part. */
  part: 32 * 1024 * 1024,
  entries: 2000,
} as const;

export type ZipTrouble =
  'notZip' | 'truncated' | 'checksum' | 'tooLarge' | 'tooMany' | 'encrypted' | 'method' | 'doubled';

/** Why an archive cannot be opened; caught at the door of the reader and turned into a sentence. */
export class ZipError extends Error {
  constructor(readonly trouble: ZipTrouble) {
    super(trouble);
  }
}

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the compressed bytes begin in the archive. */
  readonly dataStart: number;
  /** Where its record in the central directory begins, for the writer. */
  readonly recordStart: number;
}

export interface ZipArchive {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  /** The inflated bytes of an entry, checked; undefined where there is none of that name. */
  read(name: string): Uint8Array | undefined;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const MAX_COMMENT = 65_557;

export function openZip(bytes: Uint8Array): ZipArchive {
  const entries = readDirectory(bytes);
  // Part names are equal whatever their case.
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const cache = new Map<string, Uint8Array>();
  let total = 0;
  return {
    bytes,
    entries,
    read(name) {
      const key = name.toLowerCase();
      const known = cache.get(key);
      const entry = byName.get(key);
      if (known || !entry) return known;
      const content = inflateEntry(bytes, entry, LIMITS.total - total);
      total += content.length;
      cache.set(key, content);
      return content;
    },
  };
}

function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL_ENTRY) throw new ZipError('notZip');
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw new ZipError('tooMany');
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new ZipError('truncated');
    const nameLength = view.getUint16(at + 28, true);
    entries.push(directoryEntry(view, bytes, at));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  // Two parts of one name mean one thing to one program and another to the next: neither is to be believed.
  const names = entries.map(({ name }) => name.toLowerCase()).filter((name) => !name.endsWith('/'));
  if (new Set(names).size < names.length) throw new ZipError('doubled');
  return entries;
}

function findEnd(view: DataView): number {
  const floor = Math.max(0, view.byteLength - MAX_COMMENT);
  for (let at = view.byteLength - 22; at >= floor; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new ZipError('truncated');
}

function directoryEntry(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  if (view.getUint16(at + 8, true) & 1) throw new ZipError('encrypted');
  const header = view.getUint32(at + 42, true);
  const compressedSize = view.getUint32(at + 20, true);
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL_ENTRY) throw new ZipError('truncated');
  const dataStart = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (dataStart + compressedSize > bytes.length) throw new ZipError('truncated');
  const nameStart = at + 46;
  const name = strFromU8(bytes.subarray(nameStart, nameStart + view.getUint16(at + 28, true)));
  return {
    name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size: view.getUint32(at + 24, true),
    dataStart,
    recordStart: at,
  };
}

function inflateEntry(bytes: Uint8Array, entry: ZipEntry, left: number): Uint8Array {
  const raw = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const limit = Math.min(LIMITS.part, left);
  if (entry.method !== 0 && entry.method !== 8) throw new ZipError('method');
  const content = entry.method === 0 ? raw : inflate(raw, limit);
  if (content.length > limit) throw new ZipError('tooLarge');
  if (crc32(content) !== entry.crc) throw new ZipError('checksum');
  return content;
}

/** Small enough that what comes out at once (up to a thousandfold) stays small. */
const CHUNK = 1 << 14;

function inflate(raw: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isDone = false;
  const stream = new Inflate((chunk, final) => {
    length += chunk.length;
    if (length > limit) throw new ZipError('tooLarge');
    chunks.push(chunk);
    isDone = final;
  });
  try {
    for (let at = 0; at < raw.length; at += CHUNK) stream.push(raw.subarray(at, at + CHUNK), at + CHUNK >= raw.length);
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('truncated');
  }
  if (!isDone) throw new ZipError('truncated');
  return concat(chunks, length);
}

function concat(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as zip archives use it. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) value = (CRC_TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
