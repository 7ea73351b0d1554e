import type { Section } from '../../document/document.ts';
import { defineRule } from '../rule.ts';
import { round, textHeightMm } from '../support/format/geometry.ts';
import { softened } from '../support/format/official.ts';
import { isA4, isLandscape, marginsOf, sidesOff } from '../support/format/sheets.ts';
import { A4 } from '../support/format/samples.ts';
import { MARGINS_ALTERNATIVE_MM, PAPER_MM, TEXT_AREA_MM } from '../../standards/format.ts';

const paragraphs = [{ kind: 'body', text: '各地区各部门要高度重视防汛工作。' }] as const;
const on = (section: Partial<Section>) => ({ paragraphs, sections: [{ ...A4, ...section }] }) as const;
const ALTERNATIVE_HEIGHT = PAPER_MM.height - MARGINS_ALTERNATIVE_MM.top - MARGINS_ALTERNATIVE_MM.bottom;
const TOLERANCE_MM = 1.1;

/** 版心 156×225 毫米，误差不超过 1 毫米：页边各自在容差内、合起来却超出的情形（页边本身不对的由页边规则提示）。 */
export default defineRule({
  id: 'format/text-area-size',
  title: { 'zh-CN': '版心尺寸', en: 'Size of the text block' },
  clauses: [
    { instrument: 'GB/T 9704-2012', clause: '5.2.1' },
    { instrument: 'GB/T 9704-2012', clause: '6.1' },
  ],
  severity: 'warning',
  scope: 'document',
  needs: ['pageSetup'],
  fix: 'review',
  messages: {
    size: ({ width, height }: { width: number; height: number }) => ({
      'zh-CN': `版心应当为156毫米×225毫米、误差不超过1毫米，现为${width}毫米×${height}毫米`,
      en: `Expected a text block of 156 × 225 mm within 1 mm, found ${width} × ${height} mm`,
    }),
  },
  examples: {
    good: [on({}), on({ marginTopMm: 34.58, marginBottomMm: 32.58 })],
    bad: [on({ marginLeftMm: 27.1, marginRightMm: 25.2 }), on({ marginTopMm: 37.9, marginBottomMm: 35.9 })],
    traps: [on({ marginLeftMm: 31.75, marginRightMm: 31.75 }), on({ marginLeftMm: 28.6, marginRightMm: 25.6 })],
  },
  *check({ pageSetup }, context) {
    const at = pageSetup.findIndex((section) => {
      if (isLandscape(section) || !isA4(section) || (section.gutterMm ?? 0) > 0.1) return false;
      return sidesOff(marginsOf(section)).length === 0 && !isRight(section);
    });
    const section = pageSetup[at];
    if (!section) return;
    const isAlternative = Math.abs(section.marginTopMm - MARGINS_ALTERNATIVE_MM.top) < 1.2;
    const set = isAlternative
      ? { marginTopMm: 34.58, marginBottomMm: 32.58, marginLeftMm: 28, marginRightMm: 26 }
      : { marginTopMm: 37, marginBottomMm: 35, marginLeftMm: 28, marginRightMm: 26 };
    yield {
      message: 'size',
      at: { section: at },
      data: { width: round(widthOf(section)), height: round(textHeightMm(section)) },
      ...softened(context),
      fix: { safety: 'review', edits: [{ kind: 'formatSection', section: at, set }] },
    };
  },
});

function widthOf({ pageWidthMm, marginLeftMm, marginRightMm }: Section): number {
  return pageWidthMm - marginLeftMm - marginRightMm;
}

function isRight(section: Section): boolean {
  const height = textHeightMm(section);
  return (
    Math.abs(widthOf(section) - TEXT_AREA_MM.width) <= TOLERANCE_MM &&
    [TEXT_AREA_MM.height, ALTERNATIVE_HEIGHT].some((wanted) => Math.abs(height - wanted) <= TOLERANCE_MM)
  );
}
