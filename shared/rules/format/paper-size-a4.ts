import type { Section } from '../../document/document.ts';
import { defineRule } from '../rule.ts';
import { round } from '../support/format/geometry.ts';
import { softenedWithoutHead } from '../support/format/official.ts';
import { isA4, isLandscape } from '../support/format/sheets.ts';
import { mainSections } from '../support/format/passages.ts';
import { A4 } from '../support/format/samples.ts';
import { PAPER_MM } from '../../standards/format.ts';

const paragraphs = [{ kind: 'body', text: '各地区各部门要高度重视防汛工作。' }] as const;
const on = (section: Partial<Section>) => ({ paragraphs, sections: [{ ...A4, ...section }] }) as const;

/** 用 A4 型纸；横排表格所在的横向页也是 A4。 */
export default defineRule({
  id: 'format/paper-size-a4',
  title: { 'zh-CN': '用纸为A4', en: 'A4 paper' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '5.1' }],
  severity: 'error',
  scope: 'document',
  needs: ['pageSetup'],
  fix: 'safe',
  messages: {
    size: ({ width, height, count }: { width: number; height: number; count: number }) => ({
      'zh-CN': `公文用纸应当采用A4型纸（210毫米×297毫米），现为${width}毫米×${height}毫米${count > 1 ? `（共${count}节）` : ''}`,
      en: `Expected A4 paper (210 × 297 mm), found ${width} × ${height} mm${count > 1 ? ` (${count} sections)` : ''}`,
    }),
  },
  examples: {
    good: [on({}), on({ pageWidthMm: 210.03, pageHeightMm: 297.04 })],
    bad: [
      on({ pageWidthMm: 215.9, pageHeightMm: 279.4 }),
      on({ pageWidthMm: 184, pageHeightMm: 260 }),
      on({ pageWidthMm: 420, pageHeightMm: 297, landscape: true }),
    ],
    traps: [
      on({ pageWidthMm: 297, pageHeightMm: 210, landscape: true }),
      on({ pageWidthMm: 210, pageHeightMm: 297, landscape: true }),
    ],
  },
  *check(pages, context) {
    const { pageSetup } = pages;
    const wrong = pageSetup.flatMap((section, index) => (isA4(section) ? [] : [{ section, index }]));
    const [first] = wrong;
    if (!first) return;
    const main = mainSections(pages);
    const edits = wrong.map(({ section, index }) => ({
      kind: 'formatSection' as const,
      section: index,
      set: isLandscape(section)
        ? { pageWidthMm: PAPER_MM.height, pageHeightMm: PAPER_MM.width }
        : { pageWidthMm: PAPER_MM.width, pageHeightMm: PAPER_MM.height },
    }));
    const [edit, ...more] = edits;
    yield {
      message: 'size',
      at: { section: first.index },
      data: {
        width: round(first.section.pageWidthMm),
        height: round(first.section.pageHeightMm),
        count: wrong.length,
      },
      // A folded table of an attachment is no fault of the document proper.
      ...(wrong.some(({ index }) => main.has(index)) ? softenedWithoutHead(context) : { severity: 'info' }),
      ...(edit && { fix: { safety: 'safe', edits: [edit, ...more] } }),
    };
  },
});
