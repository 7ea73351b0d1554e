import { defineRule } from '../rule.ts';

/** 转发标题避免“的通知的通知”。 */
export default defineRule({
  id: 'genre/forwarding-title',
  title: { 'zh-CN': '转发标题', en: 'Titles of forwarding notices' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  scope: 'element',
  on: ['title'],
  messages: {
    doubled: ({ actual }: { actual: string }) => ({
      'zh-CN': `转发标题一般不重复文种，现有“${actual}”`,
      en: `A forwarding title does not repeat the type, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'title', text: '关于转发《防汛办法》的通知' }] },
      { paragraphs: [{ kind: 'title', text: '转发省政府办公厅关于防汛工作意见的通知' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'title', text: '关于转发省政府关于防汛工作的通知的通知' }] },
      { paragraphs: [{ kind: 'title', text: '转发关于做好统计工作的意见的通知的通知' }] },
    ],
    traps: [{ paragraphs: [{ kind: 'title', text: '关于做好通知送达工作的通知' }] }],
  },
  *check({ paragraphs }) {
    for (const { id, text } of paragraphs) {
      const match = /的通知的通知/.exec(text);
      if (match)
        yield {
          message: 'doubled',
          at: { paragraph: id, start: match.index, end: match.index + match[0].length },
          data: { actual: match[0] },
        };
    }
  },
});
