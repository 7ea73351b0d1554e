/** Tables as a grid: which cell stands where, what it spans, and what the table's style brings to its paragraphs. */
import type { TableObject } from '../../document/document.ts';
import { twipsToMm } from '../../document/units.ts';
import { readBorder } from './properties.ts';
import type { TableLayer, TableStyle } from './table-styles.ts';
import { layerAt, readLook } from './table-styles.ts';
import { chooseAlternate } from './text-model.ts';
import type { XmlElement } from './xml.ts';
import { child, childValue, numberOf, twipsOf } from './xml.ts';

export interface GridCell {
  readonly node: XmlElement;
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Swallowed by the merged cell above: it shows nothing. */
  readonly isContinued: boolean;
  readonly layer: TableLayer | undefined;
}

/** What a table tells of itself, and its cells. */
export type TableGrid = Omit<TableObject, 'index' | 'paragraphs'> & { readonly cells: readonly GridCell[] };

/** Reads rows and cells through whatever wraps them; rows deleted under tracked changes are gone. */
export function readGrid(table: XmlElement, style: TableStyle | undefined): TableGrid {
  const properties = child(table, 'w:tblPr');
  const rows = unwrap(table, 'w:tr').filter((row) => !child(child(row, 'w:trPr'), 'w:del'));
  const placed = rows.flatMap((row, index) => placeCells(row, index));
  const columns = Math.max(0, ...placed.map(({ column, columnSpan }) => column + columnSpan));
  const at = new Map(placed.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  const size = { rows: rows.length, columns };
  const look = readLook(child(properties, 'w:tblLook'));
  const width = child(properties, 'w:tblW')?.attributes;
  const widthTwips = width?.['w:type'] === 'dxa' ? twipsOf(width['w:w']) : undefined;
  const borders = bordersOf(child(properties, 'w:tblBorders') ?? style?.borders, placed, size);
  const columnWidthsMm = (child(table, 'w:tblGrid')?.children ?? [])
    .filter(({ name }) => name === 'w:gridCol')
    .map(({ attributes }) => twipsToMm(twipsOf(attributes['w:w']) ?? 0));
  const rowHeightsMm = rows.map((row) =>
    twipsToMm(twipsOf(child(child(row, 'w:trPr'), 'w:trHeight')?.attributes['w:val']) ?? 0),
  );
  return {
    ...size,
    ...(borders && { borders }),
    ...(widthTwips && { widthMm: twipsToMm(widthTwips) }),
    ...(columnWidthsMm.some((mm) => mm > 0) && { columnWidthsMm }),
    ...(child(properties, 'w:tblpPr') && { floating: true as const }),
    ...(rowHeightsMm.some((mm) => mm > 0) && { rowHeightsMm }),
    cells: placed.map((cell) => ({
      ...cell,
      rowSpan: rowSpanOf(cell, at),
      layer: style && layerAt(style, { ...cell, ...size, look }),
    })),
  };
}

const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'mc:AlternateContent',
]);

function unwrap(container: XmlElement, name: string): readonly XmlElement[] {
  return container.children.flatMap((each) => {
    if (each.name === name) return [each];
    if (!WRAPPERS.has(each.name)) return [];
    const inner = each.name === 'mc:AlternateContent' ? chooseAlternate(each) : each;
    return inner ? unwrap(inner, name) : [];
  });
}

type PlacedCell = Omit<GridCell, 'rowSpan' | 'layer'>;

function placeCells(row: XmlElement, index: number): readonly PlacedCell[] {
  let column = numberOf(childValue(child(row, 'w:trPr'), 'w:gridBefore')) ?? 0;
  return unwrap(row, 'w:tc').map((node) => {
    const properties = child(node, 'w:tcPr');
    const columnSpan = Math.max(1, numberOf(childValue(properties, 'w:gridSpan')) ?? 1);
    const merge = child(properties, 'w:vMerge');
    const cell = {
      node,
      row: index,
      column,
      columnSpan,
      isContinued: merge !== undefined && merge.attributes['w:val'] !== 'restart',
    };
    column += columnSpan;
    return cell;
  });
}

function rowSpanOf({ row, column, isContinued }: PlacedCell, at: ReadonlyMap<string, PlacedCell>): number {
  if (isContinued) return 1;
  let span = 1;
  while (at.get(`${row + span}/${column}`)?.isContinued) span += 1;
  return span;
}

const SIDES = ['top', 'bottom', 'left', 'right', 'insideH', 'insideV'] as const;
const OUTER = [
  ['top', 'row', 'first'],
  ['bottom', 'row', 'last'],
  ['left', 'column', 'first'],
  ['right', 'column', 'last'],
] as const;

/** The table's own lines; an outer side whose cells all draw the same line has that line. */
function bordersOf(
  element: XmlElement | undefined,
  cells: readonly PlacedCell[],
  size: { readonly rows: number; readonly columns: number },
): TableObject['borders'] {
  const lines = new Map(
    SIDES.flatMap((side) => {
      const line = readBorder(child(element, `w:${side}`));
      return line ? [[side, line] as const] : [];
    }),
  );
  for (const [side, axis, end] of OUTER) {
    const edge = cells.filter((cell) => {
      if (axis === 'row') return cell.row === (end === 'first' ? 0 : size.rows - 1);
      return end === 'first' ? cell.column === 0 : cell.column + cell.columnSpan === size.columns;
    });
    const drawn = edge.map(({ node }) => child(child(child(node, 'w:tcPr'), 'w:tcBorders'), `w:${side}`));
    if (drawn.length === 0 || drawn.some((each) => each === undefined)) continue;
    const own = drawn.map((each) => readBorder(each));
    const [first] = own;
    if (first && own.every((line) => JSON.stringify(line) === JSON.stringify(first))) lines.set(side, first);
    else if (own.every((line) => line === undefined)) lines.delete(side);
  }
  return lines.size > 0 ? Object.fromEntries(lines) : undefined;
}
