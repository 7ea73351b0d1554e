import { defineRule } from '../rule.ts';

/** 文种不能并用。 */
export default defineRule({
  id: 'genre/combined-types',
  title: { 'zh-CN': '文种并用', en: 'Two types joined' },
  clauses: [{ instrument: '条例', clause: '第八条' }],
  severity: 'error',
  scope: 'element',
  on: ['title'],
  messages: {
    combined: ({ actual }: { actual: string }) => ({
      'zh-CN': `公文应当只用一个文种，标题现用“${actual}”`,
      en: `Expected one type, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'title', text: '关于建设图书馆的请示' }] },
      { paragraphs: [{ kind: 'title', text: '关于报送工作情况的报告' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'title', text: '关于建设图书馆的请示报告' }] },
      { paragraphs: [{ kind: 'title', text: '关于召开会议的通知函' }] },
    ],
    traps: [
      { paragraphs: [{ kind: 'title', text: '关于征求意见的复函' }] },
      { paragraphs: [{ kind: 'title', text: '关于转发《请示报告条例》的通知' }] },
    ],
  },
  *check({ paragraphs }) {
    const last = paragraphs.at(-1);
    const words = last?.text.trimEnd() ?? '';
    const actual = /(?:请示报告|报告请示|请示函|报告函|通知函|批复函|意见函|决定通知|公告通知|通告公告)$/.exec(
      words,
    )?.[0];
    if (!last || !actual) return;
    yield {
      message: 'combined',
      at: { paragraph: last.id, start: words.length - actual.length, end: words.length },
      data: { actual },
    };
  },
});
