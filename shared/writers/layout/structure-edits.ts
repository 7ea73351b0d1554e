/**
 * What no edit of words or formats can say: blank paragraphs taken out, the red line under the number, the imprint at
 * the foot of the last page. Splices of the main part, over the document as the edits left it.
 */
import type { ParagraphId } from '../../document/document.ts';
import { mmToPt, mmToTwips, ptToTwips } from '../../document/units.ts';
import type { ReadPackage } from '../../readers/ooxml/index.ts';
import type { XmlElement } from '../../readers/ooxml/xml.ts';
import { child } from '../../readers/ooxml/xml.ts';
import { IMPRINT_LINE_MM, SEPARATOR_BELOW_NUMBER_MM, TEXT_AREA_MM } from '../../standards/format.ts';
import { emptyElement } from '../ooxml/markup.ts';
import type { Patch } from '../ooxml/properties.ts';
import { patchProperties } from '../ooxml/properties.ts';
import { PARAGRAPH_ORDER } from '../ooxml/schema-order.ts';
import type { Splice } from '../ooxml/splice.ts';
import type { Gaps } from './gaps.ts';
import { hasDrawnLines, letterMark, letterMarkPatch } from './letter.ts';
import type { Flow, Sheet } from './sheet.ts';
import { BODY_PT, flowOf, holdsObject, IMPRINT_PT } from './sheet.ts';

const RED_LINE_PT = 1;

/** Splices of the main part. `read` has the same paragraphs as the sheet's document. */
export function structureSplices(sheet: Sheet, gaps: Gaps, read: ReadPackage): readonly Splice[] {
  const source = read.file.source(read.mainPart) ?? '';
  const flow = flowOf(sheet);
  const nodes = nodesById(sheet, read);
  const patches = new Map<ParagraphId, Map<string, string | undefined>>();
  const patch = (id: ParagraphId, more: Patch): void => {
    patches.set(id, new Map([...(patches.get(id) ?? []), ...more]));
  };
  const underline = separatorParagraph(flow, sheet);
  if (underline) patch(underline.paragraph.id, new Map([['w:pBdr', redLine(underline, sheet)]]));
  const mark = letterMark(sheet);
  if (mark) patch(mark.paragraph.id, letterMarkPatch(mark));
  const imprint = imprintParagraphs(flow, sheet);
  const frame = emptyElement('w:framePr', FRAME);
  imprint.forEach((each, index) => {
    // 10.1 信函的版记不加分隔线。
    const lines = sheet.form === 'letter' ? undefined : imprintLines(imprint, index);
    patch(each.paragraph.id, new Map([['w:framePr', frame], ...(lines ? [['w:pBdr', lines] as const] : [])]));
  });
  const removed = [...gaps.surplus].flatMap((id): readonly Splice[] => {
    const node = nodes.get(id);
    return node && canRemove(node, read) ? [{ start: node.start, end: node.end, parts: [] }] : [];
  });
  const patched = [...patches].flatMap(([id, set]): readonly Splice[] => {
    const node = nodes.get(id);
    return node ? [patchParagraph(node, set, source)] : [];
  });
  return [...removed, ...patched, ...anchorAfter(imprint, nodes, read)];
}

function nodesById(sheet: Sheet, read: ReadPackage): ReadonlyMap<ParagraphId, XmlElement> {
  return new Map(
    sheet.document.paragraphs.flatMap(({ id }, index) => {
      const found = read.nodes[index];
      return found?.part === read.mainPart ? [[id, found.node] as const] : [];
    }),
  );
}

function patchParagraph(node: XmlElement, set: Patch, source: string): Splice {
  const element = child(node, 'w:pPr');
  const parts = patchProperties({ source, element, name: 'w:pPr', order: PARAGRAPH_ORDER }, set);
  return element
    ? { start: element.start, end: element.end, parts }
    : { start: node.contentStart, end: node.contentStart, parts };
}

const HARMLESS: ReadonlySet<string> = new Set(['w:pPr', 'w:proofErr', 'w:r']);

/** Truly nothing: no section, bookmark, comment, tracked mark; and no table at either side that it keeps apart. */
function canRemove(node: XmlElement, { file, mainPart }: ReadPackage): boolean {
  const properties = child(node, 'w:pPr');
  const mark = child(properties, 'w:rPr');
  if (!node.children.every(({ name, children }) => HARMLESS.has(name) && (name !== 'w:r' || children.every(isNothing))))
    return false;
  if (child(properties, 'w:sectPr') || child(properties, 'w:framePr')) return false;
  if (['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'].some((name) => child(mark, name))) return false;
  const siblings = child(file.xml(mainPart), 'w:body')?.children ?? [];
  const at = siblings.indexOf(node);
  return at >= 0 && ![siblings[at - 1], siblings[at + 1]].some((each) => each?.name === 'w:tbl');
}

function isNothing({ name }: XmlElement): boolean {
  return name === 'w:rPr' || name === 'w:lastRenderedPageBreak';
}

/** The paragraph the red line stands under; none where a line is already there or the form has none (10.1、10.2). */
function separatorParagraph(flow: readonly Flow[], { document, form }: Sheet): Flow | undefined {
  if (form !== 'ordinary') return undefined;
  const heads = flow.filter(({ elements }) =>
    elements.some(({ kind }) => kind === 'documentNumber' || kind === 'signer'),
  );
  const last = heads.at(-1);
  const title = flow.findIndex(({ main }) => main?.kind === 'title');
  const hasMark = document.paragraphs.some(({ id }) =>
    flow.some((each) => each.paragraph.id === id && each.main?.kind === 'issuerMark'),
  );
  const at = last ? flow.indexOf(last) : -1;
  if (!last || !hasMark || title < at) return undefined;
  return hasLine(flow.slice(Math.max(0, at - 1), title + 1), { document, form }) ? undefined : last;
}

