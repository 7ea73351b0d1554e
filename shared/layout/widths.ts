/** How wide characters are, and where lines may not break: what any typesetter of Chinese agrees on. */
import type { Run } from '../document/document.ts';

/** Widths of ASCII from the blank to the tilde in the usual Latin face, in thousandths of the type size. */
const LATIN = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
  722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
  444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
  200, 480, 541,
];
const HALF = 500;
const FULL = 1000;
/** Marks both alphabets use, in a Latin face. */
const SHARED: Readonly<Record<string, number>> = {
  '‘': 333,
  '’': 333,
  '“': 444,
  '”': 444,
  '—': 1000,
  '–': 500,
  '…': 1000,
  '·': 250,
  '\u00a0': 250,
  '\u2002': 500,
  '\u2003': 1000,
};
const CHINESE_FACE = /[宋仿黑楷隶圆体]|song|fang|hei|kai|sim|yahei|mincho|gothic|noto|source han|dengxian|等线/i;

/** Width of the character at an index, in points, before the grid adds its own. */
export function widthAt(text: string, index: number, { slot, format }: Run): number {
  const size = format.sizePt ?? 0;
  const share = slot === 'eastAsian' ? FULL : latinShare(text, index, format.latinFont);
  const scale = (format.scalePercent ?? 100) / 100;
  const shrunk = format.verticalAlign ? 0.65 : 1;
  return ((size * share) / 1000) * scale * shrunk + (format.spacingPt ?? 0);
}

function latinShare(text: string, index: number, font: string | undefined): number {
  const code = text.charCodeAt(index);
  // Chinese faces give every Latin letter half a square.
  if (font !== undefined && CHINESE_FACE.test(font)) return code < 0x80 ? HALF : FULL;
  return LATIN[code - 0x20] ?? SHARED[text.charAt(index)] ?? HALF;
}

/** 避头：不居行首的标点。 */
const NO_START = new Set([...'、。，．：；？！）〕］｝】》〉」』〗”’…—·～％‰℃!%),.:;?]}>°′″']);
/** 避尾：不居行末的标点。 */
const NO_END = new Set([...'（〔［｛【《〈「『〖“‘￥＄([{<$¥№']);
/** 可以悬于行尾之外的标点。 */
const HANGS = new Set([...'、。，．：；？！']);

export const mayStart = (character: string): boolean => !NO_START.has(character);
export const mayEnd = (character: string): boolean => !NO_END.has(character);
export const mayHang = (character: string): boolean => HANGS.has(character);
/** Whether half of its square is empty, so that a full line may squeeze it. */
export const maySqueeze = (character: string, isFull: boolean): boolean =>
  isFull && (NO_START.has(character) || NO_END.has(character)) && !/[…—～·]/.test(character);
/** —— and …… are one mark each. */
export const isPair = (before: string, after: string): boolean => before === after && /[—…]/.test(before);
