/** Cuts markup into blocks of text: tolerant, linear, and deaf to everything that is not words. */
import type { Cell } from '../../document/document.ts';
import { decodeEntities } from './entities.ts';
import type { HtmlBlock } from './index.ts';
import { tokensOf } from './tokens.ts';

/** Elements whose content nobody reads as the document's words. */
const SILENT = new Set(
  'script style head title noscript template select textarea svg math iframe button object audio video canvas xml'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** An open element that matters: what it hides, where it puts its words. */
interface Open {
  readonly name: string;
  readonly hidden: boolean;
  readonly centered: boolean;
  /** Line ends of the source count. */
  readonly preformatted: boolean;
}

interface Scan {
  readonly blocks: HtmlBlock[];
  text: string;
  level: number;
  title: string;
  tables: number;
  readonly open: Open[];
  /** The open tables, innermost last. */
  readonly grids: { table: number; row: number; column: number; inCell: boolean }[];
}

export function blocksOf(markup: string): readonly HtmlBlock[] {
  const scan: Scan = { blocks: [], text: '', level: 0, title: '', tables: 0, open: [], grids: [] };
  for (const token of tokensOf(markup)) {
    if (token.kind === 'text') addText(scan, token.text);
    else if (token.kind === 'open') onOpen(scan, token.name, token.attributes);
    else onClose(scan, token.name);
  }
  flush(scan);
  return withTitle(scan.title, withoutLayoutTables(scan.blocks));
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
  const data = new Set(
    [...cells].flatMap(([table, counts]) => {
      const columns = new Set([...counts.keys()].map((key) => key.split('/')[1]));
      const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
      return columns.size > 1 && most <= MAX_CELL_BLOCKS ? [table] : [];
    }),
  );
  return blocks.map(({ cell, ...block }) => (cell && data.has(cell.table) ? { ...block, cell } : block));
}

const MAX_TITLE = 200;

/** A page names its document in its title; it is read first unless the page shows the same words itself. */
function withTitle(written: string, blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const text =
    tidy(written.slice(0, MAX_TITLE * 2))
      .split(/[_|｜]/)[0]
      ?.trim() ?? '';
  if (text.length < 2 || text.length > MAX_TITLE) return blocks;
  const bare = (words: string): string => words.replace(/\s+/g, '');
  const shown = blocks
    .slice(0, 12)
    .map((block) => bare(block.text))
    .join('');
  return shown.includes(bare(text)) ? blocks : [{ text, level: 1, centered: true }, ...blocks];
}

function addText(scan: Scan, raw: string): void {
  const { open } = scan;
  const top = open[open.length - 1];
  if (top?.name === 'title') {
    if (scan.title === '') scan.title = decodeEntities(raw.replace(/[\r\n]+/g, ' '));
    return;
  }
  if (top?.hidden) return;
  if (top?.preformatted) return addLines(scan, raw);
  // Line ends of the source are blanks to a reader of the page, and none between Han characters.
  scan.text += decodeEntities(raw.replace(/[\r\n]+/g, '\u0001'));
}

/** Preformatted words break where the source breaks. */
function addLines(scan: Scan, raw: string): void {
  raw.split(/\r\n|\n|\r/).forEach((line, index) => {
    if (index > 0) flush(scan);
    scan.text += decodeEntities(line);
  });
}

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden|mso-hide\s?:\s?all)/i;
const CENTERED_STYLE = /text-align\s?:\s?(center|left|right|justify|start|end)/i;

