/** Numbers with their units as sentences state them. Linear in the text. */
import { parseChineseNumber } from './numerals.ts';

export interface Quantity {
  readonly value: number;
  /** Digits after the point, as written. */
  readonly decimals: number;
  /** 万 or 亿 before the unit, multiplied into `value`. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12, 千万: 1e7, 百万: 1e6 };
const UNIT =
  '个百分点|平方公里|平方千米|平方米|立方米|公里|千米|公顷|公斤|千克|千瓦时|千瓦|人次|户次|批次|件次|万元|元|人|户|家|个|件|项|名|次|吨|亩|米|条|起|份|篇|部|辆|台|套|所|座|处|宗|笔|批|例|天|日|票|岁|%|％';
const QUANTITY = new RegExp(`(\\d{1,15}(?:\\.\\d{1,6})?)\\s?(万亿|千万|百万|亿|万)?\\s?(${UNIT})`, 'g');

/** Every quantity in Arabic digits, in order. */
export function findQuantities(text: string): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const [whole, digits = '', scale = '', unit = ''] = match;
    if (/[\d.]/.test(text.charAt(match.index - 1))) continue;
    quantities.push({
      value: Number(digits) * (SCALE[scale] ?? 1),
      decimals: digits.split('.')[1]?.length ?? 0,
      unit: unit === '％' ? '%' : unit,
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return quantities;
}

/** A count in digits or in Chinese numerals below ten thousand: 21, 二十一, 两. */
export function parseCount(written: string): number | undefined {
  if (/^\d{1,6}$/.test(written)) return Number(written);
  return parseChineseNumber(written === '两' ? '二' : written);
}
