/** Sizes of the page and the lines, by the arithmetic of GB/T 9704—2012 chapters 5 and 7. Twips unless the name says. */
import { mmToTwips } from '../../document/units.ts';

export const PAGE = { width: 11906, height: 16838 } as const;
/** 天头 37 mm, 订口 28 mm; right 26 mm and bottom 35 mm follow from the 156 × 225 mm of the 版心 (5.2.1). */
export const MARGINS = {
  top: mmToTwips(37),
  bottom: mmToTwips(35),
  left: mmToTwips(28),
  right: mmToTwips(26),
} as const;
/** Width of the 版心, 156 mm, as the page gives it after whole twips. */
export const TEXT_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;

/** 225 mm ÷ 22 lines = 28.99 pt; 579 twips keep the twenty-second line on the page (5.2.3). */
export const LINE = 579;
/**
 * 156 mm ÷ 28 characters = 15.79 pt: every 16 pt character is set 0.25 pt closer, in the style all others build on.
 * A grid of `linesAndChars` says the same in Word, but LibreOffice gives each character two cells of it.
 */
export const CHAR_SPACING = -5;
/** One character of 三号 in that pitch. */
export const CHAR = 315;

/** 三号, 二号, 四号 in points. */
export const SIZE_PT = { body: 16, title: 22, imprint: 14 } as const;

export { widthInCharacters as widthInChars } from '../../text/width.ts';

/**
 * With an exact line height both Word and LibreOffice lay the baseline at four fifths of it; a Han character's ink
 * begins about 0.84 of its size above the baseline and ends about 0.08 below.
 */
const BASELINE = 0.8;
const INK_ABOVE = 0.84;
const INK_BELOW = 0.08;

/** From the top of an exact line to the top of the ink, in points. Negative when the line is too low for the type. */
export function inkTopPt(linePt: number, sizePt: number): number {
  return linePt * BASELINE - sizePt * INK_ABOVE;
}

/** From the bottom of the ink to the bottom of an exact line, in points. */
export function inkBottomPt(linePt: number, sizePt: number): number {
  return linePt * (1 - BASELINE) - sizePt * INK_BELOW;
}

/** The exact line whose lower edge lies so far below the ink, in points. */
export function lineEndingBelowInk(sizePt: number, belowPt: number): number {
  return (belowPt + sizePt * INK_BELOW) / (1 - BASELINE);
}
