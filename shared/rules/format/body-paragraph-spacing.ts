import { bodyPassages, headingPassages } from '../support/format/passages.ts';
import { round } from '../support/format/geometry.ts';
import { defineShapeRule, shown } from '../support/format/shape-rule.ts';

const SAMPLE = { kind: 'body', text: '各地区各部门要高度重视防汛工作，落实值班制度。' } as const;
const TOLERANCE_PT = 1;

/** 正文段前段后不加间距，每面才排得满 22 行。 */
export default defineShapeRule({
  id: 'format/body-paragraph-spacing',
  title: { 'zh-CN': '正文段前段后不加间距', en: 'No space between body paragraphs' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '5.2.3' }],
  severity: 'warning',
  fix: 'safe',
  expected: {
    'zh-CN': '正文一般每面排22行、撑满版心，段前段后不加间距',
    en: 'Expected no space between body paragraphs, so that a page holds 22 lines',
  },
  select: (sheet) => [...bodyPassages(sheet), ...headingPassages(sheet).filter(({ element }) => !element.span)],
  judge({ paragraph, sheet, index }) {
    const { spaceBeforePt = 0, spaceAfterPt = 0 } = paragraph.paragraphFormat;
    if (Math.max(spaceBeforePt, spaceAfterPt) <= TOLERANCE_PT) return undefined;
    // Beside a table or a picture some air is usual.
    if ([index - 1, index + 1].some((at) => sheet.paragraphs[at]?.place === 'table')) return undefined;
    return {
      actual: `段前${round(spaceBeforePt)}磅、段后${round(spaceAfterPt)}磅`,
      actualEn: `${round(spaceBeforePt)} pt before, ${round(spaceAfterPt)} pt after`,
      set: { spaceBeforePt: 0, spaceAfterPt: 0 },
    };
  },
  examples: {
    good: [shown(SAMPLE, { spaceBeforePt: 0, spaceAfterPt: 0 }), shown(SAMPLE, { spaceBeforePt: 0.5 })],
    bad: [shown(SAMPLE, { spaceBeforePt: 9, spaceAfterPt: 9 }), shown(SAMPLE, { spaceAfterPt: 10 })],
    traps: [
      shown({ kind: 'title', text: '关于做好防汛工作的通知' }, { spaceBeforePt: 57.9 }),
      shown({ ...SAMPLE, place: 'table' }, { spaceAfterPt: 6 }),
    ],
  },
});
