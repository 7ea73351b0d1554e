import { defineRule } from '../rule.ts';

/** “签发人”后标全角冒号。 */
export default defineRule({
  id: 'element/signer-label',
  title: { 'zh-CN': '签发人后标全角冒号', en: 'Full-width colon after 签发人' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.2.6' }],
  severity: 'warning',
  scope: 'neighbours',
  on: ['signer'],
  fix: 'safe',
  messages: {
    noLabel: ({ actual }: { actual: string }) => ({
      'zh-CN': `签发人姓名前应当标“签发人：”，现只有“${actual}”`,
      en: `Expected “签发人：” before the name, found only “${actual}”`,
    }),
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
      { paragraphs: [{ kind: 'signer', text: '签发人:王建国' }], message: 'found', fixed: ['签发人：王建国'] },
      { paragraphs: [{ kind: 'signer', text: '签发人 王建国' }], message: 'found', fixed: ['签发人：王建国'] },
      { paragraphs: [{ kind: 'signer', text: '王建国' }], message: 'noLabel' },
    ],
    traps: [
      { paragraphs: [{ kind: 'signer', text: '清政〔2024〕5号　签发人：王建国' }] },
      // A second name below the first needs no label of its own.
      {
        paragraphs: [
          { kind: 'signer', text: '签发人：王建国' },
          { kind: 'signer', text: '李　明' },
        ],
      },
    ],
  },
  *check({ paragraph: { id, text }, span, previous }) {
    const words = text.slice(span.start, span.end).trim();
    if (/^\p{Script=Han}(?:[\s\u3000]?\p{Script=Han}){1,3}$/u.test(words) && !/签\s*发\s*人/.test(words)) {
      if (previous && /签\s*发\s*人/.test(previous.text)) return;
      const start = text.indexOf(words, span.start);
      yield {
        message: 'noLabel',
        at: { paragraph: id, start, end: start + words.length },
        data: { actual: words },
        certainty: 'likely',
      };
      return;
    }
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
