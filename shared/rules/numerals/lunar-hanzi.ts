import { toChineseNumber } from '../../text/numerals.ts';
import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 农历日期用汉字。 */
export default defineRule({
  id: 'numerals/lunar-hanzi',
  title: { 'zh-CN': '农历日期用汉字', en: 'Lunar dates in Chinese numerals' },
  clauses: [{ instrument: 'GB/T 15835-2011', clause: '4.2.1' }],
  severity: 'info',
  scope: 'paragraph',
  cue: /(?:正月|腊月|冬月|农历|阴历)/,
  fix: 'review',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `农历日期应当用汉字，可以写作“${expected}”，现为“${actual}”`,
      en: `Lunar dates take Chinese numerals: “${expected}”, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('正月十五'), body('农历五月初五')],
    bad: [mended('正月15', '正月十五'), mended('农历5月5日', '农历五月初五')],
    traps: [body('农历年底前，3月5日报送'), body('腊月以来15天')],
  },
  *check({ paragraph }) {
    const dayOf = (digits: string): string =>
      Number(digits) <= 10 ? `初${toChineseNumber(Number(digits))}` : toChineseNumber(Number(digits));
    for (const match of freeMatches(
      paragraph,
      /(正月|腊月|冬月)(\d{1,2})(?![\d天个]|日起)日?|(农历|阴历)(\d{1,2})月(\d{1,2})[日号]?/g,
    )) {
      const [actual, lunarMonth, lunarDay = '', calendar, month = '', day = ''] = match;
      const expected = lunarMonth
        ? lunarMonth + dayOf(lunarDay)
        : `${calendar ?? ''}${toChineseNumber(Number(month))}月${dayOf(day)}`;
      yield {
        message: 'found',
        data: { expected, actual },
        ...swap(paragraph, [match.index, match.index + actual.length], expected, 'review'),
      };
    }
  },
});
