import { defineRule } from '../rule.ts';

/** 涉密公文标注份号。 */
export default defineRule({
  id: 'element/copy-number-required',
  title: { 'zh-CN': '涉密公文标注份号', en: 'Classified document carries a copy number' },
  clauses: [{ instrument: '条例', clause: '第九条（一）' }],
  severity: 'error',
  scope: 'document',
  on: ['classification'],
  wholeDocument: true,
  messages: {
    missing: () => ({
      'zh-CN': `涉密公文应当标注份号，未找到`,
      en: `Expected a copy number on a classified document, found none`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { kind: 'copyNumber', text: '000001' },
          { kind: 'classification', text: '机密★10年' },
          { kind: 'body', text: '正文。' },
        ],
      },
      {
        paragraphs: [
          { kind: 'copyNumber', text: '000123' },
          { kind: 'classification', text: '秘密★1年' },
        ],
      },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'classification', text: '机密★10年' },
          { kind: 'body', text: '正文。' },
        ],
      },
      { paragraphs: [{ kind: 'classification', text: '绝密★30年' }] },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'classification', text: '机密★10年' },
          { kind: 'body', text: '正文。' },
        ],
        partial: true,
      },
    ],
  },
  *check({ outline }) {
    if (outline.elements.some(({ kind }) => kind === 'copyNumber')) return;
    yield { message: 'missing', at: { document: true } };
  },
});
