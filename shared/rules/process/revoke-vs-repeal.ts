import { isProtected } from '../../text/protected.ts';
import { defineRule } from '../rule.ts';

const REVOKED = /撤销《[^《》]{2,80}》[^。；]{0,20}?(自[^。；]{2,24}起(?:失效|停止执行|废止))/g;
const REPEALED = /废止《[^《》]{2,80}》[^。；]{0,20}?(自始无效|自始不产生效力)/g;

/** 撤销的自始无效，废止的自废止之日起失效。 */
export default defineRule({
  id: 'process/revoke-vs-repeal',
  title: { 'zh-CN': '撤销与废止', en: 'Revocation and repeal' },
  clauses: [{ instrument: '条例', clause: '第三十三条' }],
  severity: 'warning',
  scope: 'paragraph',
  on: ['body', 'heading'],
  cue: /撤销|废止/,
  messages: {
    revoked: ({ actual }: { actual: string }) => ({
      'zh-CN': `公文被撤销的视为自始无效，此处又写“${actual}”，请核对是撤销还是废止`,
      en: `A revoked document is void from the start, found “${actual}”: check whether repeal is meant`,
    }),
    repealed: ({ actual }: { actual: string }) => ({
      'zh-CN': `公文被废止的视为自废止之日起失效，此处又写“${actual}”，请核对是废止还是撤销`,
      en: `A repealed document is void from its repeal, found “${actual}”: check whether revocation is meant`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '废止《清江市防汛办法》，自2024年6月1日起失效。' }] },
      { paragraphs: [{ kind: 'body', text: '撤销《清江市防汛办法》，自始无效。' }] },
    ],
    bad: [
      {
        paragraphs: [{ kind: 'body', text: '撤销《清江市防汛办法》，自2024年6月1日起失效。' }],
        message: 'revoked',
      },
      { paragraphs: [{ kind: 'body', text: '废止《清江市防汛办法》，自始无效。' }], message: 'repealed' },
    ],
    traps: [
      { paragraphs: [{ kind: 'body', text: '撤销清江市防汛办公室，自2024年6月1日起停止运行。' }] },
      { paragraphs: [{ kind: 'body', text: '撤销《清江市防汛办法》的请求不予支持；原规定自2024年6月1日起失效。' }] },
    ],
  },
  *check({ paragraph: { id, text, protected: spans } }) {
    for (const [message, pattern] of [
      ['revoked', REVOKED],
      ['repealed', REPEALED],
    ] as const) {
      for (const { 0: whole, 1: actual = '', index } of text.matchAll(pattern)) {
        const end = index + whole.length;
        const at = { paragraph: id, start: end - actual.length, end };
        if (isProtected(spans, at.start, at.end)) continue;
        yield { message, at, data: { actual }, certainty: 'likely' };
      }
    }
  },
});
