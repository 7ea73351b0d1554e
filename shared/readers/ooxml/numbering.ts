/** Automatic numbering turned into the label people see: 一、（一）1. … */
import type { OoxmlPackage } from './package.ts';
import type { ParagraphLayer } from './properties.ts';
import { layParagraph, readParagraphLayer } from './properties.ts';
import type { XmlElement } from './xml.ts';
import { child, childValue, isOn, numberOf } from './xml.ts';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  readonly isLegal: boolean;
  readonly restartAfter?: number;
  readonly paragraph: ParagraphLayer;
  /** The paragraph style whose paragraphs stand on this level. */
  readonly style?: string;
}
interface List {
  /** Lists of one abstract definition count together. */
  readonly counterKey: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

export interface Numbering {
  /** The indents a list level brings, laid between style and paragraph. */
  layer(numberId: string, level: number): ParagraphLayer;
  /** The level of a list that a paragraph style is linked to, if one is. */
  levelOf(numberId: string, style: string): number | undefined;
  /** Counts one more paragraph and gives its label. Call once a paragraph, in document order. */
  next(numberId: string, level: number): string | undefined;
}

export function readNumbering(file: OoxmlPackage, partName: string | undefined): Numbering {
  const root = partName ? file.xml(partName) : undefined;
  const lists = readLists(root);
  const counters = new Map<string, number[]>();
  const started = new Set<string>();
  return {
    layer: (numberId, level) => lists.get(numberId)?.levels.get(level)?.paragraph ?? {},
    levelOf: (numberId, style) => {
      for (const [level, definition] of lists.get(numberId)?.levels ?? []) if (definition.style === style) return level;
      return undefined;
    },
    next(numberId, level) {
      const list = lists.get(numberId);
      const definition = list?.levels.get(level);
      if (!list || !definition) return undefined;
      const counter = counters.get(list.counterKey) ?? [];
      counters.set(list.counterKey, counter);
      applyOverride(list, { numberId, level, counter, started });
      advance(list, counter, level);
      return labelOf(list, counter, definition);
    },
  };
}

function readLists(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const abstracts = new Map<string, XmlElement>();
  const lists = new Map<string, List>();
  const byStyle = new Map<string, XmlElement>();
  for (const element of root?.children ?? []) {
    const abstractId = element.attributes['w:abstractNumId'];
    if (element.name !== 'w:abstractNum' || !abstractId) continue;
    abstracts.set(abstractId, element);
    const style = childValue(element, 'w:styleLink');
    if (style) byStyle.set(style, element);
  }
  // A definition may only point at the list style that holds the levels.
  for (const [id, element] of abstracts) {
    const linked = byStyle.get(childValue(element, 'w:numStyleLink') ?? '');
    if (linked) abstracts.set(id, linked);
  }
  for (const element of root?.children ?? []) {
    const id = element.attributes['w:numId'];
    if (element.name !== 'w:num' || !id) continue;
    const abstractId = childValue(element, 'w:abstractNumId') ?? '';
    lists.set(id, readList(element, abstracts.get(abstractId), abstractId));
  }
  return lists;
}

function readList(element: XmlElement, abstract: XmlElement | undefined, counterKey: string): List {
  const levels = new Map<number, Level>();
  const startOverrides = new Map<number, number>();
  const read = (level: XmlElement): void => {
    levels.set(levelNumber(level), readLevel(level));
  };
  abstract?.children.filter(({ name }) => name === 'w:lvl').forEach(read);
  for (const override of element.children) {
    if (override.name !== 'w:lvlOverride') continue;
    const level = child(override, 'w:lvl');
    if (level) read(level);
    const start = numberOf(childValue(override, 'w:startOverride'));
    if (start !== undefined) startOverrides.set(levelNumber(override), start);
  }
  return { counterKey, levels, startOverrides };
}

const LEVELS = 9;

function levelNumber(element: XmlElement): number {
  return Math.min(LEVELS - 1, Math.max(0, Math.trunc(numberOf(element.attributes['w:ilvl']) ?? 0)));
}

function readLevel(level: XmlElement): Level {
  const restart = numberOf(childValue(level, 'w:lvlRestart'));
  const style = childValue(level, 'w:pStyle');
  // Formats newer than a reader come with a plain one beside them.
  const plain = child(child(level, 'mc:AlternateContent'), 'mc:Fallback');
  return {
    format: childValue(level, 'w:numFmt') ?? childValue(plain, 'w:numFmt') ?? 'decimal',
    ...(style && { style }),
    text: childValue(level, 'w:lvlText') ?? '',
    start: numberOf(childValue(level, 'w:start')) ?? 1,
    isLegal: isOn(child(level, 'w:isLgl')) ?? false,
    ...(restart !== undefined && { restartAfter: restart }),
    paragraph: layParagraph({}, readParagraphLayer(child(level, 'w:pPr'))),
  };
}

interface Counting {
  readonly numberId: string;
  readonly level: number;
  readonly counter: number[];
  readonly started: Set<string>;
}

/** A start override counts the first time its list is used. */
function applyOverride(list: List, { numberId, level, counter, started }: Counting): void {
  const key = `${numberId}/${level}`;
  const start = list.startOverrides.get(level);
  if (start !== undefined && !started.has(key)) counter[level] = start - 1;
  started.add(key);
}

function advance(list: List, counter: number[], level: number): void {
  counter[level] = (counter[level] ?? (list.levels.get(level)?.start ?? 1) - 1) + 1;
  for (let above = 0; above < level; above++) counter[above] ??= list.levels.get(above)?.start ?? 1;
  for (let below = level + 1; below < LEVELS; below++) {
    const restartAfter = list.levels.get(below)?.restartAfter;
    if (restartAfter === undefined || (restartAfter > 0 && level < restartAfter)) delete counter[below];
  }
}

function labelOf(list: List, counter: readonly number[], definition: Level): string | undefined {
  // Symbol fonts put their bullets in the private area; a dot stands for whatever they show.
  if (definition.format === 'bullet') return definition.text.replace(/[\ue000-\uf8ff]/g, '•') || undefined;
  const label = definition.text.replace(/%(\d)/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    if (list.levels.get(level)?.format === 'none') return '';
    const format = definition.isLegal ? 'decimal' : (list.levels.get(level)?.format ?? 'decimal');
    return formatNumber(counter[level] ?? 1, format);
  });
  return label || undefined;
}

