import { body } from '../support/examples.ts';
import { freeMatches, placeOf } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 组合单位不混用中文名称与符号。 */
export default defineRule({
  id: 'numerals/unit-mixed',
  title: { 'zh-CN': '组合单位不混用', en: 'No mixing of names and symbols in a unit' },
  clauses: [{ instrument: 'GB 3101-1993', clause: '' }],
  severity: 'info',
  scope: 'paragraph',
  cue: /\d\s?[A-Za-zμ²³0-9]{1,6}\/[一-鿿]|[一-鿿]\/[a-zA-Z]/,
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `组合单位一般不混用中文名称与符号，现为“${actual}”`,
      en: `A compound unit usually keeps to names or to symbols, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('时速80km/h'), body('每小时80千米'), body('单价5000元/m²')],
    bad: [body('时速80km/小时'), body('流量5立方米/s')],
    traps: [body('亩产500kg/亩'), body('元/t'), body('A/B两类')],
  },
  *check({ paragraph }) {
    const pattern =
      /\d\s?(?:(?:k?m|kg|g|t|kW|MW|m[²³23]|L|mL|mg)\/(?:小时|秒|分钟|天|日|年|吨|公里|千米|升|立方米)|(?:千米|公里|米|立方米|升|千克|公斤|吨)\/(?:h|s|min|d|a|m[²³23]?|kg|L)(?![A-Za-z]))/g;
    for (const match of freeMatches(paragraph, pattern)) {
      yield { message: 'found', at: placeOf(paragraph, match), data: { actual: match[0] } };
    }
  },
});