function onOpen(scan: Scan, name: string, attributes: ReadonlyMap<string, string>): void {
  const { open } = scan;
  if (name === 'body' || name === 'p' || name === 'div') endSilently(scan, 'head');
  if (BLOCKS.has(name)) endParagraph(scan);
  const above = open[open.length - 1];
  const style = attributes.get('style') ?? '';
  const hidden = (above?.hidden ?? false) || SILENT.has(name) || attributes.has('hidden') || HIDDEN_STYLE.test(style);
  const align = CENTERED_STYLE.exec(style)?.[1] ?? attributes.get('align');
  const isCell = name === 'td' || name === 'th';
  const inherited = isCell || name === 'table' ? name === 'th' : (above?.centered ?? false);
  const centered = name === 'center' || (align ? align.toLowerCase() === 'center' : inherited);
  if (!hidden) {
    if (name === 'br') flush(scan);
    else if (BLOCKS.has(name)) startBlock(scan, name);
  }
  const preformatted = name === 'pre' || (above?.preformatted ?? false);
  if (!VOID.has(name) && open.length < MAX_OPEN) open.push({ name, hidden, centered, preformatted });
}

/** Deeper nesting than this changes nothing a reader would see. */
const MAX_OPEN = 2000;
/** An end tag this far from its start closes nothing. */
const REACH = 64;

function startBlock(scan: Scan, name: string): void {
  flush(scan);
  scan.level = /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
  const grid = scan.grids[scan.grids.length - 1];
  if (name === 'table') scan.grids.push({ table: scan.tables++, row: -1, column: -1, inCell: false });
  else if (grid && name === 'tr') {
    grid.row += 1;
    grid.column = -1;
  } else if (grid && (name === 'td' || name === 'th')) {
    grid.column += 1;
    grid.inCell = true;
  }
}

const CONTAINERS = new Set(['td', 'th', 'table', 'div', 'li', 'dd', 'section', 'article', 'body']);

/** A block ends the paragraph before it: pages leave `</p>` out. */
function endParagraph(scan: Scan): void {
  const { open } = scan;
  for (let at = open.length - 1; at >= Math.max(0, open.length - REACH); at--) {
    const { name = '', hidden = false } = open[at] ?? {};
    if (CONTAINERS.has(name)) return;
    if (name !== 'p') continue;
    if (!hidden) flush(scan);
    open.length = at;
    return;
  }
}

/** Closes an element, and what was left open inside. */
function endSilently(scan: Scan, name: string): void {
  const { open } = scan;
  for (let at = open.length - 1; at >= Math.max(0, open.length - REACH); at--) {
    if (open[at]?.name !== name) continue;
    open.length = at;
    return;
  }
}

function onClose(scan: Scan, name: string): void {
  const { open } = scan;
  const isHidden = open[open.length - 1]?.hidden ?? false;
  if (BLOCKS.has(name) && !isHidden) {
    flush(scan);
    scan.level = 0;
  }
  endSilently(scan, name);
  if (isHidden) return;
  const grid = scan.grids[scan.grids.length - 1];
  if (name === 'table') scan.grids.pop();
  else if (grid && (name === 'td' || name === 'th')) grid.inCell = false;
}

function flush(scan: Scan): void {
  const text = tidy(scan.text);
  scan.text = '';
  if (text.replace(/[\s\u00a0\u3000]+/g, '') === '') return;
  const grid = scan.grids[scan.grids.length - 1];
  const cell: Cell | undefined = grid?.inCell
    ? { table: grid.table, row: Math.max(0, grid.row), column: grid.column }
    : undefined;
  scan.blocks.push({
    text,
    centered: scan.open[scan.open.length - 1]?.centered ?? false,
    ...(scan.level > 0 && { level: scan.level }),
    ...(cell && { cell }),
  });
}

/** A source line end between Latin words is a blank; elsewhere it is nothing. */
function tidy(text: string): string {
  const pieces: string[] = [];
  for (const each of text.split('\u0001').map(trimBlanks)) {
    if (each === '') continue;
    const before = pieces[pieces.length - 1];
    const isLatin = before !== undefined && /[!-~]/.test(before.slice(-1)) && /^[!-~]/.test(each);
    if (isLatin) pieces.push(' ');
    pieces.push(each);
  }
  return trimBlanks(pieces.join('').replaceAll('\u00a0', ' '));
}

/** Blanks at both ends; ideographic spaces are the document's own and stay. */
function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && (text[start] === ' ' || text[start] === '\t')) start += 1;
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1;
  return text.slice(start, end);
}