const ZERO_FORMATS = new Set([
  'ideographDigital',
  'chineseCounting',
  'chineseCountingThousand',
  'taiwaneseCounting',
  'taiwaneseCountingThousand',
  'japaneseCounting',
  'japaneseDigitalTenThousand',
  'chineseLegalSimplified',
  'decimalFullWidth',
  'decimalFullWidth2',
  'decimalZero',
  'numberInDash',
]);
const DIGITS = [...'〇一二三四五六七八九'];
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];

/** A number in one of Word's formats; unknown ones, and numbers a format has no words for, are decimal. */
export function formatNumber(value: number, format: string): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value);
  if (value === 0 && !ZERO_FORMATS.has(format)) return '0';
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCountingThousand':
    case 'taiwaneseCounting':
    case 'japaneseCounting':
      return countingNumber(value);
    case 'ideographDigital':
    case 'chineseLegalSimplified':
    case 'japaneseDigitalTenThousand':
      return format === 'chineseLegalSimplified'
        ? legalNumber(value)
        : [...String(value)].map((digit) => DIGITS[Number(digit)]).join('');
    case 'ideographTraditional':
      return STEMS[(value - 1) % 10] ?? '';
    case 'ideographZodiac':
      return BRANCHES[(value - 1) % 12] ?? '';
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
    case 'decimalEnclosedParen':
      return value <= 20 ? String.fromCodePoint(0x2473 + value) : `(${value})`;
    case 'decimalEnclosedFullstop':
      return value <= 20 ? String.fromCodePoint(0x2487 + value) : `${value}.`;
    case 'numberInDash':
      return `- ${value} -`;
    case 'ideographEnclosedCircle':
      return value <= 10 ? String.fromCodePoint(0x327f + value) : String(value);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperLetter':
    case 'lowerLetter':
      return letterNumber(value, format === 'upperLetter' ? 65 : 97);
    case 'upperRoman':
    case 'lowerRoman':
      return format === 'upperRoman' ? romanNumber(value) : romanNumber(value).toLowerCase();
    default:
      return String(value);
  }
}

function countingNumber(value: number): string {
  if (value === 0) return '〇';
  const units = ['', '十', '百', '千'];
  const digits = [...String(value)].map(Number);
  const words = digits
    .map((digit, index) => (digit === 0 ? '〇' : `${DIGITS[digit]}${units[digits.length - 1 - index] ?? ''}`))
    .join('');
  const plain = words.replace(/〇+/g, '〇').replace(/〇$/, '').replaceAll('〇', '零');
  return value >= 10 && value < 20 ? plain.slice(1) : plain;
}

function legalNumber(value: number): string {
  const legal = [...'零壹贰叁肆伍陆柒捌玖'];
  const plain = countingNumber(value >= 10 && value < 20 ? value + 100 : value).replace(
    /^一百/,
    value < 20 ? '' : '一百',
  );
  return [...plain]
    .map((character) => legal[DIGITS.indexOf(character)] ?? { 十: '拾', 百: '佰', 千: '仟' }[character] ?? character)
    .join('');
}

function letterNumber(value: number, base: number): string {
  const letter = String.fromCharCode(base + ((value - 1) % 26));
  return value > 780 ? String(value) : letter.repeat(Math.floor((value - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function romanNumber(value: number): string {
  if (value > 3999) return String(value);
  let left = value;
  let words = '';
  for (const [worth, letters] of ROMAN) {
    while (left >= worth) {
      words += letters;
      left -= worth;
    }
  }
  return words;
}
