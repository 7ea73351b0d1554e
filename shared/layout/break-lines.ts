/** Cuts one paragraph into lines: full squares for Chinese, words kept whole for Latin, marks kept off line ends. */
import type { Paragraph, Run } from '../document/document.ts';
import { isPair, mayEnd, mayHang, maySqueeze, mayStart, widthAt } from './widths.ts';

/** Where a paragraph is set: the width there is, and what the grid adds. */
export interface Measure {
  readonly widthPt: number;
  /** What a grid of characters adds to each square; negative where it takes away. */
  readonly charSpacePt: number;
  /** Whether a full line squeezes its marks to take one more in. */
  readonly compresses: boolean;
  /** Heights, in points, of the objects in the text by their order; absent ones are as high as the letters. */
  readonly objects: readonly { readonly widthPt: number; readonly heightPt: number }[];
}

export interface Line {
  readonly start: number;
  readonly end: number;
  /** Largest type size in it; the paragraph mark's where it is empty. */
  readonly sizePt: number;
  /** Height of the highest object in it. */
  readonly objectPt: number;
  /** What follows it by the writer's own hand. */
  readonly breaks?: 'page' | 'column';
}

const DEFAULT_TAB_PT = 21;
/** Between Chinese and Latin letters typesetters leave a quarter of a square. */
const AUTO_SPACE = 0.25;
/** Rounding of widths must not push the last square off a line that it just fills. */
const EPSILON_PT = 0.05;

/** At least one line, even of nothing. */
export function breakLines(paragraph: Paragraph, measure: Measure): readonly Line[] {
  const { text, runFormat = [], paragraphFormat = {} } = paragraph;
  const markPt = paragraphFormat.markSizePt ?? 10;
  const indents = indentsOf(paragraph, measure);
  const setting: Setting = { text, advances: advancesOf(paragraph, measure), runs: runFormat, markPt, measure };
  const lines: Line[] = [];
  let at = 0;
  let isFirst = true;
  let isOpen = true;
  while (isOpen) {
    const room = measure.widthPt - indents.right - (isFirst ? indents.first : indents.left);
    const end = lineEnd(setting, at, { room: Math.max(room, markPt), from: isFirst ? indents.first : indents.left });
    lines.push(lineOf(setting, at, end));
    // A line break at the very end leaves an empty line behind it; a page break leaves its paragraph there.
    isOpen = end < text.length || (end > at && text.charAt(end - 1) === '\n');
    at = end;
    isFirst = false;
  }
  return lines;
}

interface Indents {
  readonly first: number;
  readonly left: number;
  readonly right: number;
}

/** Indents counted in characters are squares of the grid. */
function indentsOf({ paragraphFormat = {}, label, runFormat = [] }: Paragraph, { charSpacePt }: Measure): Indents {
  const square = (chars: number | undefined): number => (chars ?? 0) * charSpacePt;
  const { firstLineIndentPt = 0, leftIndentPt = 0, rightIndentPt = 0 } = paragraphFormat;
  const left = leftIndentPt + square(paragraphFormat.leftIndentChars);
  const first = left + firstLineIndentPt + square(paragraphFormat.firstLineIndentChars);
  const right = rightIndentPt + square(paragraphFormat.rightIndentChars);
  if (!label) return { first, left, right };
  const size = runFormat[0]?.format.sizePt ?? paragraphFormat.markSizePt ?? 0;
  const labelPt = [...label].reduce((sum, each) => sum + (each < '\u0080' ? size / 2 : size), 0);
  // A label takes the room a hanging indent leaves it, or as much as it needs.
  return { first: Math.max(first + labelPt, left > first ? left : 0), left, right };
}

/** Advance of each UTF-16 unit; the second half of a pair has none. */
function advancesOf({ text, runFormat = [], paragraphFormat = {} }: Paragraph, measure: Measure): Float64Array {
  const advances = new Float64Array(text.length);
  let object = 0;
  let before: Run | undefined;
  for (const run of runFormat) {
    for (let at = run.start; at < run.end; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0xdc00 && code < 0xe000) continue;
      if (code === 0xfffc) advances[at] = measure.objects[object++]?.widthPt ?? run.format.sizePt ?? 0;
      else if (code >= 0x20) advances[at] = widthAt(text, at, run) + gridShare(run, measure);
    }
    if (paragraphFormat.spacesLatin !== false && before && before.slot !== run.slot && isLetterBorder(text, run.start))
      advances[run.start] = (advances[run.start] ?? 0) + (run.format.sizePt ?? 0) * AUTO_SPACE;
    before = run;
  }
  if (paragraphFormat.alignment === 'distribute') return advances.fill(0);
  return advances;
}

