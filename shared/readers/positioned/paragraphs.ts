/** Lines → paragraphs: the text rules judge what somebody wrote, not what a page broke. */
import { showsHan } from './letters.ts';
import type { Column } from './column.ts';
import { isBalanced, isCentered } from './column.ts';
import type { PrintedLine } from './lines.ts';

/** Lines that are one paragraph. */
export interface PrintedParagraph {
  readonly lines: readonly PrintedLine[];
  readonly text: string;
  /** Words of each line as they stand in `text`. */
  readonly lineTexts: readonly string[];
  readonly centered: boolean;
}

/** Larger than the running text by this much: a title or head. */
const LARGE = 1.2;
/** From this size on it is the mark of an organ (发文机关标志), a line by itself. */
const MARK_PT = 28;

export function paragraphsOf(
  lines: readonly PrintedLine[],
  columnFor: (line: PrintedLine) => Column,
): readonly PrintedParagraph[] {
  const groups: PrintedLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && continues(group, line, columnFor(line))) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => joined(group, columnFor));
}

function continues(group: readonly PrintedLine[], line: PrintedLine, column: Column): boolean {
  const before = group.at(-1) as PrintedLine;
  if (Math.abs(before.size - line.size) > 0.08 * before.size || isCut(before) || isCut(line)) return false;
  const step = line.page === before.page ? line.baseline - before.baseline : 0;
  if (line.size >= LARGE * column.size) return continuesTitle(before, line, column);
  const middle = [before, line].filter((each) => isCentered(each, column)).length;
  if (middle > 0) return middle === 2 && isOpen(before.text);
  if (step > 1.6 * Math.max(column.pitch, 1.2 * line.size) || BEGINS.test(line.text)) return false;
  return isFull(before, line, column) && isWithin(group, line, column);
}

/** A title of several lines (标题回行): of one size, near one another, in the middle. */
function continuesTitle(before: PrintedLine, line: PrintedLine, column: Column): boolean {
  if (line.size >= MARK_PT || line.page !== before.page || line.baseline - before.baseline > 2.3 * line.size)
    return false;
  return isBalanced(line, column) && isBalanced(before, column) && !/[。：:]$/.test(before.text);
}

/** （2026年4月8日市人民代表大会……通过） below a title may take two lines. */
const isOpen = (text: string): boolean => /^[（(][^）)]*$/.test(text);

const isCut = ({ segments }: PrintedLine): boolean => segments.length > 1;

/** What never goes on from the line above, wherever it stands. */
const BEGINS =
  /^(?:附件\s?\d{0,2}[：:]?(?:\s|$|\d)|附表\d{0,2}$|抄[送报][：:]|主送[：:]|主题词|[（(](?:[一二三四五六七八九十]{1,3}|此件|联系)|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百零〇]{1,6}[章节条](?:\s|\u3000))/;

/** Whether the line was ended by its edge: the next word would not have fitted. */
function isFull(before: PrintedLine, line: PrintedLine, column: Column): boolean {
  return before.right + firstWordWidth(line) > column.right - 0.4 * column.size;
}

function firstWordWidth({ text, size }: PrintedLine): number {
  const [word = ''] =
    /^(?:[“‘（《〈【〔(]*(?:[\x21-\x7e]+|.)[，。、；：？！”’）》〉】〕％%…—)]{0,3})/u.exec(text) ?? [];
  return [...word].reduce((sum, letter) => sum + (showsHan(letter) ? size : size / 2), 0);
}

/** Whether it begins where a further line of the paragraph would: at the edge, or hanging below the first one's words. */
function isWithin(group: readonly PrintedLine[], line: PrintedLine, column: Column): boolean {
  const [first] = group;
  const before = group.at(-1);
  if (!first || !before) return false;
  if (line.left <= column.left + 0.7 * line.size) return true;
  if (/^\d{1,2}[.．、]/.test(line.text)) return false;
  return group.length > 1
    ? Math.abs(line.left - before.left) < 0.3 * line.size && before.left > first.left
    : line.left > first.left + 0.7 * line.size;
}

function joined(lines: readonly PrintedLine[], columnFor: (line: PrintedLine) => Column): PrintedParagraph {
  const texts = lines.map(({ text }) => text.trim());
  const text = texts.reduce((whole, next) => whole + seam(whole, next) + next, '');
  return {
    lines,
    text,
    lineTexts: texts,
    centered:
      lines.every((line) => isBalanced(line, columnFor(line))) &&
      lines.some((line) => isCentered(line, columnFor(line))),
  };
}

/** A blank between two words that are written with one; none beside Chinese letters or within a number. */
function seam(before: string, after: string): string {
  return /[A-Za-z,;]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : '';
}
