/** Walks body, headers, footers and notes to a flat list of paragraphs in document order. */
import type {
  Cell,
  DocumentObjects,
  Drawing,
  Paragraph,
  ParagraphId,
  Place,
  TableObject,
} from '../../document/document.ts';
import { hashText } from '../../document/hash.ts';
import { readDrawings } from './drawings.ts';
import type { FormatReader, UnderRun } from './formats.ts';
import { toParagraphFormat } from './formats.ts';
import type { Numbering } from './numbering.ts';
import type { ParagraphLayer } from './properties.ts';
import { layParagraph, readParagraphLayer } from './properties.ts';
import { POINTS_PER_LINE } from './sections.ts';
import type { Styles } from './styles.ts';
import type { TableLayer } from './table-styles.ts';
import { readGrid } from './tables.ts';
import type { ParagraphText } from './text-model.ts';
import { chooseAlternate, readParagraphText } from './text-model.ts';
import type { Theme } from './theme.ts';
import type { XmlElement } from './xml.ts';
import { child, childValue } from './xml.ts';

export interface Tools {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly theme: Theme;
  readonly formats: FormatReader;
  /** One line of `beforeLines` in each section: known before the section's own mark is met. */
  readonly linePts: readonly number[];
}

export interface Collected {
  readonly paragraphs: Paragraph[];
  /** Where each paragraph was read from, in the order of `paragraphs`, for the writer. */
  readonly nodes: ReadNode[];
  readonly drawings: Drawing[];
  readonly tables: TableObject[];
  readonly sections: XmlElement[];
  /** Names paragraphs p0, p1 … as they are met; a box above its anchor is met later but stands before it. */
  readonly counter: { next: number };
}

/** A paragraph's element, the part it stands in, and how its runs were understood. */
export interface ReadNode {
  readonly node: XmlElement;
  readonly part: string;
  readonly text: ParagraphText;
  /** What lies under its runs in the cascade. */
  readonly under: UnderRun;
  readonly formats: FormatReader;
}

interface Here {
  readonly part: string;
  readonly place: Place;
  readonly pages?: 'default' | 'first' | 'even';
  readonly cell?: Cell;
  /** What the table's style brings. */
  readonly table?: TableLayer | undefined;
}

export function emptyCollection(): Collected {
  return { paragraphs: [], nodes: [], drawings: [], tables: [], sections: [], counter: { next: 0 } };
}

/** Reads the blocks of a container into `into`. */
export function walkBlocks(
  container: XmlElement,
  here: Here,
  walk: { readonly tools: Tools; readonly into: Collected },
): void {
  for (const block of container.children) {
    switch (block.name) {
      case 'w:p':
        walkParagraph(block, here, walk);
        break;
      case 'w:tbl':
        walkTable(block, here, walk);
        break;
      case 'w:sdt': {
        const content = child(block, 'w:sdtContent');
        if (content) walkBlocks(content, here, walk);
        break;
      }
      case 'mc:AlternateContent': {
        const chosen = chooseAlternate(block);
        if (chosen) walkBlocks(chosen, here, walk);
        break;
      }
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
      case 'w:smartTag':
        walkBlocks(block, here, walk);
        break;
      case 'w:sectPr':
        if (here.place === 'body') walk.into.sections.push(block);
        break;
    }
  }
}

type Walk = { readonly tools: Tools; readonly into: Collected };

function walkParagraph(node: XmlElement, here: Here, walk: Walk): void {
  const { tools, into } = walk;
  const properties = child(node, 'w:pPr');
  const under = { style: tools.styles.paragraphStyle(childValue(properties, 'w:pStyle')), table: here.table };
  const text = readParagraphText(node, (run) => tools.formats.run(child(run, 'w:rPr'), under).hidden);
  const section = child(properties, 'w:sectPr');
  const isGone = text.text === '' && text.drawings.length === 0 && isMarkDeleted(properties);
  if (!isGone) addParagraph({ node, properties, under, text }, here, walk);
  if (section && here.place === 'body') into.sections.push(section);
}

/** A paragraph whose mark is deleted under tracked changes: with its words deleted, too, nothing of it is left. */
function isMarkDeleted(properties: XmlElement | undefined): boolean {
  const mark = child(properties, 'w:rPr');
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
}

function addParagraph(parts: ParagraphParts, here: Here, walk: Walk): void {
  const { into, tools } = walk;
  const read = parts.text.drawings.flatMap((drawing) => readDrawings(drawing.node, tools.theme));
  const above = read.filter(({ drawing, content }) => content && isAbove(drawing));
  const id = `p${into.counter.next++}` as ParagraphId;
  for (const each of above) addBox({ ...each, anchor: id }, here, walk);
  into.paragraphs.push(buildParagraph(parts, { ...here, id }, walk));
  const { node, text, under } = parts;
  into.nodes.push({ node, part: here.part, text, under, formats: tools.formats });
  for (const each of read) {
    if (above.includes(each)) continue;
    if (each.content) addBox({ ...each, anchor: id }, here, walk);
    else into.drawings.push({ ...each.drawing, anchor: id });
  }
}

