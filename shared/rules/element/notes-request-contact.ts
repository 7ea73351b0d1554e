import { defineRule } from '../rule.ts';

/** 请示在附注处注明联系人和电话：沿用至今的做法，条文依据已停止执行。 */
export default defineRule({
  id: 'element/notes-request-contact',
  title: { 'zh-CN': '请示注明联系人', en: 'Contact named in a request' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  scope: 'document',
  genres: ['请示'],
  forms: ['ordinary', 'letter'],
  wholeDocument: true,
  messages: {
    missing: () => ({
      'zh-CN': '请示一般在附注处注明联系人和电话（惯例），未找到',
      en: 'A request usually names a contact in its annotation, found none',
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'annotation', text: '（联系人：王建国，电话：01012345678）' }], genre: '请示' },
      { paragraphs: [{ kind: 'body', text: '联系人：李明；联系电话：12345678。' }], genre: '请示' },
    ],
    bad: [
      { paragraphs: [{ kind: 'body', text: '妥否，请批示。' }], genre: '请示' },
      {
        paragraphs: [
          { kind: 'body', text: '妥否，请批示。' },
          { kind: 'annotation', text: '（此件公开发布）' },
        ],
        genre: '请示',
      },
    ],
    traps: [{ paragraphs: [{ kind: 'body', text: '特此报告。' }], genre: '报告' }],
  },
  *check({ paragraphs }) {
    if (paragraphs.some(({ text }) => /联\s*系\s*人|联系电话|联系方式/.test(text))) return;
    yield { message: 'missing', at: { document: true } };
  },
});
