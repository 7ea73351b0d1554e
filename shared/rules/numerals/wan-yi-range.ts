import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 带“万”“亿”的范围，前一个数的“万”“亿”不省。 */
export default defineRule({
  id: 'numerals/wan-yi-range',
  title: { 'zh-CN': '范围中的“万”“亿”不省', en: '万 and 亿 on both ends of a range' },
  clauses: [{ instrument: 'GB/T 15835-2011', clause: '5.1.3' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /\d\s?[-－—–~～〜]\s?\d[\d.]*\s?[万亿]/,
  fix: 'review',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `范围中的“万”“亿”一般不省，可以写作“${expected}”，现为“${actual}”`,
      en: `Expected “${expected}” so that the lower end is clear, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('投资9亿—16亿元'), body('每年3—5次')],
    bad: [mended('投资9—16亿元', '投资9亿—16亿元'), mended('补助13～17万元', '补助13万～17万元')],
    traps: [body('电话0571-88万'), body('2024—2026亿')],
  },
  *check({ paragraph }) {
    for (const match of freeMatches(
      paragraph,
      /(\d{1,3}(?:\.\d{1,4})?)(\s?[-－—–~～〜]\s?)(\d{1,3}(?:\.\d{1,4})?)(万亿|万|亿)/g,
    )) {
      const [actual, low = '', dash = '', high = '', scale = ''] = match;
      if (/[\dA-Za-z.\-－—~～/]/.test(paragraph.text.charAt(match.index - 1)) || Number(low) >= Number(high)) continue;
      if (low.startsWith('0') && !low.startsWith('0.')) continue;
      const at = match.index + low.length;
      yield {
        message: 'found',
        data: { expected: low + scale + dash + high + scale, actual },
        fix: swap(paragraph, [at, at], scale, 'review').fix,
        at: { paragraph: paragraph.id, start: match.index, end: match.index + actual.length },
      };
    }
  },
});
