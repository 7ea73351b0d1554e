import { defineRule } from '../rule.ts';
import { A4 } from '../support/format/samples.ts';
import { isLandscape } from '../support/format/sheets.ts';

const paragraphs = [{ kind: 'body', text: '特此通知。' }] as const;
const WIDE = { ...A4, pageWidthMm: 297, pageHeightMm: 210, landscape: true } as const;

/** 横排表格页的页码与其他页位置一致；横向节的页脚落在长边，页码就转了九十度。 */
export default defineRule({
  id: 'format/landscape-table-page-number',
  title: { 'zh-CN': '横排表格页的页码', en: 'Page numbers of landscape tables' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '8' }],
  severity: 'info',
  scope: 'document',
  needs: ['pageSetup'],
  messages: {
    turned: ({ section }: { section: number }) => ({
      'zh-CN': `横排表格页的页码位置应当与公文其他页码保持一致，第${section}节为横向页，页码现在长边的页脚里`,
      en: `Expected page numbers to keep their place; section ${section} is landscape and shows them along its long edge`,
    }),
  },
  examples: {
    good: [
      { paragraphs, sections: [A4] },
      { paragraphs, sections: [A4, { ...WIDE, pageNumber: { present: false } }] },
    ],
    bad: [
      { paragraphs, sections: [A4, { ...WIDE, pageNumber: { present: true, position: 'center' } }] },
      { paragraphs, sections: [A4, { ...WIDE, pageNumber: { present: true, position: 'outside' } }] },
    ],
    traps: [
      // Where the number stands is not told: it may be in a turned text box.
      { paragraphs, sections: [A4, { ...WIDE, pageNumber: { present: true } }] },
      { paragraphs, sections: [{ ...WIDE, pageNumber: { present: true, position: 'center' } }] },
    ],
  },
  *check({ pageSetup }) {
    const at = pageSetup.findIndex(
      (section) => isLandscape(section) && section.pageNumber.present && section.pageNumber.position,
    );
    // A document that is landscape as a whole is no official document with a turned table.
    if (at < 0 || pageSetup.every(isLandscape)) return;
    yield { message: 'turned', at: { section: at }, data: { section: at + 1 }, certainty: 'likely' };
  },
});
