import { defineRule } from '../rule.ts';

/** 份号一般用6位阿拉伯数字。 */
export default defineRule({
  id: 'element/copy-number-format',
  title: { 'zh-CN': '份号一般为六位', en: 'Copy number of six digits' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.2.1' }],
  severity: 'info',
  scope: 'paragraph',
  on: ['copyNumber'],
  messages: {
    form: ({ actual }: { actual: string }) => ({
      'zh-CN': `份号一般用6位阿拉伯数字，现为“${actual}”`,
      en: `Six digits are usual for a copy number, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'copyNumber', text: '000001' }] },
      { paragraphs: [{ kind: 'copyNumber', text: '012345' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'copyNumber', text: '0001' }] },
      { paragraphs: [{ kind: 'copyNumber', text: 'No.00012' }] },
    ],
    traps: [{ paragraphs: [{ kind: 'copyNumber', text: '　000001' }] }],
  },
  *check({ paragraph: { id, text }, span }) {
    const words = text.slice(span.start, span.end).trim();
    if (words === '' || /^\d{6}$/.test(words)) return;
    const start = text.indexOf(words);
    yield { message: 'form', at: { paragraph: id, start, end: start + words.length }, data: { actual: words } };
  },
});
