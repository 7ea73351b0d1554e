/** 结构层次序数 at the start of a paragraph: 一、 （一） 1. （1） 第一章 第一条 … */
import { parseChineseNumber } from './numerals.ts';

export interface Ordinal {
  /** 1 一、 2 （一） 3 1. 4 （1）; absent for 章节条 and others. */
  readonly level?: 1 | 2 | 3 | 4;
  readonly form: 'hanzi' | 'hanziParen' | 'arabic' | 'arabicParen' | 'circled' | 'chapter' | 'section' | 'article';
  readonly value: number;
  /** The mark after the number, if any: 、 ． . ， or nothing. */
  readonly mark: string;
  /** UTF-16 units from the start of the text to the end of number and mark. */
  readonly length: number;
}

const HANZI = '[一二三四五六七八九十百]{1,4}';
const FORMS: readonly { readonly form: Ordinal['form']; readonly level?: 1 | 2 | 3 | 4; readonly pattern: RegExp }[] = [
  { form: 'chapter', pattern: new RegExp(`^\\s*第(${HANZI})章()`) },
  { form: 'section', pattern: new RegExp(`^\\s*第(${HANZI})节()`) },
  { form: 'article', pattern: new RegExp(`^\\s*第(${HANZI})条()`) },
  { form: 'hanziParen', level: 2, pattern: new RegExp(`^\\s*[（(]\\s?(${HANZI})\\s?[）)]([、．.，：:]?)`) },
  { form: 'hanzi', level: 1, pattern: new RegExp(`^\\s*(${HANZI})([、．.，])`) },
  { form: 'arabicParen', level: 4, pattern: /^\s*[（(]\s?(\d{1,2})\s?[）)]([、．.，：:]?)/ },
  { form: 'arabic', level: 3, pattern: /^\s*(\d{1,2})([．、，]|\.(?!\d))/ },
  { form: 'circled', pattern: /^\s*([①②③④⑤⑥⑦⑧⑨⑩])()/ },
];

/** The ordinal a text begins with, or undefined. */
export function leadingOrdinal(text: string): Ordinal | undefined {
  for (const { form, level, pattern } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const value = valueOf(match[1] ?? '');
    if (value === undefined) continue;
    return { form, ...(level && { level }), value, mark: match[2] ?? '', length: match[0].length };
  }
  return undefined;
}

function valueOf(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  const circled = '①②③④⑤⑥⑦⑧⑨⑩'.indexOf(written);
  return circled >= 0 ? circled + 1 : parseChineseNumber(written);
}
