import { defineRule } from '../rule.ts';

/** 下行文、平行文一般不标注签发人。 */
export default defineRule({
  id: 'element/signer-unexpected',
  title: { 'zh-CN': '下行文不标签发人', en: 'Signer only on upward documents' },
  clauses: [{ instrument: '条例', clause: '第九条（六）' }],
  severity: 'info',
  scope: 'element',
  on: ['signer'],
  messages: {
    unexpected: ({ genre }: { genre: string }) => ({
      'zh-CN': `签发人一般只在上行文中标注，本件为${genre}，请核对`,
      en: `A signer is named on upward documents only; this is a ${genre}`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'signer', text: '签发人：王建国' }], genre: '请示', direction: 'upward' },
      { paragraphs: [{ kind: 'signer', text: '签发人：王建国' }], genre: '意见', direction: 'upward' },
    ],
    bad: [
      { paragraphs: [{ kind: 'signer', text: '签发人：王建国' }], genre: '通知', direction: 'downward' },
      { paragraphs: [{ kind: 'signer', text: '签发人：王建国' }], genre: '批复', direction: 'downward' },
    ],
    traps: [{ paragraphs: [{ kind: 'signer', text: '签发人：王建国' }] }],
  },
  *check({ element, paragraphs }, { genre, direction }) {
    const [first] = paragraphs;
    if (!first || !genre || direction === undefined || direction === 'upward') return;
    const at = element.span ?? { paragraph: first.id, start: 0, end: first.text.length };
    yield { message: 'unexpected', at, data: { genre } };
  },
});
