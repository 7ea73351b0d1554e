import { defineRule } from '../rule.ts';

/** 公文标题末尾一般不用标点。 */
export default defineRule({
  id: 'punctuation/title-end-mark',
  title: { 'zh-CN': '标题末尾不用标点', en: 'No mark at the end of the title' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '附录B.4' }],
  severity: 'warning',
  scope: 'element',
  on: ['title'],
  fix: 'safe',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `标题末尾一般不用标点，现为“${actual}”`,
      en: `Expected no mark at the end of the title, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'title', text: '关于做好防汛工作的通知' }] },
      { paragraphs: [{ kind: 'title', text: '关于印发《办法》的通知' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'title', text: '关于做好防汛工作的通知。' }], fixed: ['关于做好防汛工作的通知'] },
      { paragraphs: [{ kind: 'title', text: '关于做好防汛工作的通知；' }], fixed: ['关于做好防汛工作的通知'] },
    ],
    traps: [
      { paragraphs: [{ kind: 'title', text: '关于《中华人民共和国种子法（修订草案）》' }] },
      { paragraphs: [{ kind: 'title', text: '怎么看？怎么办？' }] },
    ],
  },
  *check({ paragraphs }) {
    const last = paragraphs.at(-1);
    const words = last?.text.trimEnd() ?? '';
    const mark = /[。，；：、,;:]$/.exec(words)?.[0];
    if (!last || !mark) return;
    const at = { paragraph: last.id, start: words.length - 1, end: words.length };
    yield {
      message: 'found',
      at,
      data: { actual: mark },
      fix: { safety: 'safe', edits: [{ kind: 'replaceText', at, expect: mark, insert: '' }] },
    };
  },
});
