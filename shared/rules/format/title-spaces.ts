import { defineRule } from '../rule.ts';

/** 标题的字之间不加空格（文种“通　知”一类），机关名称之间分隔的空格不算。 */
export default defineRule({
  id: 'format/title-spaces',
  title: { 'zh-CN': '标题的字之间不加空格', en: 'No blanks inside the title' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.1' }],
  severity: 'info',
  scope: 'paragraph',
  on: ['title'],
  cue: /\S[\s\u3000]+\S/,
  fix: 'review',
  messages: {
    spaced: ({ actual }: { actual: string }) => ({
      'zh-CN': `标题应当排列对称、间距恰当，“${actual}”的字之间键入了空格`,
      en: `Expected evenly spaced title characters, “${actual}” holds typed blanks`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'title', text: '关于做好防汛工作的通知' }] },
      { paragraphs: [{ kind: 'title', text: '清江市财政局　清江市教育局\n关于拨付资金的通知' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'title', text: '关于做好防汛工作的报  告' }], fixed: ['关于做好防汛工作的报告'] },
      { paragraphs: [{ kind: 'title', text: '清江市人民政府通　告' }], fixed: ['清江市人民政府通告'] },
    ],
    traps: [
      { paragraphs: [{ kind: 'title', text: '关于印发《A B 级管理办法》的通知' }] },
      { paragraphs: [{ kind: 'title', text: '公　　告' }] },
      { paragraphs: [{ kind: 'title', text: '关于做好 2024 年防汛工作的通知' }] },
    ],
  },
  *check({ paragraph, span }) {
    const text = paragraph.text.slice(span.start, span.end);
    // Two letters of a short title are spread on purpose; a word of a long one is not.
    const match = /(决|命|公|通|意|报|请|批|议|纪)([\s\u3000]+)(议|令|报|告|知|见|示|复|案|要|定)(?=[\s\u3000]*$)/.exec(
      text,
    );
    if (!match || text.replace(/[\s\u3000]/g, '').length <= 4 || match[2]?.includes('\n')) return;
    const start = span.start + match.index;
    const at = { paragraph: paragraph.id, start, end: start + match[0].length };
    const gap = { paragraph: paragraph.id, start: start + 1, end: start + 1 + (match[2]?.length ?? 0) };
    yield {
      message: 'spaced',
      at,
      data: { actual: match[0] },
      fix: { safety: 'review', edits: [{ kind: 'replaceText', at: gap, expect: match[2] ?? '', insert: '' }] },
    };
  },
});
