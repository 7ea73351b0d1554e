import { defineRule } from '../rule.ts';

/** 主题词、抄报等已停止执行的旧做法。 */
export default defineRule({
  id: 'element/obsolete-label',
  title: { 'zh-CN': '已停止执行的旧要素', en: 'Elements no longer in use' },
  clauses: [{ instrument: '条例', clause: '第四十二条' }],
  severity: 'warning',
  scope: 'paragraph',
  on: ['body', 'copyTo', 'printing', 'issuer'],
  messages: {
    label: ({ actual }: { actual: string }) => ({
      'zh-CN': `“${actual}”是已停止执行的旧做法，建议删去或改用现行要素`,
      en: `“${actual}” is no longer in use`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'copyTo', text: '抄送：市委办公室。' }] },
      { paragraphs: [{ kind: 'body', text: '现通知如下。' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'body', text: '主题词：防汛 通知' }] },
      { paragraphs: [{ kind: 'copyTo', text: '抄报：省政府办公厅。' }] },
    ],
    traps: [
      { paragraphs: [{ kind: 'body', text: '本次检索的主题词：共三个。' }] },
      { paragraphs: [{ kind: 'body', text: '主题词：防汛 通知' }], date: '2010-06-01' },
    ],
  },
  *check({ paragraph: { id, text } }) {
    const match = /^\s*(主题词|抄报)\s*[：:]/.exec(text);
    const actual = match?.[1];
    if (!actual) return;
    const start = text.indexOf(actual);
    yield { message: 'label', at: { paragraph: id, start, end: start + actual.length }, data: { actual } };
  },
});
