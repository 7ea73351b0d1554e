import { looksLikeOrgan } from '../../text/organs.ts';
import { defineRule } from '../rule.ts';
import { namesIn, piecesOf } from '../support/pieces.ts';

/** Organs that plainly are not a people's government; courts, congress bodies and the military have ways of their own. */
const NOT_GOVERNMENT = /(?:厅|局|处|科|公司|集团|学校|大学|学院|省委|市委|县委|区委|党组|协会|中心)$/;
const CONGRESS = /人民代表大会|人大/;

/** 议案由各级人民政府向同级人大或者人大常委会提请。 */
export default defineRule({
  id: 'genre/bill-authority',
  title: { 'zh-CN': '议案的提请机关和受理机关', en: 'Who submits a bill, and to whom' },
  clauses: [{ instrument: '条例', clause: '第八条（十三）' }],
  severity: 'error',
  scope: 'document',
  genres: ['议案'],
  messages: {
    issuer: ({ actual }: { actual: string }) => ({
      'zh-CN': `议案应当由各级人民政府提请，署名现为“${actual}”`,
      en: `Expected a people’s government to submit the bill, found “${actual}”`,
    }),
    recipient: ({ actual }: { actual: string }) => ({
      'zh-CN': `议案应当主送同级人民代表大会或者其常务委员会，现为“${actual}”`,
      en: `Expected the congress or its standing committee as recipient, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      {
        genre: '议案',
        paragraphs: [
          { kind: 'recipient', text: '市人大常委会：' },
          { kind: 'issuer', text: '清江市人民政府' },
        ],
      },
      { genre: '议案', paragraphs: [{ kind: 'issuer', text: '市长　王建国' }] },
    ],
    bad: [
      { genre: '议案', paragraphs: [{ kind: 'issuer', text: '清江市财政局' }], message: 'issuer' },
      {
        genre: '议案',
        paragraphs: [
          { kind: 'recipient', text: '市财政局：' },
          { kind: 'issuer', text: '清江市人民政府' },
        ],
        message: 'recipient',
      },
    ],
    traps: [
      {
        genre: '议案',
        paragraphs: [
          { kind: 'recipient', text: '清江市第五届人民代表大会常务委员会：' },
          { kind: 'issuer', text: '清江市中级人民法院' },
        ],
      },
    ],
  },
  *check(unit) {
    for (const { text, at } of piecesOf(unit, 'issuer')) {
      const actual = text.replace(/[\s\u3000]+/g, '');
      if (looksLikeOrgan(actual) && NOT_GOVERNMENT.test(actual)) yield { message: 'issuer', at, data: { actual } };
    }
    const [first] = namesIn(piecesOf(unit, 'recipient'));
    if (first && looksLikeOrgan(first.name) && !CONGRESS.test(first.name) && NOT_GOVERNMENT.test(first.name))
      yield { message: 'recipient', at: first.at, data: { actual: first.name } };
  },
});
