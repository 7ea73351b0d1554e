import { defineRule } from '../rule.ts';

/** 标题中除书名号、引号等外少用其他标点。 */
export default defineRule({
  id: 'punctuation/title-inner-mark',
  title: { 'zh-CN': '标题中少用标点', en: 'Few marks inside the title' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'paragraph',
  on: ['title'],
  cue: /[，。；：！]/,
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `标题中可以少用“${actual}”一类标点，请斟酌`,
      en: `Marks such as “${actual}” may be left out of a title; please consider`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'title', text: '关于印发《甲办法》的通知' }] },
      { paragraphs: [{ kind: 'title', text: '关于“十四五”规划、年度计划的报告' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'title', text: '关于压实责任，加强领导的通知' }] },
      { paragraphs: [{ kind: 'title', text: '紧急通知：关于防汛工作的通知' }] },
    ],
    traps: [{ paragraphs: [{ kind: 'title', text: '关于转发《关于安全生产，重在落实的意见》的通知' }] }],
  },
  *check({ paragraph }) {
    const { id, text } = paragraph;
    const match = /[，。；：！](?=[^\s])/.exec(text.replace(/《[^》]*》|“[^”]*”/g, (part) => ' '.repeat(part.length)));
    if (!match) return;
    yield {
      message: 'found',
      at: { paragraph: id, start: match.index, end: match.index + 1 },
      data: { actual: match[0] },
    };
  },
});
