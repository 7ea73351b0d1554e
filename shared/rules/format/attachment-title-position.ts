import { passagesOf } from '../support/format/passages.ts';
import { gapAbove, round } from '../support/format/geometry.ts';
import { defineShapeRule } from '../support/format/shape-rule.ts';
import { LINE_PITCH_PT } from '../../standards/format.ts';
import { LINE } from '../support/format/samples.ts';

const LABEL = { kind: 'attachment', part: 'label', number: 1, text: '附件1', format: LINE } as const;
const TITLE = { kind: 'attachment', part: 'title', number: 1, text: '防汛物资清单' } as const;
const CENTERED = { ...LINE, alignment: 'center' } as const;
const BLANK = { text: '', format: LINE } as const;
const FROM = 0.4;
const TO = 2.2;

/** 附件标题居中，在版心第三行（“附件”下空一行）。 */
export default defineShapeRule({
  id: 'format/attachment-title-position',
  title: { 'zh-CN': '附件标题的位置', en: 'Place of the attachment title' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.7' }],
  severity: 'info',
  fix: 'review',
  expected: { 'zh-CN': '附件标题应当居中编排在版心第三行', en: 'Expected the attachment title centred on line 3' },
  select: (sheet) =>
    passagesOf(sheet, ({ kind, part }) => kind === 'attachment' && part === 'title').filter(
      ({ paragraph }) => paragraph.place === 'body',
    ),
  judge({ paragraph, sheet, index }) {
    const { alignment } = paragraph.paragraphFormat;
    const gap = gapAbove(sheet, index);
    const above = sheet.paragraphs[index - 1 - (gap?.blanks ?? 0)]?.id;
    const isFirst = sheet.outline.elements.some(
      ({ part, paragraphs }) => part === 'label' && paragraphs.at(-1) === above,
    );
    const isOff = gap !== undefined && isFirst && (gap.lines < FROM || gap.lines > TO);
    const isAside = alignment === 'left' || alignment === 'justify' || alignment === 'right';
    if (!isAside && !isOff) return undefined;
    const said = [...(isAside ? ['未居中'] : []), ...(isOff ? [`“附件”下空${round(gap.lines)}行`] : [])];
    const saidEn = [
      ...(isAside ? ['not centred'] : []),
      ...(isOff ? [`${round(gap.lines)} lines below the label`] : []),
    ];
    const isMendable = !isOff || gap.lines < FROM;
    const set = {
      ...(isAside && ({ alignment: 'center', firstLineIndentChars: 0 } as const)),
      ...(isOff && { spaceBeforePt: LINE_PITCH_PT }),
    };
    return { actual: said.join('、'), actualEn: saidEn.join(', '), ...(isMendable && { set }) };
  },
  examples: {
    good: [
      { paragraphs: [LABEL, BLANK, { ...TITLE, format: CENTERED }] },
      { paragraphs: [LABEL, { ...TITLE, format: { ...CENTERED, spaceBeforePt: 29 } }] },
    ],
    bad: [
      { paragraphs: [LABEL, BLANK, { ...TITLE, format: { ...LINE, alignment: 'left' } }] },
      { paragraphs: [LABEL, { ...TITLE, format: CENTERED }] },
    ],
    traps: [
      {
        paragraphs: [
          LABEL,
          BLANK,
          { ...TITLE, format: CENTERED },
          { ...TITLE, text: '（2024年度）', format: CENTERED },
        ],
      },
      { paragraphs: [LABEL, { ...TITLE, place: 'table', format: { alignment: 'left' } }] },
    ],
  },
});
