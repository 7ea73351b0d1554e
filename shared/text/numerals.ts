/** Chinese numerals as official documents write them: 一 … 九百九十九, and year digits such as 二〇一二. */

const DIGITS: ReadonlyMap<string, number> = new Map([...'〇一二三四五六七八九'].map((digit, value) => [digit, value]));
const EXTRA: ReadonlyMap<string, number> = new Map([
  ['零', 0],
  ['○', 0],
  ['Ｏ', 0],
  ['O', 0],
  ['o', 0],
  ['0', 0],
  ['两', 2],
]);
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

function digit(character: string): number | undefined {
  return DIGITS.get(character) ?? EXTRA.get(character);
}

/** 二十三 → 23. Undefined for anything that is not a well-formed number below 10,000. */
export function parseChineseNumber(text: string): number | undefined {
  if (text === '') return undefined;
  let total = 0;
  let pending: number | undefined;
  for (const character of text) {
    const unit = UNITS.get(character);
    const value = digit(character);
    if (unit !== undefined) {
      if (pending === undefined && unit !== 10) return undefined;
      total += (pending ?? 1) * unit;
      pending = undefined;
    } else if (value === 0) {
      if (pending !== undefined) return undefined;
    } else if (value !== undefined) {
      if (pending !== undefined) return undefined;
      pending = value;
    } else {
      return undefined;
    }
  }
  return total + (pending ?? 0) || undefined;
}

/** 二〇一二 → 2012: digit by digit, whatever character stands for zero. */
export function parseChineseYear(text: string): number | undefined {
  const digits = [...text].map(digit);
  if (digits.length !== 4 || digits.some((value) => value === undefined)) return undefined;
  return digits.reduce<number>((year, value) => year * 10 + (value ?? 0), 0);
}

/** 23 → 二十三, for 1 to 99. */
export function toChineseNumber(value: number): string {
  const names = [...DIGITS.keys()];
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : (names[tens] ?? '')}十`;
  return head + (ones === 0 && tens > 0 ? '' : (names[ones] ?? ''));
}
