import { defineRule } from '../rule.ts';

/** 密级只有绝密、机密、秘密，并标明保密期限。 */
export default defineRule({
  id: 'element/secrecy-period-present',
  title: { 'zh-CN': '密级和保密期限', en: 'Grade and period of secrecy' },
  clauses: [{ instrument: '条例', clause: '第九条（二）' }],
  severity: 'error',
  scope: 'paragraph',
  on: ['classification'],
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `涉密公文应当标明保密期限，现为“${actual}”`,
      en: `Expected the period of secrecy, found only “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'classification', text: '机密★10年' }] },
      { paragraphs: [{ kind: 'classification', text: '秘密★1年' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'classification', text: '机密' }] },
      { paragraphs: [{ kind: 'classification', text: '绝密★' }] },
    ],
    traps: [{ paragraphs: [{ kind: 'classification', text: '秘密★6个月' }] }],
  },
  *check({ paragraph: { id, text }, span }) {
    const words = text.slice(span.start, span.end).trim();
    if (!/^(?:绝\s*密|机\s*密|秘\s*密)[★☆*]?$/.test(words)) return;
    const start = span.start + text.slice(span.start).indexOf(words);
    yield { message: 'found', at: { paragraph: id, start, end: start + words.length }, data: { actual: words } };
  },
});
