/** Sets paragraphs and tables onto pages, one after the other. */
import type {
  LayoutBox,
  OfficialDocument,
  Paragraph,
  ParagraphFormat,
  ParagraphId,
  TableObject,
} from '../document/document.ts';
import { mmToPt } from '../document/units.ts';
import type { Line } from './break-lines.ts';
import type { PageGeometry } from './geometry.ts';
import { lineAt, lineHeight } from './geometry.ts';

/** A paragraph’s lines as they are cut for the place it stands in. */
export type CutLines = (paragraph: Paragraph, widthPt: number, geometry: PageGeometry) => readonly Line[];

/** Where a paragraph came to stand. */
export type Placed = Omit<LayoutBox, 'lineTexts' | 'from'> & { readonly cut: readonly Line[] };

export interface Setting {
  readonly document: OfficialDocument;
  readonly geometries: readonly PageGeometry[];
  readonly cut: CutLines;
  /** Pages begin where the file says they did when it was saved, not where they fill up. */
  readonly hasSavedBreaks: boolean;
}

interface Cursor {
  page: number;
  column: number;
  yPt: number;
  geometry: PageGeometry;
  section: number;
  /** Nothing stands on this page yet, and no one asked for it by hand. */
  isFreshByItself: boolean;
  /** A break by hand whose saved mark is still to come. */
  awaitsMark: boolean;
}

/** Rounding of a page’s height must not push the last line off a page that it just fills. */
const EPSILON_PT = 0.1;

/** Places body and tables; what stands elsewhere is placed by what it hangs on. */
export function paginate(setting: Setting): Map<ParagraphId, Placed> {
  const placed = new Map<ParagraphId, Placed>();
  const [first] = setting.geometries;
  if (!first) return placed;
  const cursor: Cursor = {
    page: 1,
    column: 0,
    yPt: 0,
    geometry: first,
    section: 0,
    isFreshByItself: false,
    awaitsMark: false,
  };
  const flow = setting.document.paragraphs.filter(({ place }) => place === 'body' || place === 'table');
  for (let at = 0; at < flow.length;) {
    const paragraph = flow[at] as Paragraph;
    enterSection(cursor, paragraph, setting);
    if (paragraph.cell) {
      const row = rowFrom(flow, at);
      placeRow(row, { cursor, setting, placed });
      at += row.length;
    } else {
      placeParagraph(flow, at, { cursor, setting, placed });
      at += 1;
    }
  }
  return placed;
}

interface Placing {
  readonly cursor: Cursor;
  readonly setting: Setting;
  readonly placed: Map<ParagraphId, Placed>;
}

function enterSection(cursor: Cursor, { section = 0 }: Paragraph, { geometries }: Setting): void {
  const geometry = geometries[section];
  if (section === cursor.section || !geometry) return;
  cursor.section = section;
  cursor.geometry = geometry;
  if (geometry.start === 'continuous') return;
  turnPage(cursor, 'byHand');
  const isOdd = cursor.page % 2 === 1;
  if ((geometry.start === 'oddPage' && !isOdd) || (geometry.start === 'evenPage' && isOdd)) cursor.page += 1;
}

function turnPage(cursor: Cursor, by: 'byHand' | 'itself' | 'mark'): void {
  cursor.page += 1;
  cursor.column = 0;
  cursor.yPt = 0;
  cursor.isFreshByItself = by !== 'byHand';
  cursor.awaitsMark = by === 'byHand';
}

/** The next column, else the next page. */
function turnColumn(cursor: Cursor, by: 'byHand' | 'itself'): void {
  if (cursor.column + 1 >= cursor.geometry.columns) return turnPage(cursor, by);
  cursor.column += 1;
  cursor.yPt = 0;
  cursor.isFreshByItself = by === 'itself';
}

