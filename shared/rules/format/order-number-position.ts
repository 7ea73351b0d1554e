import { extentOf, gapAbove, round } from '../support/format/geometry.ts';
import { ofKind, passagesOf } from '../support/format/passages.ts';
import { LINE } from '../support/format/samples.ts';
import { defineShapeRule } from '../support/format/shape-rule.ts';

const MARK = { kind: 'issuerMark', text: '清江市人民政府令', format: LINE } as const;
const NUMBER = { kind: 'documentNumber', text: '第12号', runs: { sizePt: 16 } } as const;
const CENTER = { ...LINE, alignment: 'center' } as const;
const BLANK = { text: '', format: LINE } as const;
const OFF_CENTRE_CHARS = 1;
const FROM = 1.2;
const TO = 3.2;

/** 令号在标志下空二行居中。 */
export default defineShapeRule({
  id: 'format/order-number-position',
  title: { 'zh-CN': '令号的位置', en: 'Place of the order number' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '10.2' }],
  severity: 'info',
  forms: ['order'],
  expected: {
    'zh-CN': '令号应当在发文机关标志下空二行居中编排',
    en: 'Expected the order number centred, two lines below the masthead',
  },
  select: (sheet) => passagesOf(sheet, ofKind('documentNumber')).slice(0, 1),
  judge({ sheet, index, paragraph, sections }) {
    const extent = extentOf(paragraph, sections);
    if (extent && Math.abs(extent.left - extent.right) / 2 > OFF_CENTRE_CHARS)
      return { actual: '未居中', actualEn: 'not centred' };
    const gap = paragraph.place === 'body' ? gapAbove(sheet, index) : undefined;
    if (!gap || index === gap.blanks || (gap.lines >= FROM && gap.lines <= TO)) return undefined;
    return { actual: `标志下空约${round(gap.lines)}行`, actualEn: `about ${round(gap.lines)} lines below it` };
  },
  examples: {
    good: [
      { paragraphs: [MARK, BLANK, BLANK, { ...NUMBER, format: CENTER }], form: 'order' },
      { paragraphs: [MARK, { ...NUMBER, format: { ...CENTER, spaceBeforePt: 58 } }], form: 'order' },
    ],
    bad: [
      { paragraphs: [MARK, BLANK, BLANK, { ...NUMBER, format: { ...LINE, alignment: 'left' } }], form: 'order' },
      { paragraphs: [MARK, { ...NUMBER, format: CENTER }], form: 'order' },
    ],
    traps: [
      { paragraphs: [MARK, { ...NUMBER, format: CENTER }], form: 'ordinary' },
      { paragraphs: [{ ...NUMBER, format: CENTER }], form: 'order' },
    ],
  },
});
