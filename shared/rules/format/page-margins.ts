import type { Section } from '../../document/document.ts';
import { defineRule } from '../rule.ts';
import { isOfficial, softenedWithoutHead } from '../support/format/official.ts';
import {
  isLandscape,
  marginsOf,
  parseMargins,
  sidesEn,
  sidesOff,
  sidesZh,
  STANDARD_MARGINS,
} from '../support/format/sheets.ts';
import { mainSections } from '../support/format/passages.ts';
import { A4 } from '../support/format/samples.ts';
import { MARGINS_MM } from '../../standards/format.ts';

const paragraphs = [{ kind: 'body', text: '各地区各部门要高度重视防汛工作。' }] as const;
const on = (section: Partial<Section>) => ({ paragraphs, sections: [{ ...A4, ...section }] }) as const;

/**
 * 天头 37 毫米、订口 28 毫米（各±1 毫米）是条文规定；右、下由版心推出，单独超差只作警告。另一组常用的上 34.58、下
 * 32.58 毫米也可以。横排表格的横向页不在内。
 */
export default defineRule({
  id: 'format/page-margins',
  title: { 'zh-CN': '页边', en: 'Margins' },
  clauses: [
    { instrument: 'GB/T 9704-2012', clause: '5.2.1' },
    { instrument: 'GB/T 9704-2012', clause: '6.1' },
  ],
  severity: 'error',
  scope: 'document',
  needs: ['pageSetup'],
  fix: 'safe',
  options: { accepted: ['37/35/28/26', '34.58/32.58/28/26'] as readonly string[] },
  messages: {
    binding: ({ actual, actualEn, count }: { actual: string; actualEn: string; count: number }) => ({
      'zh-CN': `天头应当为37毫米±1毫米、订口28毫米±1毫米（下35、右26毫米），现为${actual}${count > 1 ? `（共${count}节）` : ''}`,
      en: `Expected margins of 37±1 mm (top) and 28±1 mm (left), 35 and 26 mm below and on the right, found ${actualEn}${count > 1 ? ` (${count} sections)` : ''}`,
    }),
    derived: ({ actual, actualEn, count }: { actual: string; actualEn: string; count: number }) => ({
      'zh-CN': `按版心156毫米×225毫米推算，下、右页边一般为35、26毫米，现为${actual}${count > 1 ? `（共${count}节）` : ''}`,
      en: `A text block of 156 × 225 mm leaves 35 mm below and 26 mm on the right, found ${actualEn}${count > 1 ? ` (${count} sections)` : ''}`,
    }),
  },
  examples: {
    good: [on({}), on({ marginTopMm: 34.58, marginBottomMm: 32.58 }), on({ marginTopMm: 38, marginLeftMm: 27 })],
    bad: [
      {
        ...on({ marginTopMm: 25.4, marginBottomMm: 25.4, marginLeftMm: 31.75, marginRightMm: 31.75 }),
        message: 'binding',
      },
      { ...on({ marginTopMm: 30 }), message: 'binding' },
      { ...on({ marginRightMm: 30 }), message: 'derived' },
    ],
    traps: [
      on({ marginLeftMm: 18, gutterMm: 10 }),
      on({ pageWidthMm: 297, pageHeightMm: 210, landscape: true, marginTopMm: 28, marginLeftMm: 37 }),
    ],
  },
  *check(pages, context) {
    const { pageSetup } = pages;
    const told = context.options.accepted.flatMap((each) => parseMargins(each) ?? []);
    const sets = told.length > 0 ? told : STANDARD_MARGINS;
    const wrong = pageSetup.flatMap((section, index) => {
      const off = isLandscape(section) ? [] : sidesOff(marginsOf(section), sets);
      return off.length > 0 ? [{ section, index, off }] : [];
    });
    const [first] = wrong;
    if (!first) return;
    const main = mainSections(pages);
    const isMain = wrong.some(({ index }) => main.has(index));
    const isDerived = wrong.every(({ off }) => off.every((side) => side === 'right' || side === 'bottom'));
    const { top, bottom, left, right } = sets[0] ?? MARGINS_MM;
    const set = { marginTopMm: top, marginBottomMm: bottom, marginLeftMm: left, marginRightMm: right, gutterMm: 0 };
    const edits = wrong.map(({ index }) => ({ kind: 'formatSection' as const, section: index, set }));
    const [edit, ...more] = edits;
    const margins = marginsOf(first.section);
    yield {
      message: isDerived ? 'derived' : 'binding',
      at: { section: first.index },
      data: { actual: sidesZh(margins, first.off), actualEn: sidesEn(margins, first.off), count: wrong.length },
      ...(isDerived || !isMain ? { severity: isOfficial(context) ? 'warning' : 'info' } : softenedWithoutHead(context)),
      ...(edit && { fix: { safety: 'safe', edits: [edit, ...more] } }),
    };
  },
});
