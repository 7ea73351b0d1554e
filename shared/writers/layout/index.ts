/**
 * 一键排版: the recognised elements of a .docx laid out by GB/T 9704-2012, without a character of its text changed.
 */
import { strToU8 } from 'fflate';
import type { OfficialDocument, Text } from '../../document/document.ts';
import { hashText } from '../../document/hash.ts';
import { readPackage } from '../../readers/ooxml/index.ts';
import { recognize } from '../../structure/recognize.ts';
import { rewriteArchive } from '../ooxml/archive.ts';
import type { Refusal } from '../ooxml/index.ts';
import { writeEdits } from '../ooxml/index.ts';
import { applySplices } from '../ooxml/splice.ts';
import { planFooters } from './footer-parts.ts';
import { planGaps } from './gaps.ts';
import { isPageNumber } from './page-numbers.ts';
import { planLayoutEdits, planTitleBreaks } from './plan.ts';
import type { LayoutProfile } from './profile.ts';
import { DEFAULT_LAYOUT } from './profile.ts';
import type { Sheet } from './sheet.ts';
import { flowOf, makeSheet } from './sheet.ts';
import { structureSplices } from './structure-edits.ts';

export type { LayoutProfile } from './profile.ts';
export { DEFAULT_LAYOUT, readLayoutProfile } from './profile.ts';

export interface LaidOut {
  readonly bytes: Uint8Array;
  /** What was left as it is, and why: a person should look. */
  readonly notes: readonly Text[];
}

/**
 * Never changes the text: a hash over every place's words before and after decides, and where it differs nothing is
 * handed out. Line breaks in a title that had none are the one thing added, and page numbers the one thing replaced.
 */
export function layoutDocument(bytes: Uint8Array, profile: LayoutProfile = DEFAULT_LAYOUT): LaidOut | Refusal {
  const read = readPackage(bytes);
  if ('unreadable' in read) return read;
  const sheet = makeSheet(read.document, recognize(read.document), profile);
  const gaps = planGaps(flowOf(sheet), sheet);
  const formatted = writeEdits(bytes, planLayoutEdits(sheet, gaps));
  if (!(formatted instanceof Uint8Array)) return formatted;
  const placed = placeStructure(formatted, sheet, gaps);
  if ('unreadable' in placed) return placed;
  const broken = breakTitle(placed.bytes, profile);
  const after = readPackage(broken);
  if ('unreadable' in after || textHash(after.document) !== textHash(read.document))
    return { unsupported: TEXT_CHANGED };
  return { bytes: broken, notes: [...placed.notes, ...notesOn(sheet)] };
}

/** Every word of every place, page numbers and line breaks left out. Equal hash, equal text. */
export function textHash({ paragraphs }: OfficialDocument): string {
  const words = paragraphs
    .filter((paragraph) => !isPageNumber(paragraph) && paragraph.text !== '')
    .map(({ text, place, inlines = [] }) => {
      const unseen = inlines.flatMap((each) => (each.kind === 'deleted' || each.kind === 'hidden' ? each.text : []));
      return `${place}\u0000${text.replaceAll('\n', '')}\u0000${unseen.join('\u0000')}`;
    });
  return hashText(words.join('\u0001')) + hashText(words.join('\u0001'), 1);
}

type Placed = { readonly bytes: Uint8Array; readonly notes: readonly Text[] };

function placeStructure(
  bytes: Uint8Array,
  sheet: Sheet,
  gaps: ReturnType<typeof planGaps>,
): Placed | Extract<Refusal, { unreadable: unknown }> {
  const read = readPackage(bytes);
  if ('unreadable' in read) return read;
  const { archive } = read.file;
  if (!archive) throw new TypeError('a package read from bytes has its archive');
  const footers = planFooters(sheet, read);
  const splices = [...structureSplices(sheet, gaps, read), ...(footers?.splices ?? [])];
  const main = applySplices(read.file.source(read.mainPart) ?? '', splices);
  const changed = new Map([[read.mainPart, main] as const, ...(footers?.parts ?? [])]);
  const parts = new Map([...changed].map(([name, source]) => [name, strToU8(source)]));
  return { bytes: rewriteArchive(archive, parts), notes: footers ? [] : [FOOTER_LEFT] };
}

function breakTitle(bytes: Uint8Array, profile: LayoutProfile): Uint8Array {
  const read = readPackage(bytes);
  if ('unreadable' in read) return bytes;
  const breaks = planTitleBreaks(makeSheet(read.document, recognize(read.document), profile));
  const written = breaks.length > 0 ? writeEdits(bytes, breaks) : bytes;
  // A title from a field or a locked control stays on the lines the word processor makes.
  return written instanceof Uint8Array ? written : bytes;
}

function notesOn({ outline, document }: Sheet): readonly Text[] {
  const placeOf = new Map(document.paragraphs.map(({ id, place }) => [id, place]));
  const isElsewhere = (kind: string): boolean =>
    outline.elements.some((each) => each.kind === kind && each.paragraphs.some((id) => placeOf.get(id) !== 'body'));
  return [
    ...(isElsewhere('issuerMark') ? [MARK_LEFT] : []),
    ...(isElsewhere('copyTo') || isElsewhere('printing') ? [IMPRINT_LEFT] : []),
    ...(document.pageSetup?.some(({ landscape }) => landscape) ? [LANDSCAPE_LEFT] : []),
  ];
}

const TEXT_CHANGED: Text = {
  'zh-CN': '排版后的文字与原文不完全一致，为稳妥起见没有输出。',
  en: 'The text after layout was not exactly the text before, so nothing was handed out.',
};
const FOOTER_LEFT: Text = {
  'zh-CN': '页脚里除页码外还有其他内容，页脚保持原样，请核对页码。',
  en: 'The footer holds more than the page number and was left as it is; please check the page number.',
};
const MARK_LEFT: Text = {
  'zh-CN': '发文机关标志在文本框、表格或者页眉里，位置保持原样，请核对。',
  en: 'The issuer mark stands in a text box, table or header; its place was left as it is.',
};
const IMPRINT_LEFT: Text = {
  'zh-CN': '版记在表格或者文本框里，位置保持原样，请核对是否在最后一面底端。',
  en: 'The imprint stands in a table or text box; its place was left as it is.',
};
const LANDSCAPE_LEFT: Text = {
  'zh-CN': '横排页面保持原来的纸张方向和页边距。',
  en: 'Landscape sheets keep their paper and margins.',
};
