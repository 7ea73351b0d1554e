import { body } from '../support/examples.ts';
import { freeMatches, placeOf } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 带“几”“余”的概数用汉字。 */
export default defineRule({
  id: 'numerals/ji-yu-hanzi',
  title: { 'zh-CN': '带“几”“余”的数用汉字', en: 'Chinese numerals with 几 and 余' },
  clauses: [{ instrument: 'GB/T 15835-2011', clause: '4.2.2' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'paragraph',
  cue: /\d[几余]/,
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `带“几”“余”的概数一般用汉字，现为“${actual}”`,
      en: `Numbers with 几 or 余 usually take Chinese numerals, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('十几个单位'), body('二十余人')],
    bad: [body('10几个单位'), body('20余人')],
    traps: [body('结余20元，余下部分')],
  },
  *check({ paragraph }) {
    for (const match of freeMatches(paragraph, /\d{1,6}[几余](?![额下款])/g)) {
      yield { message: 'found', at: placeOf(paragraph, match), data: { actual: match[0] } };
    }
  },
});
