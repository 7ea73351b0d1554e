/** Cuts markup into blocks of text: tolerant, linear, and deaf to everything that is not words. */
import type { Cell } from '../../document/document.ts';
import type { HtmlBlock } from './index.ts';

const TAG = /<!--[\s\S]*?-->|<![^>]*>|<\?[^>]*>|<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
const CENTERED = /text-align:\s*center|align\s*=\s*["']?center/i;
const SILENT = new Set([
  'script',
  'style',
  'head',
  'title',
  'noscript',
  'template',
  'select',
  'textarea',
  'svg',
  'iframe',
  'button',
]);
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  times: '×',
  deg: '°',
  permil: '‰',
  copy: '©',
  reg: '®',
  bull: '•',
  yen: '¥',
  sect: '§',
};

interface Scan {
  readonly blocks: HtmlBlock[];
  text: string;
  level: number;
  centered: boolean;
  silent: string | undefined;
  tables: number;
  /** The open tables, innermost last. */
  readonly open: { table: number; row: number; column: number; inCell: boolean }[];
}

export function blocksOf(markup: string): readonly HtmlBlock[] {
  const scan: Scan = { blocks: [], text: '', level: 0, centered: false, silent: undefined, tables: 0, open: [] };
  let at = 0;
  for (const match of markup.matchAll(TAG)) {
    addText(scan, markup.slice(at, match.index));
    at = match.index + match[0].length;
    if (match[2]) onTag(scan, match[2].toLowerCase(), { closes: match[1] === '/', attributes: match[3] ?? '' });
  }
  addText(scan, markup.slice(at));
  flush(scan);
  return withTitle(markup, withoutLayoutTables(scan.blocks));
}

const MAX_CELL_BLOCKS = 6;

/** Pages use tables to place text, too: one column, or cells that hold running text, are no table of data. */
function withoutLayoutTables(blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const cells = new Map<number, Map<string, number>>();
  for (const { cell } of blocks) {
    if (!cell) continue;
    const counts = cells.get(cell.table) ?? new Map<string, number>();
    const key = `${cell.row}/${cell.column}`;
    cells.set(cell.table, counts.set(key, (counts.get(key) ?? 0) + 1));
  }
  const isData = (table: number): boolean => {
    const counts = cells.get(table) ?? new Map<string, number>();
    const columns = new Set([...counts.keys()].map((key) => key.split('/')[1]));
    return columns.size > 1 && Math.max(...counts.values()) <= MAX_CELL_BLOCKS;
  };
  return blocks.map(({ cell, ...block }) => (cell && isData(cell.table) ? { ...block, cell } : block));
}

const PAGE_TITLE = /<title[^>]*>([^<]{2,200})<\/title>/i;

/** A page names its document in its title; it is read first unless the page shows the same words itself. */
function withTitle(markup: string, blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const written = PAGE_TITLE.exec(markup)?.[1];
  const text =
    written &&
    tidy(decodeEntities(written))
      .replace(/\s*[_|｜].*$/, '')
      .trim();
  if (!text) return blocks;
  const bare = (words: string): string => words.replace(/\s+/g, '');
  const shown = blocks
    .slice(0, 12)
    .map((block) => bare(block.text))
    .join('');
  return shown.includes(bare(text)) ? blocks : [{ text, level: 1, centered: true }, ...blocks];
}

function addText(scan: Scan, raw: string): void {
  if (scan.silent || raw === '') return;
  // Line ends of the source are blanks to a reader of the page, and none between Han characters.
  scan.text += decodeEntities(raw.replace(/[ \t]*[\r\n]+[ \t]*/g, '\u0001'));
}

function onTag(
  scan: Scan,
  name: string,
  { closes, attributes }: { readonly closes: boolean; readonly attributes: string },
): void {
  if (scan.silent) {
    if (closes && name === scan.silent) scan.silent = undefined;
    return;
  }
  if (SILENT.has(name)) {
    if (!closes) scan.silent = name;
    return;
  }
  if (name === 'br') {
    if (!closes) flush(scan);
    return;
  }
  if (!BLOCKS.has(name)) return;
  flush(scan);
  scan.level = /^h[1-6]$/.test(name) && !closes ? Number(name[1]) : 0;
  scan.centered = !closes && (name === 'center' || CENTERED.test(attributes));
  onTable(scan, name, closes);
}

function onTable(scan: Scan, name: string, closes: boolean): void {
  const { open } = scan;
  const table = open[open.length - 1];
  if (name === 'table') {
    if (closes) open.pop();
    else open.push({ table: scan.tables++, row: -1, column: -1, inCell: false });
  } else if (table && name === 'tr' && !closes) {
    table.row += 1;
    table.column = -1;
  } else if (table && (name === 'td' || name === 'th')) {
    if (!closes) table.column += 1;
    table.inCell = !closes;
  }
}

function flush(scan: Scan): void {
  const text = tidy(scan.text);
  scan.text = '';
  if (text.replace(/[\s\u00a0\u3000]+/g, '') === '') return;
  const table = scan.open[scan.open.length - 1];
  const cell: Cell | undefined = table?.inCell
    ? { table: table.table, row: Math.max(0, table.row), column: table.column }
    : undefined;
  scan.blocks.push({
    text,
    centered: scan.centered,
    ...(scan.level > 0 && { level: scan.level }),
    ...(cell && { cell }),
  });
}

/** A source line end between Latin words is a blank; elsewhere it is nothing. */
function tidy(text: string): string {
  return text
    .replace(/([!-~])\u0001([!-~])/g, '$1 $2')
    .replaceAll('\u0001', '')
    .replaceAll('\u00a0', ' ')
    .replace(/^[ \t]+|[ \t]+$/g, '');
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,10}));?/g,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name) return ENTITIES[name] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
    },
  );
}
