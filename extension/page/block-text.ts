/** The words of a block as they stand in the page, and the way back from an offset to the text node. */

import { wrapsAfter } from './wrapped-lines.ts';

/** A stretch of one text node inside the block's text. */
export interface Segment {
  readonly node: Text;
  /** Where its first unit stands in the block's text. */
  readonly at: number;
}

export interface BlockText {
  readonly text: string;
  readonly segments: readonly Segment[];
}

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR O:P Q RUBY RB S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR BR'.split(
    ' ',
  ),
);
/** Words in these are not the page's text: controls are read as fields, annotations of ruby as notes. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION BUTTON SVG CANVAS OBJECT EMBED IFRAME AUDIO VIDEO RT RP HEAD TITLE HEGAO-UI'.split(
    ' ',
  ),
);

export function isSilent(element: Element): boolean {
  return SILENT.has(element.tagName.toUpperCase());
}

export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName.toUpperCase());
}

/** The nearest element around a node that is no inline one: the block its words belong to. */
export function blockOf(node: Node): Element | null {
  let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  while (element && isInline(element)) element = element.parentElement;
  return element;
}

/** Whether people see the element: hidden copies of editors must not be read twice. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true });
  return element.getClientRects().length > 0;
}

/**
 * The block's own words; those of blocks inside it belong to them. A break of lines that ends a paragraph is one line
 * feed; one that only wraps it is nothing.
 */
export function readBlock(block: Element): BlockText {
  const lines: Text[][] = [[]];
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.nodeType === Node.TEXT_NODE || (isInline(node as Element) && !isSilent(node as Element))
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) lines.at(-1)?.push(node as Text);
    else if ((node as Element).tagName === 'BR') lines.push([]);
  }
  const words = lines.map((nodes) => nodes.map(wordsOf));
  const wraps = lines.length > 1 ? wrapsAfter(words.map((parts) => parts.join(''))) : [];
  const segments: Segment[] = [];
  let text = '';
  lines.forEach((nodes, line) => {
    if (line > 0 && !wraps[line - 1]) text += '\n';
    nodes.forEach((node, at) => {
      segments.push({ node, at: text.length });
      text += words[line]?.[at] ?? '';
    });
  });
  return { text: straighten(text), segments };
}

/** The node's words; line feeds of the markup are blanks where they are shown as such. Length never changes. */
function wordsOf({ data, parentElement: parent }: Text): string {
  if (!parent || !data.includes('\n') || data.trim() === '') return data.replace(/\n/g, ' ');
  const isKept = /^(?:pre|break)/.test(parent.ownerDocument.defaultView?.getComputedStyle(parent).whiteSpace ?? '');
  return isKept ? data : data.replace(/\n/g, ' ');
}

/** White space of markup is one blank; compatibility characters become what they show. Length never changes. */
function straighten(text: string): string {
  return text.replace(/[\r\t\f]|[\u2e80-\u2fdf]/g, (character) => RADICALS.get(character) ?? ' ');
}

/** Range over part of a block, or nothing where its nodes are gone. */
export function rangeOf({ segments }: BlockText, start: number, end: number): Range | null {
  const from = pointAt(segments, start, false);
  const to = pointAt(segments, end, true);
  if (!from?.node.isConnected || !to?.node.isConnected) return null;
  const range = from.node.ownerDocument.createRange();
  try {
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
  } catch {
    // The node was shortened since it was read: nothing is marked until the block is read again.
    return null;
  }
  return range;
}

function pointAt(
  segments: readonly Segment[],
  offset: number,
  isEnd: boolean,
): { readonly node: Text; readonly offset: number } | null {
  for (let at = segments.length - 1; at >= 0; at -= 1) {
    const segment = segments[at] as Segment;
    if (segment.at < offset || (!isEnd && segment.at === offset))
      return { node: segment.node, offset: offset - segment.at };
  }
  return null;
}

/**
 * 康熙部首 and the radicals supplement as PDFs put them into text, to the characters they show: unit for unit. NFKC
 * would mend the first block only and would turn （一） into (一).
 */
const RADICALS: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: 214 }, (_, at): [string, string] => {
    const radical = String.fromCharCode(0x2f00 + at);
    return [radical, radical.normalize('NFKC')];
  }),
  ...pairs(
    '⺀丶⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺌小⺍小⺎尢⺏尣⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺳罓⺶羊⺷羋⺹老⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒長⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻫齐⻬齐⻮齿⻯竜⻰龙⻳龟',
  ),
]);

function pairs(text: string): readonly (readonly [string, string])[] {
  const characters = [...text];
  return characters.flatMap((character, at) =>
    at % 2 === 0 ? [[character, characters[at + 1] ?? character] as const] : [],
  );
}
