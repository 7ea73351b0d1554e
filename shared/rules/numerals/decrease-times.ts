import { body } from '../support/examples.ts';
import { freeMatches, placeOf } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 减少、降低不用倍数。 */
export default defineRule({
  id: 'numerals/decrease-times',
  title: { 'zh-CN': '减少不用倍数', en: 'No multiples for decreases' },
  clauses: [{ instrument: '条例', clause: '第十九条（四）' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /倍/,
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `减少、降低一般用分数或百分数，不用倍数，现为“${actual}”`,
      en: `Decreases are usually given in fractions or per cent, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('减少50%'), body('增长2倍')],
    bad: [body('能耗降低2倍'), body('办理时限缩短了三倍')],
    traps: [body('下降幅度为上年的2倍'), body('减少一半，增加两倍')],
  },
  *check({ paragraph }) {
    const pattern =
      /(?:减少|降低|下降|缩短|缩小|压缩|削减|减低)(?:了|近|约|超过|将近|至少)?\s?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十]{1,3})倍/g;
    for (const match of freeMatches(paragraph, pattern)) {
      yield { message: 'found', at: placeOf(paragraph, match), data: { actual: match[0] } };
    }
  },
});
