/** Table styles: what the whole table and its regions (first row, bands, corners …) bring to the paragraphs inside. */
import type { ParagraphLayer, RunLayer } from './properties.ts';
import { layParagraph, layRun, readParagraphLayer, readRunLayer } from './properties.ts';
import type { XmlElement } from './xml.ts';
import { child } from './xml.ts';

/** What a table's style says of one of its cells. Equal keys within one style are equal layers. */
export interface TableLayer {
  readonly key: string;
  readonly paragraph: ParagraphLayer;
  readonly run: RunLayer;
}

export interface TableStyle {
  readonly id: string;
  readonly whole: Omit<TableLayer, 'key'>;
  readonly regions: ReadonlyMap<string, Omit<TableLayer, 'key'>>;
  /** `w:tblBorders` of the style nearest to the table. */
  readonly borders: XmlElement | undefined;
  /** Layers already put together, by the regions they are of. */
  readonly made: Map<string, TableLayer>;
}

/** Which regions a table asks its style for. */
export interface TableLook {
  readonly firstRow: boolean;
  readonly lastRow: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly rowBands: boolean;
  readonly columnBands: boolean;
}

/** From the root of the chain of styles down. */
export function toTableStyle(id: string, chain: readonly XmlElement[]): TableStyle {
  const regions = new Map<string, Omit<TableLayer, 'key'>>();
  let whole: Omit<TableLayer, 'key'> = { paragraph: {}, run: {} };
  let borders: XmlElement | undefined;
  for (const style of chain) {
    whole = lay(whole, style);
    borders = child(child(style, 'w:tblPr'), 'w:tblBorders') ?? borders;
    for (const region of style.children) {
      const type = region.attributes['w:type'];
      if (region.name !== 'w:tblStylePr' || !type) continue;
      if (type === 'wholeTable') whole = lay(whole, region);
      else regions.set(type, lay(regions.get(type) ?? { paragraph: {}, run: {} }, region));
    }
  }
  return { id, whole, regions, borders, made: new Map() };
}

function lay(under: Omit<TableLayer, 'key'>, element: XmlElement): Omit<TableLayer, 'key'> {
  return {
    paragraph: layParagraph(under.paragraph, readParagraphLayer(child(element, 'w:pPr'))),
    run: layRun(under.run, readRunLayer(child(element, 'w:rPr'))),
  };
}

/** By attributes, or by the bits older files write into one number. */
export function readLook(element: XmlElement | undefined): TableLook {
  const bits = Number.parseInt(element?.attributes['w:val'] ?? '0', 16) || 0;
  const asked = (name: string, bit: number): boolean => {
    const written = element?.attributes[`w:${name}`];
    return written === undefined ? (bits & bit) !== 0 : /^(?:1|true|on)$/.test(written);
  };
  return {
    firstRow: asked('firstRow', 0x20),
    lastRow: asked('lastRow', 0x40),
    firstColumn: asked('firstColumn', 0x80),
    lastColumn: asked('lastColumn', 0x100),
    rowBands: !asked('noHBand', 0x200),
    columnBands: !asked('noVBand', 0x400),
  };
}

interface CellAt {
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly rows: number;
  readonly columns: number;
  readonly look: TableLook;
}

/** The layer of one cell: the whole table, then its regions from the weakest to the strongest. */
export function layerAt(style: TableStyle, at: CellAt): TableLayer {
  const names = regionsAt(at).filter((name) => style.regions.has(name));
  const key = `${style.id}|${names.join()}`;
  const known = style.made.get(key);
  if (known) return known;
  let layer = style.whole;
  for (const name of names) {
    const region = style.regions.get(name);
    if (region)
      layer = { paragraph: layParagraph(layer.paragraph, region.paragraph), run: layRun(layer.run, region.run) };
  }
  const made = { key, ...layer };
  style.made.set(key, made);
  return made;
}

function regionsAt({ row, column, columnSpan, rows, columns, look }: CellAt): readonly string[] {
  const first = { row: look.firstRow && row === 0, column: look.firstColumn && column === 0 };
  const last = {
    row: look.lastRow && row === rows - 1 && !first.row,
    column: look.lastColumn && column + columnSpan >= columns && !first.column,
  };
  const band = (index: number): number => (index % 2 === 0 ? 1 : 2);
  const isInner = !first.row && !last.row;
  return [
    ...(look.columnBands && !first.column && !last.column
      ? [`band${band(column - (look.firstColumn ? 1 : 0))}Vert`]
      : []),
    ...(look.rowBands && isInner ? [`band${band(row - (look.firstRow ? 1 : 0))}Horz`] : []),
    ...(first.row ? ['firstRow'] : []),
    ...(last.row ? ['lastRow'] : []),
    ...(first.column ? ['firstCol'] : []),
    ...(last.column ? ['lastCol'] : []),
    ...(first.row && first.column ? ['nwCell'] : []),
    ...(first.row && last.column ? ['neCell'] : []),
    ...(last.row && first.column ? ['swCell'] : []),
    ...(last.row && last.column ? ['seCell'] : []),
  ];
}
