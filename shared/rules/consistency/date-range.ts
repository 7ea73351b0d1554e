import { body } from '../support/examples.ts';
import { freeMatches, placeOf } from '../support/words.ts';
import { defineRule } from '../rule.ts';

const FULL =
  /(\d{4})年(\d{1,2})月(\d{1,2})日\s?(?:至|到|—|－|-|～|~|起至)\s?(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日/g;
const SHORT = /(?:^|[^\d年])(\d{1,2})月(\d{1,2})日\s?(?:至|到|—|－|-|～|~)\s?(?:(\d{1,2})月)?(\d{1,2})日/g;

/** 起讫日期先后有序。 */
export default defineRule({
  id: 'consistency/date-range',
  title: { 'zh-CN': '起讫日期先后', en: 'Ranges of dates run forward' },
  clauses: [{ instrument: '条例', clause: '第二十条（四）' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /日\s?(?:起?至|到|—|－|-|～|~)\s?\d/,
  messages: {
    backward: ({ actual }: { actual: string }) => ({
      'zh-CN': `“${actual}”止期早于起期，请核对`,
      en: `“${actual}” ends before it begins; please check`,
    }),
  },
  examples: {
    good: [body('2024年6月10日至6月15日'), body('12月20日至1月10日')],
    bad: [body('会期为2024年6月10日至6月5日'), body('6月15日至12日'), body('2024年6月1日至2023年12月31日')],
    traps: [body('2024年12月20日至2025年1月10日'), body('2024年11月20日至2月10日')],
  },
  *check({ paragraph }) {
    for (const match of freeMatches(paragraph, FULL)) {
      const [, y1 = '', m1 = '', d1 = '', y2, m2, d2 = ''] = match;
      const from = dayNumber(y1, m1, d1);
      const to = dayNumber(y2 ?? y1, m2 ?? m1, d2);
      // 没写止年的，可能跨到次年。
      const crosses = y2 === undefined && m2 !== undefined && Number(m1) - Number(m2) > 3;
      if (to < from && !crosses)
        yield { message: 'backward', at: placeOf(paragraph, match), data: { actual: match[0] } };
    }
    for (const match of freeMatches(paragraph, SHORT)) {
      const [whole, m1 = '', d1 = '', m2, d2 = ''] = match;
      const from = Number(m1) * 40 + Number(d1);
      const to = Number(m2 ?? m1) * 40 + Number(d2);
      if (to >= from || Number(m1) - Number(m2 ?? m1) > 3 || (Number(m1) >= 11 && Number(m2 ?? m1) !== Number(m1)))
        continue;
      const lead = /^\d/.test(whole) ? 0 : 1;
      yield {
        message: 'backward',
        at: placeOf(paragraph, match, lead, whole.length - lead),
        data: { actual: whole.slice(lead) },
      };
    }
  },
});

function dayNumber(year: string, month: string, day: string): number {
  return (Number(year) * 13 + Number(month)) * 40 + Number(day);
}
