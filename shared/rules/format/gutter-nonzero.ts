import type { Section } from '../../document/document.ts';
import { defineRule } from '../rule.ts';
import { round } from '../support/format/geometry.ts';
import { softened } from '../support/format/official.ts';
import { A4 } from '../support/format/samples.ts';
import { MARGIN_TOLERANCE_MM, MARGINS_MM } from '../../standards/format.ts';

const paragraphs = [{ kind: 'body', text: '各地区各部门要高度重视防汛工作。' }] as const;
const on = (section: Partial<Section>) => ({ paragraphs, sections: [{ ...A4, ...section }] }) as const;
const NOTHING_MM = 0.5;

/** 装订线会把订口推宽；左边距加装订线正好是订口的不算错。 */
export default defineRule({
  id: 'format/gutter-nonzero',
  title: { 'zh-CN': '装订线', en: 'Gutter' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '5.2.1' }],
  severity: 'warning',
  scope: 'document',
  needs: ['pageSetup'],
  fix: 'safe',
  messages: {
    gutter: ({ gutter, left }: { gutter: number; left: number }) => ({
      'zh-CN': `订口应当为28毫米±1毫米，现在左页边之外另设装订线${gutter}毫米，订口成为${left}毫米`,
      en: `Expected a binding margin of 28±1 mm, found a gutter of ${gutter} mm that makes it ${left} mm`,
    }),
  },
  examples: {
    good: [on({}), on({ gutterMm: 0 })],
    bad: [on({ gutterMm: 10 }), on({ gutterMm: 5 })],
    traps: [on({ marginLeftMm: 18, gutterMm: 10 }), on({ mirrorMargins: true })],
  },
  *check({ pageSetup }, context) {
    for (const [index, { marginLeftMm, gutterMm = 0 }] of pageSetup.entries()) {
      const left = marginLeftMm + gutterMm;
      if (gutterMm <= NOTHING_MM || Math.abs(left - MARGINS_MM.left) <= MARGIN_TOLERANCE_MM) continue;
      yield {
        message: 'gutter',
        at: { section: index },
        data: { gutter: round(gutterMm), left: round(left) },
        ...softened(context),
        fix: { safety: 'safe', edits: [{ kind: 'formatSection', section: index, set: { gutterMm: 0 } }] },
      };
      return;
    }
  },
});
