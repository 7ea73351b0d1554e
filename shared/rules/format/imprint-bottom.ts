import type { LayoutBox } from '../../document/document.ts';
import { defineRule } from '../rule.ts';
import { LINES_PER_PAGE } from '../../standards/format.ts';

const box = (page: number, firstLine: number): LayoutBox => ({
  page,
  firstLine,
  lines: 1,
  lastPage: page,
  from: 'rendered',
});
const BODY = { kind: 'body', text: '特此通知。' } as const;
const PRINTING = { kind: 'printing', text: '清江市人民政府办公室　2024年5月6日印发' } as const;
/** Imprint lines are lower than body lines, so the last one is rarely line 22 itself. */
const SLACK_LINES = 5;

/** 版记在公文最后一面的底部：末条分隔线与版心下边缘重合。 */
export default defineRule({
  id: 'format/imprint-bottom',
  title: { 'zh-CN': '版记在最后一面底部', en: 'Imprint at the foot of the last page' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.4.1' }],
  severity: 'info',
  scope: 'document',
  on: ['printing', 'copyTo'],
  forms: ['ordinary', 'minutes', 'order'],
  needs: ['layout', 'objects'],
  messages: {
    high: ({ line }: { line: number }) => ({
      'zh-CN': `版记末条分隔线应当与公文最后一面的版心下边缘重合，现版记末行约在该面第${line}行`,
      en: `Expected the last imprint line on the bottom edge of the last page, it ends on about line ${line}`,
    }),
    early: ({ page, last }: { page: number; last: number }) => ({
      'zh-CN': `版记应当置于公文最后一面，现在第${page}页，全文共${last}页`,
      en: `Expected the imprint on the last page, found it on page ${page} of ${last}`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { ...BODY, layout: box(1, 8) },
          { ...PRINTING, layout: box(1, 21) },
        ],
        form: 'ordinary',
      },
      {
        paragraphs: [
          { ...BODY, layout: box(1, 8) },
          { ...PRINTING, layout: box(2, 19) },
        ],
        form: 'ordinary',
      },
    ],
    bad: [
      {
        paragraphs: [
          { ...BODY, layout: box(1, 8) },
          { ...PRINTING, layout: box(1, 11) },
        ],
        form: 'ordinary',
        message: 'high',
      },
      {
        paragraphs: [
          { ...PRINTING, layout: box(1, 21) },
          { ...BODY, layout: box(2, 3) },
        ],
        form: 'ordinary',
        message: 'early',
      },
    ],
    traps: [
      {
        paragraphs: [
          { ...BODY, layout: box(1, 8) },
          { ...PRINTING, place: 'table', layout: box(1, 9) },
        ],
        objects: { tables: [{ index: 0, rows: 1, columns: 1, paragraphs: ['p1' as never], floating: true }] },
        form: 'ordinary',
      },
      {
        paragraphs: [
          { ...BODY, layout: box(1, 8) },
          { ...PRINTING, place: 'textbox', layout: box(1, 9) },
        ],
        form: 'ordinary',
      },
      {
        paragraphs: [
          { ...BODY, layout: box(1, 8) },
          { ...PRINTING, layout: box(1, 11) },
        ],
        form: 'letter',
      },
    ],
  },
  *check({ outline, paragraphs, objects }) {
    const imprint = outline.elements
      .filter(({ kind }) => kind === 'printing' || kind === 'copyTo')
      .flatMap((each) => each.paragraphs);
    const own = paragraphs.filter(({ id, place }) => imprint.includes(id) && place !== 'textbox');
    const last = own.at(-1);
    const isFloating = objects.tables.some(
      ({ floating, paragraphs: ids }) => floating && ids.includes(last?.id as never),
    );
    // A table anchored to the foot of the page is where it should be, wherever the text around it ends.
    if (!last?.layout || isFloating) return;
    const pages = Math.max(...paragraphs.map(({ layout, text }) => (text.trim() === '' ? 0 : (layout?.lastPage ?? 0))));
    const at = { paragraph: last.id, start: 0, end: last.text.length };
    const line = last.layout.firstLine + last.layout.lines;
    if (last.layout.lastPage < pages) yield { message: 'early', at, data: { page: last.layout.lastPage, last: pages } };
    else if (line < LINES_PER_PAGE - SLACK_LINES) yield { message: 'high', at, data: { line } };
  },
});