function placeParagraph(flow: readonly Paragraph[], at: number, { cursor, setting, placed }: Placing): void {
  const paragraph = flow[at] as Paragraph;
  const { paragraphFormat = {} } = paragraph;
  if (paragraphFormat.pageBreakBefore && (cursor.yPt > 0 || placed.size > 0)) turnPage(cursor, 'byHand');
  const lines = setting.cut(paragraph, cursor.geometry.widthPt, cursor.geometry);
  const heights = lines.map((line) => lineHeight(line, paragraphFormat, cursor.geometry));
  takeSavedMark(cursor, paragraph, lines[0], setting);
  const before = cursor.yPt === 0 && cursor.isFreshByItself ? 0 : (paragraphFormat.spaceBeforePt ?? 0);
  if (!setting.hasSavedBreaks) keepTogether(flow, at, { heights, before, cursor, setting });
  cursor.yPt += cursor.yPt === 0 && cursor.isFreshByItself ? 0 : before;
  const breaks = setting.hasSavedBreaks ? NONE : breaksAmong(heights, paragraphFormat.widowControl !== false, cursor);
  let start: { page: number; line: number } | undefined;
  let page = cursor.page;
  lines.forEach((line, index) => {
    if (index > 0) takeSavedMark(cursor, paragraph, line, setting);
    if (breaks.has(index)) turnColumn(cursor, 'itself');
    start ??= { page: cursor.page, line: lineAt(cursor.yPt, cursor.geometry) };
    page = cursor.page;
    cursor.yPt += heights[index] ?? 0;
    if (line.breaks === 'page') turnPage(cursor, 'byHand');
    if (line.breaks === 'column') turnColumn(cursor, 'byHand');
  });
  cursor.yPt += paragraphFormat.spaceAfterPt ?? 0;
  const { page: first = page, line: firstLine = 0 } = start ?? {};
  placed.set(paragraph.id, { page: first, firstLine, lines: lines.length, lastPage: page, cut: lines });
}

const NONE: ReadonlySet<number> = new Set();

/** Lines before which the page turns because it is full; with widow control no line stands alone. */
function breaksAmong(heights: readonly number[], hasWidowControl: boolean, cursor: Cursor): ReadonlySet<number> {
  const breaks = new Set<number>();
  const count = heights.length;
  let y = cursor.yPt;
  let top = 0;
  let isTop = y === 0;
  for (let index = 0; index < count; index++) {
    const height = heights[index] ?? 0;
    if (y + height > cursor.geometry.heightPt + EPSILON_PT && !(isTop && index === top)) {
      const at = hasWidowControl ? withCompany(index, { top, count, isTop }) : index;
      breaks.add(at);
      y = heights.slice(at, index).reduce((sum, each) => sum + each, 0);
      top = at;
      isTop = true;
    }
    y += height;
  }
  return breaks;
}

/** Moves a break so that two lines at least stand on either side of it, where there is room to. */
function withCompany(
  index: number,
  { top, count, isTop }: { readonly top: number; readonly count: number; readonly isTop: boolean },
): number {
  const at = count - index === 1 ? index - 1 : index;
  const isAlone = at - top === 1 && !isTop;
  const wanted = isAlone ? top : at;
  return wanted > top || !isTop ? Math.max(wanted, top) : index;
}

interface Keeping {
  readonly heights: readonly number[];
  readonly before: number;
  readonly cursor: Cursor;
  readonly setting: Setting;
}

/** Turns the page first where a paragraph stays whole, or stays with the next, and there is no room for that. */
function keepTogether(flow: readonly Paragraph[], at: number, { heights, before, cursor, setting }: Keeping): void {
  const { keepLines, keepWithNext } = (flow[at] as Paragraph).paragraphFormat ?? {};
  if (cursor.yPt === 0 || (!keepLines && !keepWithNext)) return;
  const previous = flow[at - 1]?.paragraphFormat?.keepWithNext;
  // A chain is decided upon at its first link.
  if (previous && !keepLines) return;
  const own = before + heights.reduce((sum, each) => sum + each, 0);
  const needed = keepWithNext ? own + heightOfChain(flow, at + 1, { cursor, setting }) : own;
  const { heightPt } = cursor.geometry;
  if (cursor.yPt + needed > heightPt + EPSILON_PT && needed <= heightPt) turnColumn(cursor, 'itself');
}

const LONGEST_CHAIN = 20;

/** What must stand on the page of the paragraph before: the paragraphs kept with it, and the next one’s first lines. */
function heightOfChain(
  flow: readonly Paragraph[],
  from: number,
  { cursor, setting }: Pick<Keeping, 'cursor' | 'setting'>,
): number {
  let height = 0;
  for (let at = from; at < Math.min(flow.length, from + LONGEST_CHAIN); at++) {
    const paragraph = flow[at] as Paragraph;
    const { paragraphFormat = {} } = paragraph;
    const after = flow[at - 1]?.paragraphFormat?.spaceAfterPt ?? 0;
    const lines = setting.cut(paragraph, cursor.geometry.widthPt, cursor.geometry);
    const heights = lines.map((line) => lineHeight(line, paragraphFormat, cursor.geometry));
    const isLink = paragraphFormat.keepWithNext === true && !paragraph.cell;
    const shown = isLink ? heights : heights.slice(0, fewestLines(heights.length, paragraphFormat));
    height += after + (paragraphFormat.spaceBeforePt ?? 0) + shown.reduce((sum, each) => sum + each, 0);
    if (!isLink) return height;
  }
  return height;
}

