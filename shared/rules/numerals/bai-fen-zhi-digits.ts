import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** “百分之”后不接阿拉伯数字。 */
export default defineRule({
  id: 'numerals/bai-fen-zhi-digits',
  title: { 'zh-CN': '“百分之”不接阿拉伯数字', en: 'No Arabic digits after 百分之' },
  clauses: [{ instrument: 'GB/T 15835-2011', clause: '4.3' }],
  severity: 'info',
  scope: 'paragraph',
  cue: /百分之\s?\d/,
  fix: 'safe',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `可以写作“${expected}”，现为“${actual}”`,
      en: `Expected “${expected}”, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('占30%'), body('百分之三十')],
    bad: [mended('占百分之30', '占30%'), mended('增长百分之5.3', '增长5.3%')],
    traps: [body('“百分之30”')],
  },
  *check({ paragraph }) {
    for (const match of freeMatches(paragraph, /百分之\s?(\d{1,6}(?:\.\d{1,6})?)[%％]?/g)) {
      const [actual, digits = ''] = match;
      const expected = `${digits}%`;
      yield {
        message: 'found',
        data: { expected, actual },
        ...swap(paragraph, [match.index, match.index + actual.length], expected),
      };
    }
  },
});
