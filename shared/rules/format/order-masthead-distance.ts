import { inkTopMm, round } from '../support/format/geometry.ts';
import { ofKind, passagesOf } from '../support/format/passages.ts';
import { defineShapeRule } from '../support/format/shape-rule.ts';
import { ORDER_MARK_FROM_TEXT_TOP_MM } from '../../standards/format.ts';

const MARK = { kind: 'issuerMark', text: '清江市人民政府令', runs: { sizePt: 40 } } as const;
const EXACT = { lineSpacing: { kind: 'exact', pt: 48 } } as const;
const TOLERANCE_MM = 9;

/** 命令（令）格式的标志上边缘至版心上边缘 20 毫米。 */
export default defineShapeRule({
  id: 'format/order-masthead-distance',
  title: { 'zh-CN': '命令标志至版心上边缘', en: 'Order masthead below the top of the text block' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '10.2' }],
  severity: 'info',
  certainty: 'likely',
  forms: ['order'],
  expected: {
    'zh-CN': '命令（令）的发文机关标志上边缘至版心上边缘应当为20毫米',
    en: 'Expected the masthead of an order 20 mm below the top of the text block',
  },
  select: (sheet) => passagesOf(sheet, ofKind('issuerMark')).slice(0, 1),
  judge({ sheet, index, paragraph }) {
    const ink = paragraph.place === 'body' ? inkTopMm(sheet, index) : undefined;
    if (ink === undefined || Math.abs(ink - ORDER_MARK_FROM_TEXT_TOP_MM) <= TOLERANCE_MM) return undefined;
    return { actual: `约${Math.round(ink)}毫米（推算）`, actualEn: `about ${round(ink)} mm by reckoning` };
  },
  examples: {
    good: [
      { paragraphs: [{ ...MARK, format: { ...EXACT, spaceBeforePt: 56 } }], form: 'order' },
      { paragraphs: [{ ...MARK, format: { ...EXACT, spaceBeforePt: 40 } }], form: 'order' },
    ],
    bad: [
      { paragraphs: [{ ...MARK, format: EXACT }], form: 'order' },
      { paragraphs: [{ ...MARK, format: { ...EXACT, spaceBeforePt: 110 } }], form: 'order' },
    ],
    traps: [
      { paragraphs: [{ ...MARK, format: EXACT }], form: 'ordinary' },
      { paragraphs: [{ ...MARK, place: 'textbox', format: EXACT }], form: 'order' },
    ],
  },
});
