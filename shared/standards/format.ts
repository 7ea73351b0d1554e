/** Measures of GB/T 9704-2012, with the clause each comes from. Lengths in the unit their name says. */

/** 5.1 A4 */
export const PAPER_MM = { width: 210, height: 297, tolerance: 0.5 } as const;

/** 5.2.1 天头 37±1、订口 28±1、版心 156×225；右、下由此推出。 */
export const MARGINS_MM = { top: 37, bottom: 35, left: 28, right: 26 } as const;
/** The second set in common use, one third of a line higher and lower (GB/T 33476.2). */
export const MARGINS_ALTERNATIVE_MM = { top: 34.58, bottom: 32.58, left: 28, right: 26 } as const;
export const MARGIN_TOLERANCE_MM = 1;
export const TEXT_AREA_MM = { width: 156, height: 225 } as const;

/** Type sizes by their Chinese names, in points. */
export const SIZE_PT = {
  小初: 36,
  一号: 26,
  小一: 24,
  二号: 22,
  小二: 18,
  三号: 16,
  小三: 15,
  四号: 14,
  小四: 12,
  五号: 10.5,
  小五: 9,
} as const;

/** 5.2.3 每面 22 行、每行 28 字 */
export const LINES_PER_PAGE = 22;
export const CHARACTERS_PER_LINE = 28;
/** 225 mm / 22, rounded down to what a word processor can hold: 22 lines fit. */
export const LINE_PITCH_PT = 28.95;
/** 156 mm / 28 less three-hao type: what a grid takes from each character. */
export const CHARACTER_SPACE_PT = -0.21;
/** Pitches found in sound documents: 28 to 30 points. */
export const LINE_PITCH_RANGE_PT = { from: 27.9, to: 30.1 } as const;

/** 7.2.4 标志上边缘至版心上边缘；10.2 命令；10.1 信函（至上页边） */
export const MARK_FROM_TEXT_TOP_MM = 35;
export const ORDER_MARK_FROM_TEXT_TOP_MM = 20;
export const LETTER_MARK_FROM_PAGE_TOP_MM = 30;
/** 10.1 信函双线长；第二条双线距下页边 */
export const LETTER_LINE_MM = 170;
export const LETTER_BOTTOM_LINE_FROM_PAGE_BOTTOM_MM = 20;
/** 7.2.7 红色分隔线在发文字号之下 */
export const SEPARATOR_BELOW_NUMBER_MM = 4;
/** 7.4.1 版记首末条线粗 0.35 mm，中间 0.25 mm */
export const IMPRINT_LINE_MM = { outer: 0.35, inner: 0.25 } as const;
/** 7.5 一字线上距版心下边缘 */
export const PAGE_NUMBER_BELOW_TEXT_MM = 7;

/** The Chinese name of a type size, else points: 三号, 13 磅. */
export function sizeName(pt: number): string {
  const entry = Object.entries(SIZE_PT).find(([, size]) => size === pt);
  return entry ? entry[0] : `${Math.round(pt * 10) / 10}磅`;
}

/** In English: “16 pt”. */
export function sizeNameEn(pt: number): string {
  return `${Math.round(pt * 10) / 10} pt`;
}
