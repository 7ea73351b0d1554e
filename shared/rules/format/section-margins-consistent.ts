import type { Section } from '../../document/document.ts';
import { defineRule } from '../rule.ts';
import { softened } from '../support/format/official.ts';
import type { Margins } from '../support/format/sheets.ts';
import { isLandscape, marginsOf, sidesEn, sidesOff, sidesZh } from '../support/format/sheets.ts';
import { A4 } from '../support/format/samples.ts';

const HIGHER: Section = { ...A4, marginTopMm: 34.58, marginBottomMm: 32.58 };
const paragraphs = [{ kind: 'body', text: '各地区各部门要高度重视防汛工作。' }] as const;

/** 各节页边一致：每节各自合规、彼此却不同的情形（不合规的由页边规则提示）；横向页不在内。 */
export default defineRule({
  id: 'format/section-margins-consistent',
  title: { 'zh-CN': '各节页边一致', en: 'Same margins in all sections' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '5.2.1' }],
  severity: 'warning',
  scope: 'document',
  needs: ['pageSetup'],
  fix: 'safe',
  messages: {
    differs: ({ section, actual, actualEn }: { section: number; actual: string; actualEn: string }) => ({
      'zh-CN': `全文版心应当一致，第${section}节与前文不同，现为${actual}`,
      en: `Expected one text block throughout, section ${section} differs: ${actualEn}`,
    }),
  },
  examples: {
    good: [
      { paragraphs, sections: [A4, A4] },
      { paragraphs, sections: [HIGHER, HIGHER] },
    ],
    bad: [
      { paragraphs, sections: [A4, HIGHER] },
      { paragraphs, sections: [HIGHER, HIGHER, A4] },
    ],
    traps: [
      { paragraphs, sections: [A4, { ...A4, pageWidthMm: 297, pageHeightMm: 210, landscape: true, marginTopMm: 28 }] },
      { paragraphs, sections: [A4, { ...A4, marginTopMm: 37.01 }] },
    ],
  },
  *check({ pageSetup }, context) {
    const upright = pageSetup.flatMap((section, index) =>
      isLandscape(section) || sidesOff(marginsOf(section)).length > 0 ? [] : [{ margins: marginsOf(section), index }],
    );
    const [first] = upright;
    const other = upright.find(({ margins }) => first && differing(first.margins, margins).length > 0);
    if (!first || !other) return;
    const { top, bottom, left, right } = first.margins;
    const set = { marginTopMm: top, marginBottomMm: bottom, marginLeftMm: left, marginRightMm: right };
    const sides = differing(first.margins, other.margins);
    const edits = upright
      .filter(({ margins }) => differing(first.margins, margins).length > 0)
      .map(({ index }) => ({ kind: 'formatSection' as const, section: index, set }));
    const [edit, ...more] = edits;
    yield {
      message: 'differs',
      at: { section: other.index },
      data: {
        section: other.index + 1,
        actual: sidesZh(other.margins, sides),
        actualEn: sidesEn(other.margins, sides),
      },
      ...softened(context),
      ...(edit && { fix: { safety: 'safe', edits: [edit, ...more] } }),
    };
  },
});

function differing(a: Margins, b: Margins): readonly (keyof Margins)[] {
  return (['top', 'bottom', 'left', 'right'] as const).filter((side) => Math.abs(a[side] - b[side]) > 1);
}
