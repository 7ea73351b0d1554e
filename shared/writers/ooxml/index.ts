/** Edits → the package with only the words and formats they name changed; all of them or none. */
import { strToU8 } from 'fflate';
import type { OfficialDocument, Text, Unreadable } from '../../document/document.ts';
import { applyEdits } from '../../document/apply-edits.ts';
import type { Edit } from '../../document/edit.ts';
import type { EditPlan } from '../../document/edit-plan.ts';
import { planEdits } from '../../document/edit-plan.ts';
import type { ReadPackage } from '../../readers/ooxml/index.ts';
import { readFlatPackage, readPackage } from '../../readers/ooxml/index.ts';
import { child, parseXml } from '../../readers/ooxml/xml.ts';
import { rewriteArchive } from './archive.ts';
import { sectionPatch } from './format-patches.ts';
import type { Ink, TrackChanges } from './ink.ts';
import { PLAIN, trackedInk } from './ink.ts';
import { spliceParagraph, targetOf } from './paragraphs.ts';
import { patchProperties } from './properties.ts';
import { SECTION_ORDER } from './schema-order.ts';
import type { Splice } from './splice.ts';
import { applySplices } from './splice.ts';
import { findTwins, twinsOf } from './twins.ts';

export type { TrackChanges } from './ink.ts';

export interface WriteOptions {
  /** Written as tracked changes of this author; plainly when absent. */
  readonly trackChanges?: TrackChanges;
}

/** Why a sound edit is not written: a sentence for the person who asked. Nothing was changed. */
export interface Unsupported {
  readonly unsupported: Text;
}

/** `stale`: the words the edits expect are not there. */
export type Refusal = 'stale' | Unsupported | Unreadable;

/**
 * A .docx with the edits done. Entries of untouched parts keep their compressed bytes, and in a touched part all that
 * no edit names keeps its own. What was written is read again before it is handed out: where its words are not those
 * the edits ask for, nothing is handed out.
 */
export function writeEdits(
  bytes: Uint8Array,
  edits: readonly Edit[],
  options: WriteOptions = {},
): Uint8Array | Refusal {
  const read = readPackage(bytes);
  if ('unreadable' in read) return read;
  const { archive } = read.file;
  if (!archive) throw new TypeError('a package read from bytes has its archive');
  const wanted = applyEdits(read.document, edits);
  if (wanted === 'stale') return 'stale';
  if (read.file.partNames.some((name) => name.startsWith('_xmlsignatures/'))) return { unsupported: SIGNED };
  const sources = editSources(read, edits, options);
  if (sources === 'stale' || 'unsupported' in sources) return sources;
  const changed = new Map([...sources].map(([name, source]) => [name, encodeLike(archive.read(name), source)]));
  const written = changed.size === 0 ? bytes : rewriteArchive(archive, changed);
  const again = readPackage(written);
  return 'document' in again && saysTheSame(again.document, wanted) ? written : { unsupported: CANNOT_PLACE };
}

