/**
 * 标题回行：词意完整、排列对称、长短适宜，呈梯形或菱形（7.3.1）。Where to break a title that does not fit one line.
 */
import { widthInCharacters } from '../text/width.ts';

/** Two-hao type on a line of 156 mm. */
const MOST_CHARACTERS = 20;
/** A line this full looks crowded beside its margins. */
const COMFORTABLE = 18;

/** Words that must not begin a line, and ones that must not end it. */
const NOT_FIRST = /^(?:\s|的|和|与|及|或|等|暨|以及|并|[，。、；：！？）》〉”’】〕])/;
const NOT_LAST = /(?:关于|对|在|和|与|及|或|暨|同|向|为|把|被|将|以|第|[（《〈“‘【〔])$/;

/** A line more than needed must make the lines much more even, or keep a 《title》 whole. */
const ONE_LINE_MORE = 30;

/** Longer is no title; its lines are left to the word processor. */
const LONGEST_TITLE = 80;

/**
 * The title's lines. Breaks that are there already stay; a line that is too long is broken between words where a good
 * place is found, else left whole.
 * @param names of offices, which no line break may cut
 */
export function titleLines(title: string, names: readonly string[] = []): readonly string[] {
  if (title.includes('\n')) return title.split('\n').flatMap((line) => titleLines(line, names));
  const total = widthInCharacters(title);
  if (total <= MOST_CHARACTERS || total > LONGEST_TITLE) return [title];
  const cuts = wordCuts(title, names).filter((at) => at > 0 && at < title.length && isGoodBreak(title, at));
  const fewest = Math.ceil(total / MOST_CHARACTERS);
  const best = [fewest, fewest + 1]
    .flatMap((count) => {
      const found = bestBreaks(title, cuts, count);
      return found ? [{ ...found, cost: found.cost + (count - fewest) * ONE_LINE_MORE }] : [];
    })
    .reduce<Broken | undefined>((least, each) => (!least || each.cost < least.cost ? each : least), undefined);
  return best ? cutAt(title, best.breaks) : [title];
}

/** Whether a line break of the title stands within a word or a name. */
export function cutsWords(title: string, names: readonly string[] = []): boolean {
  const cuts = new Set(wordCuts(title.replaceAll('\n', ''), names));
  let at = 0;
  return title
    .split('\n')
    .slice(0, -1)
    .some((line) => !cuts.has((at += line.length)));
}

function cutAt(title: string, breaks: readonly number[]): readonly string[] {
  return [...breaks, title.length].map((end, index) => title.slice(breaks[index - 1] ?? 0, end));
}

function isGoodBreak(title: string, at: number): boolean {
  return !NOT_FIRST.test(title.slice(at)) && !NOT_LAST.test(title.slice(0, at));
}

interface Broken {
  readonly breaks: readonly number[];
  readonly cost: number;
}

/** A line further from the mean than this is not tried in four lines and more, which keeps the choices few. */
const NEAR_MEAN = 5;

function bestBreaks(title: string, cuts: readonly number[], lines: number): Broken | undefined {
  let best: Broken | undefined;
  const mean = widthInCharacters(title) / lines;
  const fits = (width: number): boolean =>
    width <= MOST_CHARACTERS && (lines < 4 || Math.abs(width - mean) <= NEAR_MEAN);
  const choose = (breaks: readonly number[], from: number): void => {
    if (breaks.length === lines - 1) {
      const cost = costOf(cutAt(title, breaks).map(widthInCharacters), title, breaks);
      if (cost < (best?.cost ?? Infinity)) best = { cost, breaks };
      return;
    }
    for (const at of cuts) if (at > from && fits(widthInCharacters(title.slice(from, at)))) choose([...breaks, at], at);
  };
  choose([], 0);
  return best;
}

/** More than any unevenness: a 《title》 is cut only where it is longer than a line. */
const INSIDE_MARKS = 120;

/** Uneven, crowded and hourglass shapes cost; a break inside a 《title》 or before a short tail costs more. */
function costOf(widths: readonly number[], title: string, breaks: readonly number[]): number {
  if (Math.max(...widths) > MOST_CHARACTERS) return Infinity;
  const mean = widths.reduce((sum, each) => sum + each, 0) / widths.length;
  const uneven = widths.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const crowded = widths.filter((each) => each > COMFORTABLE).length * 4;
  const same = new Set(widths.map(Math.round)).size === 1 ? 2 : 0;
  const hourglass = widths.some((each, at) => at > 0 && at < widths.length - 1 && isWaist(widths, at, each)) ? 60 : 0;
  const inside = breaks.filter((at) => isInsideMarks(title, at)).length * INSIDE_MARKS;
  return uneven + crowded + same + hourglass + inside;
}

function isWaist(widths: readonly number[], at: number, width: number): boolean {
  return width < (widths[at - 1] ?? 0) && width < (widths[at + 1] ?? 0);
}

function isInsideMarks(title: string, at: number): boolean {
  return title.lastIndexOf('《', at - 1) > title.lastIndexOf('》', at - 1);
}

/**
 * Offsets between the words of Chinese text; between any two characters where no dictionary is at hand.
 * @param names of offices in this document, which are words too
 */
function wordCuts(text: string, names: readonly string[] = []): readonly number[] {
  const whole = [...KEPT_TOGETHER, ...names];
  return segmentStarts(text).filter(
    (at) => !isInNumber(text, at) && !isInPlaceName(text, at) && !whole.some((word) => cutsWord(text, word, at)),
  );
}

function segmentStarts(text: string): readonly number[] {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return [...text].map((_, index) => index);
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ index }) => index);
}

/** Words of official writing that dictionaries cut up. */
const KEPT_TOGETHER: readonly string[] = [
  ...['人民政府办公室', '人民政府办公厅', '委员会办公室', '委办公室', '委办公厅'],
  ...['印发', '转发', '批转', '防涝', '专项', '办公室', '办公厅', '委员会', '人民政府', '自治区', '自治州', '自治县'],
  ...['实施意见', '实施方案', '工作方案', '行动计划', '指导意见', '管理办法', '暂行办法', '实施细则', '若干措施'],
  ...[
    '党中央',
    '国务院',
    '高质量',
    '现代化',
    '常态化',
    '一体化',
    '数字化',
    '规范化',
    '三年',
    '五年',
    '十四五',
    '十五五',
  ],
];

/** 2024年, 第12次, GDP: a number stays with its unit, and letters together. */
function isInNumber(text: string, at: number): boolean {
  return /[\dA-Za-z]/.test(text.charAt(at - 1)) && /[\dA-Za-z.%％年月日号次届期个项家名条—–-]/.test(text.charAt(at));
}

function cutsWord(text: string, word: string, at: number): boolean {
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1))
    if (start < at && at < start + word.length) return true;
  return false;
}

/** 某某市、某某县：the name of a place and its rank belong together. */
function isInPlaceName(text: string, at: number): boolean {
  return /[市县区省州盟旗镇乡]/.test(text[at] ?? '') && /\p{Script=Han}/u.test(text[at - 1] ?? '');
}
