import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

const HANZI = '〇一二三四五六七八九';

/** 相邻两数表示概数，用汉字，不用顿号。 */
export default defineRule({
  id: 'numerals/approx-hanzi',
  title: { 'zh-CN': '概数用汉字', en: 'Approximate numbers in Chinese numerals' },
  clauses: [{ instrument: 'GB/T 15835-2011', clause: '4.2.2' }],
  severity: 'info',
  scope: 'paragraph',
  cue: /\d、\d/,
  fix: 'review',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `概数应当用汉字，可以写作“${expected}”，现为“${actual}”`,
      en: `Approximate numbers take Chinese numerals: “${expected}”, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('走访三四个村'), body('每年3—4次')],
    bad: [mended('走访3、4个村', '走访三四个村'), mended('历时5、6天', '历时五六天')],
    traps: [body('第1、2项'), body('1、3两项'), body('1、2号楼'), body('1、2、3个月分别完成'), body('3、4月份')],
  },
  *check({ paragraph }) {
    const pattern =
      /(^|[^第\d、.\-—])([1-8])、([2-9])(个(?!人所得)|名|天|人|户|家(?!用)|遍|岁|里(?!程)|公里|小时|分钟|倍)/g;
    for (const match of freeMatches(paragraph, pattern)) {
      const [, lead = '', low = '', high = '', unit = ''] = match;
      if (Number(high) !== Number(low) + 1) continue;
      const start = match.index + lead.length;
      const expected = (HANZI[Number(low)] ?? '') + (HANZI[Number(high)] ?? '');
      yield {
        message: 'found',
        data: { expected: expected + unit, actual: `${low}、${high}${unit}` },
        ...swap(paragraph, [start, start + 3], expected, 'review'),
      };
    }
  },
});