/** A drawing, border or table between number and title is taken for the line somebody already drew. */
function hasLine(between: readonly Flow[], { document }: Pick<Sheet, 'document' | 'form'>): boolean {
  const ids = new Set(between.map(({ paragraph }) => paragraph.id));
  const order = document.paragraphs.filter(({ place }) => place === 'body' || place === 'table');
  const from = order.findIndex(({ id }) => ids.has(id));
  const to = order.length - [...order].reverse().findIndex(({ id }) => ids.has(id));
  const hasTable = order.slice(from, to).some(({ place }) => place === 'table');
  const hasDrawing = (document.objects?.drawings ?? []).some(({ anchor }) => ids.has(anchor));
  const hasBorder = between.some(
    ({ paragraph: { paragraphFormat } }) => paragraphFormat?.borders?.bottom ?? paragraphFormat?.borders?.top,
  );
  return hasTable || hasDrawing || hasBorder;
}

/** A border 4 mm under the letters; white ones at the sides carry it over the indents to the full measure. */
function redLine({ paragraph }: Flow, { profile }: Sheet): string {
  // Letters end a sixteenth of their size under the base line, which lies at four fifths of the line's height.
  const belowLettersPt = profile.linePitchPt * 0.2 - BODY_PT / 16;
  const space = Math.floor(mmToPt(SEPARATOR_BELOW_NUMBER_MM) - belowLettersPt);
  const isIndented = paragraph.text.includes('签发人');
  return borders({ bottom: { widthPt: RED_LINE_PT, space, color: 'FF0000' } }, isIndented ? BODY_PT : 0);
}

interface Line {
  readonly widthPt: number;
  readonly space: number;
  readonly color: string;
}

function borders(lines: { readonly top?: Line; readonly bottom?: Line }, sidePt: number): string {
  const line = (name: string, { widthPt, space, color }: Line): string =>
    emptyElement(name, { 'w:val': 'single', 'w:sz': Math.round(widthPt * 8), 'w:space': space, 'w:color': color });
  const side = (name: string): string =>
    sidePt > 0 ? line(name, { widthPt: 0.25, space: sidePt, color: 'FFFFFF' }) : '';
  return `<w:pBdr>${lines.top ? line('w:top', lines.top) : ''}${side('w:left')}${lines.bottom ? line('w:bottom', lines.bottom) : ''}${side('w:right')}</w:pBdr>`;
}

const COPIES = /^\s*[（(]?共?印\s*[\dXx×]+\s*份/;

/** The imprint's own paragraphs, one after the other to the end of the document; in a table it stays as it is. */
function imprintParagraphs(flow: readonly Flow[], sheet: Sheet): readonly Flow[] {
  if (sheet.form === 'letter' && hasDrawnLines(sheet)) return [];
  const first = flow.findIndex(({ main }) => main?.kind === 'copyTo' || main?.kind === 'printing');
  if (first < 0) return [];
  const rest = flow.slice(first).filter(({ main }) => main !== undefined);
  const isWhole = rest.every(
    ({ main, paragraph }) =>
      main?.kind === 'copyTo' || main?.kind === 'printing' || COPIES.test(paragraph.text.replaceAll('\ufffc', '')),
  );
  const last = sheet.document.paragraphs.filter(({ place }) => place === 'table' || place === 'body').at(-1);
  return isWhole && last?.place !== 'table' ? rest : [];
}

const FRAME = {
  'w:w': mmToTwips(TEXT_AREA_MM.width),
  'w:wrap': 'notBeside',
  'w:vAnchor': 'margin',
  'w:hAnchor': 'margin',
  'w:xAlign': 'left',
  'w:yAlign': 'bottom',
} as const;

/** 7.4.1 首末条线 0.35 mm，中间 0.25 mm；画好的线（图形）不再加。 */
function imprintLines(imprint: readonly Flow[], index: number): string | undefined {
  if (imprint.some(({ paragraph }) => holdsObject(paragraph) || paragraph.paragraphFormat?.borders)) return undefined;
  const line = (mm: number): Line => ({ widthPt: mmToPt(mm), space: 1, color: '000000' });
  const here = imprint[index];
  const isNew = here?.main?.kind !== imprint[index - 1]?.main?.kind;
  return borders(
    {
      ...(index === 0 ? { top: line(IMPRINT_LINE_MM.outer) } : isNew ? { top: line(IMPRINT_LINE_MM.inner) } : {}),
      ...(index === imprint.length - 1 && { bottom: line(IMPRINT_LINE_MM.outer) }),
    },
    IMPRINT_PT,
  );
}

/** A frame hangs on the paragraph behind it: a line one point high, where there is none yet. */
function anchorAfter(
  imprint: readonly Flow[],
  nodes: ReadonlyMap<ParagraphId, XmlElement>,
  { file, mainPart }: ReadPackage,
): readonly Splice[] {
  const last = imprint.at(-1);
  const node = last && nodes.get(last.paragraph.id);
  if (!node) return [];
  const siblings = child(file.xml(mainPart), 'w:body')?.children ?? [];
  const next = siblings[siblings.indexOf(node) + 1];
  if (next?.name === 'w:p') return [];
  const anchor = `<w:p><w:pPr><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="${ptToTwips(1)}" w:lineRule="exact"/><w:ind w:firstLineChars="0" w:firstLine="0"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr></w:p>`;
  return [{ start: node.end, end: node.end, parts: [anchor] }];
}
