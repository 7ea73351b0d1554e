import { defineRule } from '../rule.ts';

/** 上行文原则上主送一个上级机关。 */
export default defineRule({
  id: 'routing/request-single-recipient',
  title: { 'zh-CN': '上行文主送一个上级机关', en: 'One superior as recipient' },
  clauses: [{ instrument: '条例', clause: '第十五条（一）' }],
  severity: 'warning',
  scope: 'element',
  on: ['recipient'],
  messages: {
    several: ({ count }: { count: number }) => ({
      'zh-CN': `上行文原则上主送一个上级机关，现主送${count}个`,
      en: `An upward document goes to one superior in principle, found ${count}`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'recipient', text: '省人民政府：' }], direction: 'upward' },
      { paragraphs: [{ kind: 'recipient', text: '各县（区）人民政府，市直各部门：' }], direction: 'downward' },
    ],
    bad: [
      { paragraphs: [{ kind: 'recipient', text: '省人民政府、省发展改革委：' }], direction: 'upward' },
      { paragraphs: [{ kind: 'recipient', text: '市委，市政府：' }], direction: 'upward' },
    ],
    traps: [
      { paragraphs: [{ kind: 'recipient', text: '省人民政府（省发展改革委、省财政厅）：' }], direction: 'upward' },
    ],
  },
  *check({ paragraphs, text }, { direction }) {
    const [first] = paragraphs;
    if (!first || direction !== 'upward') return;
    const count = text
      .replace(/（[^（）]*）/g, '')
      .split(/[、，,；;]/)
      .filter((name) => /[\u4e00-\u9fff]{2}/.test(name)).length;
    if (count < 2) return;
    yield { message: 'several', at: { paragraph: first.id, start: 0, end: first.text.length }, data: { count } };
  },
});
