import { inkTopMm, round } from '../support/format/geometry.ts';
import { ofKind, passagesOf } from '../support/format/passages.ts';
import { LINE } from '../support/format/samples.ts';
import { defineShapeRule } from '../support/format/shape-rule.ts';
import { MARK_FROM_TEXT_TOP_MM } from '../../standards/format.ts';

const MARK = { kind: 'issuerMark', text: '清江市人民政府文件', runs: { sizePt: 48 } } as const;
const BLANK = { text: '', format: LINE } as const;
/** Type has air above its ink, and blank lines are measured by rule of thumb. */
const TOLERANCE_MM = 9;

/** 发文机关标志上边缘至版心上边缘 35 毫米：由其上的行高和段前距推算，差得明显才提示。 */
export default defineShapeRule({
  id: 'format/letterhead-top-distance',
  title: { 'zh-CN': '发文机关标志至版心上边缘', en: 'Red head below the top of the text block' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.2.4' }],
  severity: 'info',
  certainty: 'likely',
  forms: ['ordinary'],
  expected: {
    'zh-CN': '发文机关标志上边缘至版心上边缘应当为35毫米',
    en: 'Expected the red head 35 mm below the top of the text block',
  },
  select: (sheet) => passagesOf(sheet, ofKind('issuerMark')).slice(0, 1),
  judge({ sheet, index, paragraph }) {
    if (paragraph.place !== 'body' || !paragraph.paragraphFormat.lineSpacing) return undefined;
    const above = inkTopMm(sheet, index);
    if (above === undefined || Math.abs(above - MARK_FROM_TEXT_TOP_MM) <= TOLERANCE_MM) return undefined;
    return { actual: `约${Math.round(above)}毫米（推算）`, actualEn: `about ${round(above)} mm by reckoning` };
  },
  examples: {
    good: [
      { paragraphs: [BLANK, BLANK, BLANK, { ...MARK, format: { lineSpacing: { kind: 'exact', pt: 60 } } }] },
      { paragraphs: [{ ...MARK, format: { ...LINE, spaceBeforePt: 99 } }] },
    ],
    bad: [
      { paragraphs: [{ ...MARK, format: LINE }] },
      { paragraphs: [{ ...MARK, format: { ...LINE, spaceBeforePt: 170 } }] },
    ],
    traps: [
      { paragraphs: [{ ...MARK, place: 'textbox', format: LINE }] },
      { paragraphs: [{ ...MARK, format: { ...LINE, spaceBeforePt: 80 } }] },
      { paragraphs: [{ ...MARK, format: LINE }], form: 'letter' },
    ],
  },
});
