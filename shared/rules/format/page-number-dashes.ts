import { defineRule } from '../rule.ts';
import { softened } from '../support/format/official.ts';
import { numberLines } from '../support/format/page-numbers.ts';

const line = (text: string, start: number, end: number) =>
  ({
    paragraphs: [
      { text: '特此通知。', kind: 'body' },
      { text, place: 'footer', pages: 'default', inlines: [{ kind: 'field', name: 'PAGE', start, end }] },
    ],
    form: 'ordinary',
  }) as const;
/** Dashes as keyboards and programs give them; a hyphen is shorter than one. */
const DASH_BEFORE = /[—–－―─ー⸺]\s*$/;
const DASH_AFTER = /^\s*[—–－―─ー⸺]/;

/** 页码左右各放一条一字线：— 1 —。 */
export default defineRule({
  id: 'format/page-number-dashes',
  title: { 'zh-CN': '页码左右各一条一字线', en: 'A dash either side of the page number' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.5' }],
  severity: 'warning',
  scope: 'document',
  needs: ['paragraphFormat'],
  messages: {
    dashes: ({ actual }: { actual: string }) => ({
      'zh-CN': `页码左右应当各放一条一字线（— 1 —），现为“${actual}”`,
      en: `Expected a dash either side of the page number (— 1 —), found “${actual}”`,
    }),
  },
  examples: {
    good: [line('— 1 —', 2, 3), line('－1－', 1, 2)],
    bad: [line('- 1 -', 2, 3), line('1', 0, 1), line('第 1 页 共 1 页', 2, 3)],
    traps: [
      line('—\u00a01\u00a0—  ', 2, 3),
      {
        paragraphs: [
          { text: '特此通知。', kind: 'body' },
          { text: '第一章', place: 'header' },
        ],
        form: 'ordinary',
      },
    ],
  },
  *check({ paragraphs }, context) {
    const wrong = numberLines(paragraphs).find(({ paragraph, start, end, typed }) => {
      const { text } = paragraph;
      return typed || !DASH_BEFORE.test(text.slice(0, start)) || !DASH_AFTER.test(text.slice(end));
    });
    if (!wrong) return;
    const { paragraph } = wrong;
    // A field of the form “- 1 -” holds its own marks.
    const inside = paragraph.text.slice(wrong.start, wrong.end);
    if (!wrong.typed && /^[—–－―─]\s*\d+\s*[—–－―─]$/.test(inside.trim())) return;
    yield {
      message: 'dashes',
      at: { paragraph: paragraph.id, start: 0, end: paragraph.text.length },
      data: { actual: paragraph.text.trim() || '只有数字' },
      ...softened(context),
    };
  },
});
