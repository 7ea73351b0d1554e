/** A zip archive written anew from an old one: entries that do not change keep their compressed bytes. */
import { deflateSync, strToU8 } from 'fflate';
import type { ZipArchive, ZipEntry } from '../../readers/ooxml/zip.ts';
import { crc32 } from '../../readers/ooxml/zip.ts';

/** New content by part name. A name the archive does not have yet is added at its end. */
export type ChangedParts = ReadonlyMap<string, Uint8Array>;

const LOCAL_ENTRY = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const SIZES_FOLLOW = 0x0008;
const UTF8_NAME = 0x0800;
const DOS_EPOCH_DATE = 0x0021;

/** One entry as it will stand in the new archive. */
interface Entry {
  readonly name: Uint8Array;
  readonly versionMadeBy: number;
  readonly versionNeeded: number;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
  readonly attributes: number;
}

export function rewriteArchive(archive: ZipArchive, changed: ChangedParts): Uint8Array {
  const known = new Set(archive.entries.map(({ name }) => name));
  const old = archive.entries.map((entry) => {
    const content = changed.get(entry.name);
    const kept = keptEntry(archive.bytes, entry);
    return content ? { ...kept, ...packed(content) } : kept;
  });
  const added = [...changed].filter(([name]) => !known.has(name)).map(([name, content]) => newEntry(name, content));
  return writeArchive([...old, ...added]);
}

/** An archive of the given parts alone, in their order; the same bytes for the same parts. */
export function createArchive(parts: ChangedParts): Uint8Array {
  return writeArchive([...parts].map(([name, content]) => newEntry(name, content)));
}

function keptEntry(bytes: Uint8Array, entry: ZipEntry): Entry {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.recordStart;
  return {
    name: bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)),
    versionMadeBy: view.getUint16(at + 4, true),
    versionNeeded: view.getUint16(at + 6, true),
    flags: view.getUint16(at + 8, true) & ~SIZES_FOLLOW,
    method: entry.method,
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    crc: entry.crc,
    size: entry.size,
    data: bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize),
    attributes: view.getUint32(at + 38, true),
  };
}

function newEntry(name: string, content: Uint8Array): Entry {
  return {
    name: strToU8(name),
    versionMadeBy: 20,
    versionNeeded: 20,
    flags: UTF8_NAME,
    time: 0,
    date: DOS_EPOCH_DATE,
    attributes: 0,
    ...packed(content),
  };
}

function packed(content: Uint8Array): Pick<Entry, 'method' | 'crc' | 'size' | 'data'> {
  return { method: 8, crc: crc32(content), size: content.length, data: deflateSync(content) };
}

function writeArchive(entries: readonly Entry[]): Uint8Array {
  const localLength = entries.reduce((sum, { name, data }) => sum + 30 + name.length + data.length, 0);
  const directoryLength = entries.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(localLength + directoryLength + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let record = localLength;
  for (const entry of entries) {
    writeRecord(view, record, entry, at);
    bytes.set(entry.name, record + 46);
    record += 46 + entry.name.length;
    view.setUint32(at, LOCAL_ENTRY, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.name, at + 30);
    bytes.set(entry.data, at + 30 + entry.name.length);
    at += 30 + entry.name.length + entry.data.length;
  }
  view.setUint32(record, END_OF_DIRECTORY, true);
  view.setUint16(record + 8, entries.length, true);
  view.setUint16(record + 10, entries.length, true);
  view.setUint32(record + 12, directoryLength, true);
  view.setUint32(record + 16, localLength, true);
  return bytes;
}

function writeRecord(view: DataView, at: number, entry: Entry, localStart: number): void {
  view.setUint32(at, DIRECTORY_ENTRY, true);
  view.setUint16(at + 4, entry.versionMadeBy, true);
  writeCommon(view, at + 6, entry);
  view.setUint32(at + 38, entry.attributes, true);
  view.setUint32(at + 42, localStart, true);
}

/** What a local header and a directory record have in common, in the same order. */
function writeCommon(view: DataView, at: number, entry: Entry): void {
  view.setUint16(at, entry.versionNeeded, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}