/** A box that lies above its anchor is read before it. */
function isAbove({ vertical }: Omit<Drawing, 'anchor'>): boolean {
  if (!vertical || vertical.offsetMm === undefined) return vertical?.align === 'top';
  return vertical.from === 'paragraph' || vertical.from === 'line' ? vertical.offsetMm < 0 : vertical.offsetMm < 100;
}

function addBox(
  {
    drawing,
    content,
    anchor,
  }: {
    readonly drawing: Omit<Drawing, 'anchor' | 'paragraphs'>;
    readonly content?: XmlElement;
    readonly anchor: ParagraphId;
  },
  here: Here,
  walk: Walk,
): void {
  if (!content) return;
  const first = walk.into.paragraphs.length;
  const { cell: _cell, table: _table, ...outside } = here;
  const place = here.place === 'header' || here.place === 'footer' ? here.place : 'textbox';
  walkBlocks(content, { ...outside, place }, walk);
  const paragraphs = walk.into.paragraphs.slice(first).map(({ id }) => id);
  walk.into.drawings.push({ ...drawing, anchor, paragraphs });
}

interface ParagraphParts {
  readonly node: XmlElement;
  readonly properties: XmlElement | undefined;
  readonly under: UnderRun;
  readonly text: ParagraphText;
}

function buildParagraph(
  { properties, under, text }: ParagraphParts,
  here: Here & { readonly id: ParagraphId },
  { tools, into }: Walk,
): Paragraph {
  const { layer, list } = layersOf(properties, under, tools);
  const mark = tools.formats.run(child(properties, 'w:rPr'), under);
  const { runs, key } = tools.formats.runs(text, under);
  const markPt = mark.format.sizePt ?? 10;
  const linePt = tools.linePts[Math.min(into.sections.length, tools.linePts.length - 1)] ?? POINTS_PER_LINE;
  const format = toParagraphFormat(layer, { letterPt: runs[0]?.format.sizePt ?? markPt, markPt, linePt });
  const label = list && tools.numbering.next(list.id, list.level);
  const { id, place, cell, pages } = here;
  const told = {
    text: text.text,
    place,
    ...(label && { label }),
    ...(text.inlines.length > 0 && { inlines: text.inlines }),
    ...(cell && { cell }),
    ...(pages && { pages }),
    ...(place !== 'header' && place !== 'footer' && { section: into.sections.length }),
    ...(layer.outlineLevel && { outlineLevel: layer.outlineLevel }),
  };
  return {
    id,
    hash: hashText(JSON.stringify(told) + JSON.stringify(format) + key),
    ...told,
    ...(text.pageBreaks.length > 0 && { savedPageBreaks: text.pageBreaks }),
    runFormat: runs,
    paragraphFormat: format,
  };
}

interface PlaceInList {
  readonly id: string;
  readonly level: number;
}

/** The paragraph's side of the cascade, and its place in a list. */
function layersOf(
  properties: XmlElement | undefined,
  { style, table }: UnderRun,
  { styles, numbering }: Tools,
): { readonly layer: ParagraphLayer; readonly list: PlaceInList | undefined } {
  const direct = readParagraphLayer(properties);
  const { paragraph: styled, overList = {} } = styles.resolve(style);
  const id = direct.numbering?.id ?? styled.numbering?.id;
  const isListed = id !== undefined && id !== '0';
  const linked = isListed && style !== undefined ? numbering.levelOf(id, style) : undefined;
  const level = direct.numbering?.level ?? linked ?? styled.numbering?.level ?? 0;
  const listed = isListed ? numbering.layer(id, level) : {};
  // A list named by the style lies under that style's own indents; one named here lies over all of the style.
  const over = direct.numbering?.id === undefined ? overList : {};
  const layers = [table?.paragraph ?? {}, styled, listed, over, direct];
  return {
    layer: layers.reduce(layParagraph, styles.defaults.paragraph),
    list: isListed ? { id, level } : undefined,
  };
}

function walkTable(table: XmlElement, here: Here, walk: Walk): void {
  const { into, tools } = walk;
  const index = into.tables.length;
  const first = into.paragraphs.length;
  // Reserves the number, so that nested tables count after the one they stand in.
  into.tables.push({ index, rows: 0, columns: 0, paragraphs: [] });
  const style = tools.styles.table(childValue(child(table, 'w:tblPr'), 'w:tblStyle'));
  const { cells, ...grid } = readGrid(table, style);
  const place = here.place === 'body' ? 'table' : here.place;
  for (const { node, row, column, columnSpan, rowSpan, isContinued, layer } of cells) {
    if (isContinued) continue;
    const cell = {
      table: index,
      row,
      column,
      ...(columnSpan > 1 && { columnSpan }),
      ...(rowSpan > 1 && { rowSpan }),
    };
    walkBlocks(node, { ...here, place, cell, table: layer }, walk);
  }
  into.tables[index] = {
    index,
    ...grid,
    paragraphs: into.paragraphs.slice(first).map(({ id }) => id),
  };
}

/** The objects of a document from all that was collected. */
export function collectObjects(into: Collected, more: Omit<DocumentObjects, 'drawings' | 'tables'>): DocumentObjects {
  return { drawings: into.drawings, tables: into.tables, ...more };
}
