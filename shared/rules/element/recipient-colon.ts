import { defineRule } from '../rule.ts';

/** 主送机关名称后标全角冒号。 */
export default defineRule({
  id: 'element/recipient-colon',
  title: { 'zh-CN': '主送机关后标全角冒号', en: 'Full-width colon after the recipient' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.2' }],
  severity: 'error',
  scope: 'element',
  on: ['recipient'],
  fix: 'safe',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `主送机关后应当标全角冒号“：”，现为“${actual}”`,
      en: `Expected “：” after the recipient, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'recipient', text: '省人民政府：' }] },
      { paragraphs: [{ kind: 'recipient', text: '各县（区）人民政府，市直各部门：' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'recipient', text: '省人民政府:' }], fixed: ['省人民政府：'] },
      {
        paragraphs: [{ kind: 'recipient', text: '各县（区）人民政府，市直各部门' }],
        fixed: ['各县（区）人民政府，市直各部门：'],
      },
      { paragraphs: [{ kind: 'recipient', text: '省人民政府，' }], fixed: ['省人民政府：'] },
    ],
    traps: [
      { paragraphs: [{ kind: 'recipient', text: '省人民政府：　' }] },
      { paragraphs: [{ kind: 'recipient', text: '各位代表：' }] },
    ],
  },
  *check({ element, paragraphs }) {
    const last = paragraphs.at(-1);
    if (!last || element.kind !== 'recipient') return;
    const words = last.text.trimEnd();
    if (words === '' || words.endsWith('：')) return;
    const mark = /[:;；，,、.。]$/.exec(words)?.[0] ?? '';
    const end = words.length;
    const start = end - 1;
    const at = { paragraph: last.id, start, end };
    const expect = words.slice(start);
    yield {
      message: 'found',
      at,
      data: { actual: mark || '无标点' },
      fix: { safety: 'safe', edits: [{ kind: 'replaceText', at, expect, insert: mark ? '：' : `${expect}：` }] },
    };
  },
});
