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
import { twipsToMm } from '../../document/units.ts';
import { readDrawings } from './drawings.ts';
import type { FormatReader } from './formats.ts';
import { toParagraphFormat } from './formats.ts';
import type { Numbering } from './numbering.ts';
import { layParagraph, readBorder, readParagraphLayer } from './properties.ts';
import type { Styles } from './styles.ts';
import type { ParagraphText } from './text-model.ts';
import { chooseAlternate, readParagraphText } from './text-model.ts';
import type { Theme } from './theme.ts';
import type { XmlElement } from './xml.ts';
import { child, childValue, numberOf } from './xml.ts';

export interface Tools {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly theme: Theme;
  readonly formats: FormatReader;
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
  readonly style: string | undefined;
  readonly formats: FormatReader;
}

interface Here {
  readonly part: string;
  readonly place: Place;
  readonly pages?: 'default' | 'first' | 'even';
  readonly cell?: Cell;
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
  const style = childValue(properties, 'w:pStyle') ?? tools.styles.defaultParagraphId;
  const text = readParagraphText(node, (run) => tools.formats.run(child(run, 'w:rPr'), style).hidden);
  const read = text.drawings.flatMap((drawing) => readDrawings(drawing.node, tools.theme));
  const above = read.filter(({ drawing, content }) => content && isAbove(drawing));
  const id = `p${into.counter.next++}` as ParagraphId;
  for (const each of above) addBox({ ...each, anchor: id }, here, walk);
  into.paragraphs.push(buildParagraph({ node, properties, style, text }, { ...here, id }, walk));
  into.nodes.push({ node, part: here.part, text, style, formats: tools.formats });
  for (const each of read) {
    if (above.includes(each)) continue;
    if (each.content) addBox({ ...each, anchor: id }, here, walk);
    else into.drawings.push({ ...each.drawing, anchor: id });
  }
  const section = child(properties, 'w:sectPr');
  if (section && here.place === 'body') into.sections.push(section);
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
  const place = here.place === 'header' || here.place === 'footer' ? here.place : 'textbox';
  walkBlocks(content, { ...here, place }, walk);
  const paragraphs = walk.into.paragraphs.slice(first).map(({ id }) => id);
  walk.into.drawings.push({ ...drawing, anchor, paragraphs });
}

interface ParagraphParts {
  readonly node: XmlElement;
  readonly properties: XmlElement | undefined;
  readonly style: string | undefined;
  readonly text: ReturnType<typeof readParagraphText>;
}

function buildParagraph(
  parts: ParagraphParts,
  here: Here & { readonly id: ParagraphId },
  { tools, into }: Walk,
): Paragraph {
  const { properties, style, text } = parts;
  const direct = readParagraphLayer(properties);
  const styled = tools.styles.resolve(style).paragraph;
  const numbering = { ...styled.numbering, ...direct.numbering };
  const isNumbered = numbering.id !== undefined && numbering.id !== '0';
  const level = numbering.level ?? 0;
  const listed = isNumbered ? tools.numbering.layer(numbering.id as string, level) : {};
  const layer = [styled, listed, direct].reduce(layParagraph, tools.styles.defaults.paragraph);
  const mark = tools.formats.run(child(properties, 'w:rPr'), style);
  const { runs, key } = tools.formats.runs(text, style);
  const sizePt = runs[0]?.format.sizePt ?? mark.format.sizePt ?? 10;
  const format = toParagraphFormat(layer, sizePt);
  const label = isNumbered ? tools.numbering.next(numbering.id as string, level) : undefined;
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
    runFormat: runs,
    paragraphFormat: format,
  };
}

function walkTable(table: XmlElement, here: Here, walk: Walk): void {
  const { into } = walk;
  const index = into.tables.length;
  const first = into.paragraphs.length;
  // Reserves the number, so that nested tables count after the one they stand in.
  into.tables.push({ index, rows: 0, columns: 0, paragraphs: [] });
  const rows = table.children.flatMap((row) =>
    row.name === 'w:tr' ? [row] : row.name === 'w:sdt' ? (child(row, 'w:sdtContent')?.children ?? []) : [],
  );
  let columns = 0;
  rows.forEach((row, rowIndex) => {
    columns = Math.max(columns, walkRow(row, { table: index, row: rowIndex }, here, walk));
  });
  const borders = tableBorders(child(child(table, 'w:tblPr'), 'w:tblBorders'));
  const width = child(child(table, 'w:tblPr'), 'w:tblW')?.attributes;
  into.tables[index] = {
    index,
    rows: rows.length,
    columns,
    paragraphs: into.paragraphs.slice(first).map(({ id }) => id),
    ...(borders && { borders }),
    ...(width?.['w:type'] === 'dxa' && { widthMm: twipsToMm(numberOf(width['w:w']) ?? 0) }),
  };
}

function walkRow(row: XmlElement, at: Pick<Cell, 'table' | 'row'>, here: Here, walk: Walk): number {
  let column = 0;
  for (const cell of row.children.flatMap((each) =>
    each.name === 'w:sdt' ? (child(each, 'w:sdtContent')?.children ?? []) : [each],
  )) {
    if (cell.name !== 'w:tc') continue;
    const properties = child(cell, 'w:tcPr');
    const span = numberOf(childValue(properties, 'w:gridSpan')) ?? 1;
    const merge = child(properties, 'w:vMerge');
    const isContinued = merge !== undefined && merge.attributes['w:val'] !== 'restart';
    const place = here.place === 'body' ? 'table' : here.place;
    if (!isContinued)
      walkBlocks(cell, { ...here, place, cell: { ...at, column, ...(span > 1 && { columnSpan: span }) } }, walk);
    column += span;
  }
  return column;
}

function tableBorders(element: XmlElement | undefined): TableObject['borders'] {
  if (!element) return undefined;
  const sides = ['top', 'bottom', 'left', 'right', 'insideH', 'insideV'] as const;
  return Object.fromEntries(
    sides.flatMap((side) => {
      const line = readBorder(child(element, `w:${side}`));
      return line ? [[side, line]] : [];
    }),
  );
}

/** The objects of a document from all that was collected. */
export function collectObjects(into: Collected, more: Omit<DocumentObjects, 'drawings' | 'tables'>): DocumentObjects {
  return { drawings: into.drawings, tables: into.tables, ...more };
}
