import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 省略号与“等”“等等”不并用。 */
export default defineRule({
  id: 'punctuation/ellipsis-with-deng',
  title: { 'zh-CN': '省略号不与“等”并用', en: 'No ellipsis together with 等' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '附录A.9' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /等……|……等/,
  fix: 'review',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `省略号与“等”不并用，现为“${actual}”`,
      en: `An ellipsis and 等 say the same, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('包括教育、医疗等。'), body('包括教育、医疗……')],
    bad: [mended('包括教育、医疗等……', '包括教育、医疗等'), mended('教育、医疗……等等。', '教育、医疗等等。')],
    traps: [body('……等级评定结果另行公布'), body('他说不必平等……')],
  },
  *check({ paragraph }) {
    for (const match of freeMatches(paragraph, /(等等?)……|……(等等?)(?![级待到于同候差次])/g)) {
      const { text } = paragraph;
      const [actual, before] = match;
      if (before === '等' && '平同对均何优中高下上初'.includes(text.charAt(match.index - 1) || ' ')) continue;
      const start = before ? match.index + before.length : match.index;
      yield { message: 'found', data: { actual }, ...swap(paragraph, [start, start + 2], '', 'review') };
    }
  },
});