/** How many of its lines a paragraph shows at least before a page may turn within it. */
function fewestLines(count: number, { keepLines, widowControl }: ParagraphFormat): number {
  if (keepLines) return count;
  if (widowControl === false) return 1;
  return count <= 3 ? count : 2;
}

/** Turns the page where the file marks that one began with this line. */
function takeSavedMark(cursor: Cursor, { savedPageBreaks }: Paragraph, line: Line | undefined, setting: Setting): void {
  if (!setting.hasSavedBreaks || !line) return;
  const isLast = line.end;
  const marks = (savedPageBreaks ?? []).filter(
    (offset) => offset >= line.start && (offset < isLast || offset === line.start),
  ).length;
  for (let mark = 0; mark < marks; mark++) {
    if (cursor.awaitsMark) cursor.awaitsMark = false;
    else turnPage(cursor, 'mark');
  }
  cursor.awaitsMark = false;
}

/** The paragraphs of one row, from one of them on. */
function rowFrom(flow: readonly Paragraph[], at: number): readonly Paragraph[] {
  const first = flow[at]?.cell;
  let end = at + 1;
  while (first && flow[end]?.cell?.table === first.table && flow[end]?.cell?.row === first.row) end += 1;
  return flow.slice(at, end);
}

/** Blank beside the words of a cell, left and right together. */
const CELL_PADDING_PT = 10.8;
const CELL_LINE_PT = 0.5;

function placeRow(row: readonly Paragraph[], { cursor, setting, placed }: Placing): void {
  const table = setting.document.objects?.tables[row[0]?.cell?.table ?? -1];
  takeSavedMark(cursor, row[0] as Paragraph, { start: 0, end: 1, sizePt: 0, objectPt: 0 }, setting);
  const filled = new Map<number, number>();
  const inCells = cellGeometry(cursor.geometry);
  const cells = row.map((paragraph) => {
    const { paragraphFormat = {}, cell } = paragraph;
    const width = cellWidth(table, paragraph, cursor.geometry) - CELL_PADDING_PT;
    const lines = setting.cut(paragraph, Math.max(width, 1), inCells);
    const height = lines.reduce((sum, line) => sum + lineHeight(line, paragraphFormat, inCells), 0);
    const top = (filled.get(cell?.column ?? 0) ?? 0) + (paragraphFormat.spaceBeforePt ?? 0);
    filled.set(cell?.column ?? 0, top + height + (paragraphFormat.spaceAfterPt ?? 0));
    return { paragraph, lines, top };
  });
  const single = row.filter(({ cell }) => !cell?.rowSpan).map(({ cell }) => filled.get(cell?.column ?? 0) ?? 0);
  const least = mmToPt(table?.rowHeightsMm?.[row[0]?.cell?.row ?? -1] ?? 0);
  const height = Math.max(least, ...(single.length > 0 ? single : filled.values())) + CELL_LINE_PT;
  const { heightPt } = cursor.geometry;
  if (!setting.hasSavedBreaks && cursor.yPt > 0 && cursor.yPt + height > heightPt + EPSILON_PT)
    turnColumn(cursor, 'itself');
  for (const { paragraph, lines, top } of cells) {
    const page = cursor.page + Math.floor((cursor.yPt + top) / heightPt);
    const firstLine = lineAt((cursor.yPt + top) % heightPt, cursor.geometry);
    placed.set(paragraph.id, { page, firstLine, lines: lines.length, lastPage: page, cut: lines });
  }
  cursor.yPt += height;
  while (cursor.yPt > heightPt + EPSILON_PT) {
    const rest = cursor.yPt - heightPt;
    turnColumn(cursor, 'itself');
    cursor.yPt = rest;
  }
}

/** Tables keep off the grid unless the file says otherwise. */
function cellGeometry(geometry: PageGeometry): PageGeometry {
  return geometry.gridsTables ? geometry : { ...geometry, pitchPt: undefined };
}

/** Columns as the file says, else equal ones. */
function cellWidth(table: TableObject | undefined, { cell }: Paragraph, geometry: PageGeometry): number {
  const whole = table?.widthMm ? Math.min(mmToPt(table.widthMm), geometry.widthPt) : geometry.widthPt;
  if (!table || !cell || table.columns === 0) return whole;
  const span = cell.columnSpan ?? 1;
  const widths = table.columnWidthsMm;
  if (!widths || widths.length < table.columns) return (whole / table.columns) * span;
  return mmToPt(widths.slice(cell.column, cell.column + span).reduce((sum, each) => sum + each, 0));
}
