import type { LayoutBox } from '../../document/document.ts';
import { defineRule } from '../rule.ts';

const box = (page: number): LayoutBox => ({ page, firstLine: 20, lines: 1, lastPage: page, from: 'rendered' });
const PRINTING = { kind: 'printing', text: '清江市人民政府办公室　2024年5月6日印发' } as const;

/** 双面印刷装订时版记落在偶数页；标准只说“最后一面”，默认不查。 */
export default defineRule({
  id: 'format/imprint-even-page',
  title: { 'zh-CN': '版记在双页', en: 'Imprint on an even page' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.4.1' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'document',
  on: ['printing', 'copyTo'],
  forms: ['ordinary', 'minutes', 'order'],
  needs: ['layout'],
  messages: {
    odd: ({ page }: { page: number }) => ({
      'zh-CN': `双面印刷时公文最后一面一般是双页，现版记在第${page}页`,
      en: `Printed on both sides, the last page is even; the imprint stands on page ${page}`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ ...PRINTING, layout: box(2) }], form: 'ordinary' },
      { paragraphs: [{ ...PRINTING, layout: box(4) }], form: 'ordinary' },
    ],
    bad: [
      { paragraphs: [{ ...PRINTING, layout: box(3) }], form: 'ordinary' },
      { paragraphs: [{ ...PRINTING, layout: box(1) }], form: 'ordinary' },
    ],
    traps: [{ paragraphs: [{ kind: 'copyTo', text: '抄送：市委办公室。', layout: box(1) }], form: 'letter' }],
  },
  *check({ outline, paragraphs }) {
    const imprint = outline.elements
      .filter(({ kind }) => kind === 'printing' || kind === 'copyTo')
      .flatMap((each) => each.paragraphs);
    const last = paragraphs.filter(({ id }) => imprint.includes(id)).at(-1);
    const page = last?.layout?.lastPage;
    if (last && page !== undefined && page % 2 === 1)
      yield { message: 'odd', at: { paragraph: last.id, start: 0, end: last.text.length }, data: { page } };
  },
});