const gridShare = ({ slot }: Run, { charSpacePt }: Measure): number =>
  slot === 'eastAsian' ? charSpacePt : charSpacePt / 2;

/** Only letters and digits keep their distance from Chinese letters; marks and blanks do not. */
function isLetterBorder(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  const isLatin = (each: string): boolean => /[0-9A-Za-z]/.test(each);
  const isHan = (each: string): boolean => each >= '\u3400' && each <= '\u9fff';
  return (isLatin(before) && isHan(after)) || (isHan(before) && isLatin(after));
}

interface Setting {
  readonly text: string;
  readonly advances: Float64Array;
  readonly runs: readonly Run[];
  readonly markPt: number;
  readonly measure: Measure;
}

/** Where the line that starts at `start` ends: behind its last character, its break sign with it. */
function lineEnd(
  setting: Setting,
  start: number,
  { room, from }: { readonly room: number; readonly from: number },
): number {
  const { text, advances } = setting;
  let width = 0;
  let squeezable = 0;
  /** The last place a new line may begin. */
  let allowed = start;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n' || character === '\f' || character === '\u000e') return at + 1;
    const advance = character === '\t' ? tabAdvance(from + width) : (advances[at] ?? 0);
    if (at > start && mayBreak(text, at)) allowed = at;
    const overflow = width + advance - room;
    if (overflow > EPSILON_PT && character !== ' ') {
      if (fitsAfterAll(setting, at, { overflow, squeezable })) {
        width += advance;
        continue;
      }
      return allowed > start ? allowed : Math.max(at, start + 1);
    }
    width += advance;
    if (maySqueeze(character, advance > setting.markPt * 0.7)) squeezable += advance / 2;
  }
  return text.length;
}

const tabAdvance = (x: number): number => DEFAULT_TAB_PT - (x % DEFAULT_TAB_PT);

/** A mark may hang out of the line, and marks that may not start a line squeeze those before them. */
function fitsAfterAll(
  { text, advances, measure }: Setting,
  at: number,
  { overflow, squeezable }: { readonly overflow: number; readonly squeezable: number },
): boolean {
  const character = text.charAt(at);
  if (mayStart(character)) return false;
  const advance = advances[at] ?? 0;
  const next = text.charAt(at + 1);
  const followsFree = next === '' || mayStart(next);
  if (mayHang(character) && followsFree) return overflow <= advance + EPSILON_PT;
  return measure.compresses && followsFree && overflow <= squeezable + advance / 2 + EPSILON_PT;
}

/** Whether a line may begin at `at`. */
function mayBreak(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (after === ' ' || !mayStart(after) || !mayEnd(before) || isPair(before, after)) return false;
  if (after >= '\udc00' && after <= '\udfff') return false;
  return !(isWordLetter(before) && isWordLetter(after));
}

/** Letters of a Latin word, and the marks inside it. */
function isWordLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  return code > 0x20 && code < 0x250 && code !== 0x2d;
}

function lineOf({ text, runs, markPt, measure }: Setting, start: number, end: number): Line {
  let sizePt = 0;
  for (const run of runs) {
    if (run.end <= start) continue;
    if (run.start >= end) break;
    sizePt = Math.max(sizePt, run.format.sizePt ?? 0);
  }
  let objectPt = 0;
  if (measure.objects.length > 0) {
    let order = 0;
    for (let at = text.indexOf('\ufffc'); at >= 0 && at < end; at = text.indexOf('\ufffc', at + 1), order++)
      if (at >= start) objectPt = Math.max(objectPt, measure.objects[order]?.heightPt ?? 0);
  }
  const last = text.charAt(end - 1);
  const breaks = end > start && last === '\f' ? 'page' : end > start && last === '\u000e' ? 'column' : undefined;
  return { start, end, sizePt: sizePt || markPt, objectPt, ...(breaks && { breaks }) };
}
