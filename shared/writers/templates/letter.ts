/** 信函格式: mark 30 mm from the paper's edge, two red double lines, number on the right (GB/T 9704—2012 10.1). */
import { mmToPt, mmToTwips, ptToTwips } from '../../document/units.ts';
import type { Block, Direct, ParagraphBlock } from './blocks.ts';
import { paragraph } from './blocks.ts';
import type { Reading } from './fields.ts';
import { CHAR, inkTopPt, LINE, lineEndingBelowInk, SIZE_PT, widthInChars } from './measures.ts';
import { bodyAndClosing, pick } from './ordinary.ts';
import type { Paper } from './package.ts';
import { body, headStack, imprint, markLine, recipient, title } from './pieces.ts';
import { RED } from './styles.ts';

const MARK_TOP_MM = 30;
const LINE_BELOW_MARK_MM = 4;
const LINE_WIDTH_MM = 170;
/** Thick above thin; Word draws it about 4.5 pt high at this size. */
const DOUBLE_LINE = { style: 'thickThinSmallGap', eighths: 24, color: RED } as const;
const DOUBLE_LINE_PT = 4.5;
const TEXT_TOP_MM = 37;
/** 三号字高度的 7/8. */
const GAP_PT = (SIZE_PT.body * 7) / 8;

export function letterPaper(read: Reading): Paper {
  const issuers = read.needMany('issuers');
  const blocks: readonly Block[] = [
    ...letterHead(read, read.one('mark') ?? issuers[0] ?? ''),
    title(read.need('title'), 2),
    recipient(read.needMany('recipients')),
    ...bodyAndClosing(read, body(read.needMany('body')), issuers),
    ...imprint({ copyTo: read.many('copyTo'), lines: false }),
  ];
  return { title: read.need('title'), blocks, firstPage: 'letter' };
}

/** Mark and first double line lie above the 版心, so they are placed on the page; the text begins below them. */
function letterHead(read: Reading, mark: string): readonly ParagraphBlock[] {
  const { block, sizePt } = markLine(mark);
  // A line so high that its lower edge, where the border is drawn, lies 4 mm below the ink.
  const linePt = lineEndingBelowInk(sizePt, mmToPt(LINE_BELOW_MARK_MM));
  const y = mmToTwips(MARK_TOP_MM) - ptToTwips(inkTopPt(linePt, sizePt));
  const frame: Direct['frame'] = { width: mmToTwips(LINE_WIDTH_MM), y, from: 'page', align: 'center' };
  const belowLinePt = y / 20 + linePt + DOUBLE_LINE_PT;
  const before = ptToTwips(belowLinePt + GAP_PT - mmToPt(TEXT_TOP_MM) - inkTopPt(LINE / 20, SIZE_PT.body));
  const stack = headStack(pick(read, 'copyNumber', 'classification', 'urgency'));
  const number = read.need('documentNumber');
  return [
    { ...block, direct: { ...block.direct, line: ptToTwips(linePt), borderBottom: DOUBLE_LINE, frame } },
    ...numberBeside(number, stack, before),
  ];
}

/** The number at the right edge, on the line of the first element at the left edge where there is one. */
function numberBeside(number: string, stack: readonly ParagraphBlock[], before: number): readonly ParagraphBlock[] {
  const [first, ...rest] = stack;
  if (!first) return [paragraph('Number', number, { before, alignment: 'right' })];
  const y = mmToTwips(TEXT_TOP_MM) + before;
  const width = Math.ceil(widthInChars(number) + 3) * CHAR;
  return [
    paragraph('Number', number, { alignment: 'right', frame: { width, y, from: 'page', align: 'right' } }),
    { ...first, direct: { before } },
    ...rest,
  ];
}
