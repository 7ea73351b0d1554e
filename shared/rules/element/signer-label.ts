import { defineRule } from '../rule.ts';

/** “签发人”后标全角冒号。 */
export default defineRule({
  id: 'element/signer-label',
  title: { 'zh-CN': '签发人后标全角冒号', en: 'Full-width colon after 签发人' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.2.6' }],
  severity: 'warning',
  scope: 'paragraph',
  on: ['signer'],
  fix: 'safe',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `“签发人”后应当标全角冒号“：”，现为“${actual}”`,
      en: `Expected “签发人：”, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'signer', text: '签发人：王建国' }] },
      { paragraphs: [{ kind: 'signer', text: '签发人：张　三' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'signer', text: '签发人:王建国' }], fixed: ['签发人：王建国'] },
      { paragraphs: [{ kind: 'signer', text: '签发人 王建国' }], fixed: ['签发人：王建国'] },
    ],
    traps: [{ paragraphs: [{ kind: 'signer', text: '清政〔2024〕5号　签发人：王建国' }] }],
  },
  *check({ paragraph: { id, text }, span }) {
    const match = /签\s*发\s*人([:\s]\s*)(?=[^\s：:])/.exec(text.slice(span.start, span.end));
    if (!match) return;
    const mark = match[1] ?? '';
    const end = span.start + match.index + match[0].length;
    const start = end - mark.length;
    yield {
      message: 'found',
      at: { paragraph: id, start: span.start + match.index, end },
      data: { actual: match[0].trimEnd() },
      fix: {
        safety: 'safe',
        edits: [{ kind: 'replaceText', at: { paragraph: id, start, end }, expect: mark, insert: '：' }],
      },
    };
  },
});
