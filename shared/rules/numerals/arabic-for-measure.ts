import { parseChineseNumber } from '../../text/numerals.ts';
import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 计量用阿拉伯数字。 */
export default defineRule({
  id: 'numerals/arabic-for-measure',
  title: { 'zh-CN': '计量用阿拉伯数字', en: 'Arabic digits for measures' },
  clauses: [{ instrument: 'GB/T 15835-2011', clause: '4.1.1' }],
  severity: 'info',
  scope: 'paragraph',
  on: ['body'],
  cue: /[一二三四五六七八九十百千]{2}(?:公里|千米|平方米|平方公里|立方米|公顷|公斤|千克|千瓦|吨|亩)/,
  fix: 'review',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `计量应当用阿拉伯数字，可以写作“${expected}”，现为“${actual}”`,
      en: `Measures take Arabic digits: “${expected}”, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('全长200公里'), body('全长几百公里')],
    bad: [mended('全长二百公里', '全长200公里'), mended('面积三十五公顷', '面积35公顷')],
    traps: [
      body('三四十公里'),
      body('数百公里长堤'),
      body('第一条　采伐二十吨以上木材的，应当报批。'),
      body('千吨级码头'),
      body('上百公里'),
    ],
  },
  *check({ paragraph }) {
    const pattern =
      /(^|[^几数上近多余约成第一二三四五六七八九十百千万亿两零〇])([一二三四五六七八九十百千]{2,7})(平方公里|平方米|立方米|公里|千米|公顷|公斤|千克|千瓦|吨|亩)(?![级位以])/g;
    if (/^\s*(?:第|（|\()/.test(paragraph.text)) return;
    for (const match of freeMatches(paragraph, pattern)) {
      const [, lead = '', written = '', unit = ''] = match;
      const value = parseChineseNumber(written);
      if (value === undefined || value < 10 || /^[百千]/.test(written)) continue;
      const start = match.index + lead.length;
      yield {
        message: 'found',
        data: { expected: `${value}${unit}`, actual: written + unit },
        ...swap(paragraph, [start, start + written.length], String(value), 'review'),
      };
    }
  },
});
