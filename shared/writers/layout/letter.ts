/** 10.1 信函格式: the mark near the paper's top with a red double line under it, another line near its foot. */
import { mmToPt, mmToTwips, ptToTwips } from '../../document/units.ts';
import {
  LETTER_BOTTOM_LINE_FROM_PAGE_BOTTOM_MM,
  LETTER_LINE_MM,
  LETTER_MARK_FROM_PAGE_TOP_MM,
  PAPER_MM,
  SEPARATOR_BELOW_NUMBER_MM,
} from '../../standards/format.ts';
import { emptyElement } from '../ooxml/markup.ts';
import { BASE_LINE, INK_ABOVE_BASE, INK_BELOW_BASE, markSize } from './looks.ts';
import type { LayoutProfile } from './profile.ts';
import type { Flow, Sheet } from './sheet.ts';
import { BODY_PT, flowOf } from './sheet.ts';

const RED = 'FF0000';
/** Thick and thin stroke with the gap between them, as Word draws a border of 2.25 pt. */
const DOUBLE_LINE_EIGHTHS = 18;
const DOUBLE_LINE_PT = 4.5;
/** 首个要素距红双线为三号字高的 7/8。 */
const BELOW_LINE_PT = (BODY_PT * 7) / 8;

/** Whether somebody already drew the letter's lines: then its head stays where it is. */
export function hasDrawnLines({ document }: Sheet): boolean {
  return (document.objects?.drawings ?? []).some(
    ({ kind, lineColor }) => kind === 'line' && lineColor !== undefined && !/^0{6}$/.test(lineColor),
  );
}

/** The letter's mark, where the layout may place it. */
export function letterMark(sheet: Sheet): Flow | undefined {
  if (sheet.form !== 'letter' || hasDrawnLines(sheet)) return undefined;
  const marks = flowOf(sheet).filter(({ main }) => main?.kind === 'issuerMark');
  return marks.length === 1 ? marks[0] : undefined;
}

/**
 * Height of the mark's line: as much under the letters as puts the red lines 4 mm below them. Room within the line, not
 * between line and border, which some programs count twice in a frame.
 */
export function letterMarkLinePt(sizePt: number): number {
  return (mmToPt(SEPARATOR_BELOW_NUMBER_MM) + INK_BELOW_BASE * sizePt) / (1 - BASE_LINE);
}

/** From the top of that line to the top of the ink. */
function aboveInkPt(sizePt: number): number {
  return letterMarkLinePt(sizePt) * BASE_LINE - INK_ABOVE_BASE * sizePt;
}

/** `w:framePr` and `w:pBdr` of the mark. */
export function letterMarkPatch({ paragraph }: Flow): ReadonlyMap<string, string> {
  const top = mmToPt(LETTER_MARK_FROM_PAGE_TOP_MM) - aboveInkPt(markSize(paragraph));
  return new Map([
    ['w:framePr', letterFrame(ptToTwips(top))],
    ['w:pBdr', `<w:pBdr>${redLine('w:bottom', 'thickThinSmallGap')}</w:pBdr>`],
  ]);
}

/** Room above the first line of the text area, so that it begins 7/8 of a character under the red lines. */
export function roomUnderLetterLinePt({ paragraph }: Flow, { linePitchPt, marginsMm }: LayoutProfile): number {
  const size = markSize(paragraph);
  const line = mmToPt(LETTER_MARK_FROM_PAGE_TOP_MM) - aboveInkPt(size) + letterMarkLinePt(size) + DOUBLE_LINE_PT;
  const aboveLetters = linePitchPt * BASE_LINE - BODY_PT * INK_ABOVE_BASE;
  return Math.max(0, line + BELOW_LINE_PT - aboveLetters - mmToPt(marginsMm.top));
}

/** A paragraph of the first page's footer that draws the line 20 mm above the paper's lower edge. */
export function letterFootLine(): string {
  const top = mmToTwips(PAPER_MM.height - LETTER_BOTTOM_LINE_FROM_PAGE_BOTTOM_MM);
  return `<w:p><w:pPr>${letterFrame(top)}<w:pBdr>${redLine('w:top', 'thinThickSmallGap')}</w:pBdr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>`;
}

function letterFrame(topTwips: number): string {
  return emptyElement('w:framePr', {
    'w:w': mmToTwips(LETTER_LINE_MM),
    'w:wrap': 'notBeside',
    'w:vAnchor': 'page',
    'w:hAnchor': 'page',
    'w:xAlign': 'center',
    'w:y': topTwips,
  });
}

function redLine(name: string, style: string): string {
  return emptyElement(name, { 'w:val': style, 'w:sz': DOUBLE_LINE_EIGHTHS, 'w:space': 0, 'w:color': RED });
}
