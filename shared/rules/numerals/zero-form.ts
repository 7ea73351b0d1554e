import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 汉字年份的零用“〇”。 */
export default defineRule({
  id: 'numerals/zero-form',
  title: { 'zh-CN': '汉字年份的零用“〇”', en: 'Zero in Chinese-numeral years is 〇' },
  clauses: [{ instrument: 'GB/T 15835-2011', clause: '5.2' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /[一二][○ＯOo0Оοо零◯〇一二三四五六七八九]{3}\s?年/,
  fix: 'safe',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `汉字年份的零应当用“〇”，可以写作“${expected}”，现为“${actual}”`,
      en: `Expected 〇 for zero in “${expected}”, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('二〇二六年三月二日'), body('2026年3月2日')],
    bad: [
      mended('二○二六年三月二日', '二〇二六年三月二日'),
      mended('二O一九年，二零二零年', '二〇一九年，二〇二〇年', { count: 2 }),
    ],
    traps: [body('一百零五年'), body('O型血')],
  },
  *check({ paragraph }) {
    for (const match of freeMatches(paragraph, /[一二][○ＯOo0Оοо零◯〇一二三四五六七八九]{3}(?=\s?年)/g)) {
      const [actual] = match;
      const expected = actual.replace(/[○ＯOo0Оοо零◯]/g, '〇');
      if (expected === actual) continue;
      yield {
        message: 'found',
        data: { expected, actual },
        ...swap(paragraph, [match.index, match.index + 4], expected),
      };
    }
  },
});
