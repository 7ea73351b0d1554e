import { defineRule } from '../rule.ts';

/** “申请”不是文种。 */
export default defineRule({
  id: 'genre/application-title',
  title: { 'zh-CN': '“申请”不是文种', en: '申请 is not a type' },
  clauses: [{ instrument: '条例', clause: '第八条' }],
  severity: 'warning',
  scope: 'element',
  on: ['title'],
  messages: {
    application: ({ actual }: { actual: string }) => ({
      'zh-CN': `请求批准一般用“请示”或“函”，标题现用“${actual}”`,
      en: `A request takes 请示 or 函, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'title', text: '关于建设图书馆的请示' }] },
      { paragraphs: [{ kind: 'title', text: '关于受理申请的公告' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'title', text: '关于拨付经费的申请' }] },
      { paragraphs: [{ kind: 'title', text: '关于拨付经费的申请报告' }] },
    ],
    traps: [{ paragraphs: [{ kind: 'title', text: '关于印发《行政复议申请》文书的通知' }] }],
  },
  *check({ paragraphs, text }) {
    const last = paragraphs.at(-1);
    const words = last?.text.trimEnd() ?? '';
    const actual = /申请(?:书|报告)?$/.exec(words)?.[0];
    if (!last || !actual || !/关于[^\n]{2,60}/.test(text.replaceAll('\n', ''))) return;
    yield {
      message: 'application',
      at: { paragraph: last.id, start: words.length - actual.length, end: words.length },
      data: { actual },
    };
  },
});