/** The same for the flat XML of `getOoxml`: what `insertOoxml` takes back. */
export function writeFlatEdits(xml: string, edits: readonly Edit[], options: WriteOptions = {}): string | Refusal {
  const read = readFlatPackage(xml);
  if ('unreadable' in read) return read;
  const wanted = applyEdits(read.document, edits);
  if (wanted === 'stale') return 'stale';
  const sources = editSources(read, edits, options);
  if (sources === 'stale' || 'unsupported' in sources) return sources;
  const splices = parseXml(xml).children.flatMap((part): readonly Splice[] => {
    const content = child(part, 'pkg:xmlData')?.children[0];
    const source = sources.get(part.attributes['pkg:name']?.replace(/^\//, '') ?? '');
    return content && source !== undefined ? [{ start: content.start, end: content.end, parts: [source] }] : [];
  });
  const written = applySplices(xml, splices);
  const again = readFlatPackage(written);
  return 'document' in again && saysTheSame(again.document, wanted) ? written : { unsupported: CANNOT_PLACE };
}

function editSources(
  read: ReadPackage,
  edits: readonly Edit[],
  options: WriteOptions,
): ReadonlyMap<string, string> | 'stale' | Unsupported {
  const plan = planEdits(read.document, edits);
  if (plan === 'stale') return 'stale';
  const splices = collectSplices(read, plan, inkFor(read, options));
  if ('unsupported' in splices) return splices;
  return new Map([...splices].map(([name, list]) => [name, applySplices(read.file.source(name) ?? '', list)] as const));
}

function inkFor({ file, nodes }: ReadPackage, { trackChanges }: WriteOptions): Ink {
  if (!trackChanges) return PLAIN;
  const parts = new Set(nodes.map(({ part }) => part));
  return trackedInk(
    trackChanges,
    [...parts].map((name) => file.source(name) ?? ''),
  );
}

function collectSplices(
  read: ReadPackage,
  plan: EditPlan,
  ink: Ink,
): ReadonlyMap<string, readonly Splice[]> | Unsupported {
  const splices = new Map<string, Splice[]>();
  const add = (part: string, more: readonly Splice[]): void => {
    if (more.length > 0) splices.set(part, [...(splices.get(part) ?? []), ...more]);
  };
  const twins = new Map<string, ReturnType<typeof findTwins>>();
  for (const [index, { id }] of read.document.paragraphs.entries()) {
    const node = read.nodes[index];
    const todo = plan.paragraphs.get(id);
    const root = node && read.file.xml(node.part);
    if (!node || !todo || !root) continue;
    const found = twins.get(node.part) ?? findTwins(root);
    twins.set(node.part, found);
    const source = read.file.source(node.part) ?? '';
    for (const each of [node, ...twinsOf(node, found)]) {
      const written = spliceParagraph(todo, targetOf(todo, each, source), ink);
      if ('unsupported' in written) return written;
      add(node.part, written);
    }
  }
  add(read.mainPart, spliceSections(read, plan, ink));
  return splices;
}

function spliceSections(read: ReadPackage, plan: EditPlan, ink: Ink): readonly Splice[] {
  const source = read.file.source(read.mainPart) ?? '';
  const body = child(read.file.xml(read.mainPart), 'w:body');
  return [...plan.sections].flatMap(([index, set]): readonly Splice[] => {
    const element = read.sections[index];
    const track = (before: string): string => ink.wrap('w:sectPrChange', `<w:sectPr>${before}</w:sectPr>`);
    const written = patchProperties(
      { source, element, name: 'w:sectPr', order: SECTION_ORDER },
      sectionPatch(set, element),
      ...(ink.isTracked ? [track] : []),
    );
    const at = element ?? (body && { start: body.contentEnd, end: body.contentEnd });
    return at ? [{ start: at.start, end: at.end, parts: written }] : [];
  });
}

/** As the part was written: UTF-8 with or without a mark, or UTF-16. */
function encodeLike(old: Uint8Array | undefined, source: string): Uint8Array {
  const [first, second] = old ?? [];
  if (first === 0xff && second === 0xfe) return encodeUtf16(source, true);
  if (first === 0xfe && second === 0xff) return encodeUtf16(source, false);
  return strToU8(first === 0xef ? `\ufeff${source}` : source);
}

function encodeUtf16(source: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + source.length * 2));
  view.setUint16(0, 0xfeff, isLittleEndian);
  for (let index = 0; index < source.length; index++)
    view.setUint16(2 + index * 2, source.charCodeAt(index), isLittleEndian);
  return new Uint8Array(view.buffer);
}

function saysTheSame(written: OfficialDocument, wanted: OfficialDocument): boolean {
  return (
    written.paragraphs.length === wanted.paragraphs.length &&
    written.paragraphs.every(({ text }, index) => text === wanted.paragraphs[index]?.text)
  );
}

const CANNOT_PLACE: Text = {
  'zh-CN': '这处修改没有把握准确写回文件，为稳妥起见没有写入，请在 Word 中修改。',
  en: 'This change could not be written back with certainty, so nothing was written; please make it in Word.',
};
const SIGNED: Text = {
  'zh-CN': '文件带有数字签名，修改会使签名失效，请先在 Word 中移除签名。',
  en: 'The file is digitally signed and a change would break the signature; please remove it in Word first.',
};
