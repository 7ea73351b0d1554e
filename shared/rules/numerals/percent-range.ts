import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 百分数的范围，前后都写百分号。 */
export default defineRule({
  id: 'numerals/percent-range',
  title: { 'zh-CN': '百分数范围前后都用%', en: 'Per cent on both ends of a range' },
  clauses: [{ instrument: 'GB/T 15835-2011', clause: '5.1.3' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /\d\s?[-－—–~～〜至]\s?\d[\d.]*\s?[%％]/,
  fix: 'safe',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `百分数的范围一般写作“${expected}”，现为“${actual}”`,
      en: `Expected “${expected}”, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('增长15%—30%'), body('同比-30%')],
    bad: [mended('增长15—30%', '增长15%—30%'), mended('占4.5-5%', '占4.5%-5%')],
    traps: [body('2024-30%'), body('编号A1-20%'), body('减少了2—3个百分点')],
  },
  *check({ paragraph }) {
    for (const match of freeMatches(
      paragraph,
      /(\d{1,3}(?:\.\d{1,4})?)(\s?[-－—–~～〜至]\s?)(\d{1,3}(?:\.\d{1,4})?)([%％])/g,
    )) {
      const [actual, low = '', dash = '', high = '', sign = ''] = match;
      if (/[\dA-Za-z.\-－—~～/]/.test(paragraph.text.charAt(match.index - 1)) || Number(low) >= Number(high)) continue;
      const at = match.index + low.length;
      yield {
        message: 'found',
        data: { expected: low + sign + dash + high + sign, actual },
        fix: swap(paragraph, [at, at], sign).fix,
        at: { paragraph: paragraph.id, start: match.index, end: match.index + actual.length },
      };
    }
  },
});
