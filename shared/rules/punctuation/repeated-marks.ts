import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 标点不叠用。 */
export default defineRule({
  id: 'punctuation/repeated-marks',
  title: { 'zh-CN': '标点不叠用', en: 'No doubled marks' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '4' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /[，。、；：,;][，。、；：？！,;]|[？！][，、；：]|《《|》》|“{2}|”{2}|（（|））/,
  fix: 'safe',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `标点叠用，现为“${actual}”`,
      en: `Marks stand doubled, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('加强领导，压实责任。'), body('怎么办？！')],
    bad: [
      mended('加强领导，，压实责任。', '加强领导，压实责任。'),
      mended('加强领导。。', '加强领导。'),
      mended('加强领导、，压实责任。', '加强领导，压实责任。'),
    ],
    traps: [body('加强领导……。'), body('他问：“怎么办？”。'), body('加强领导。。。压实责任'), body('数组a[1,,2]')],
  },
  *check({ paragraph }) {
    const { text } = paragraph;
    for (const match of freeMatches(paragraph, /[，。、；：？！,;]{2,}|“{2,}|”{2,}/g)) {
      const [actual] = match;
      const end = match.index + actual.length;
      if (/^[？！]+$/.test(actual) || /^。{3,}$/.test(actual) || /^[,;]+$/.test(actual)) continue;
      if (/^[“”]+$/.test(actual) && isBalanced(text)) continue;
      const same = [...actual].every((each) => each === actual[0]);
      const kept = same ? actual.charAt(0) : actual.slice(-1);
      yield {
        message: 'found',
        data: { actual },
        ...swap(paragraph, [match.index, end], kept, same ? 'safe' : 'review'),
      };
    }
  },
});

/** Quotation marks next to each other are right where they close one level each. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    if (text.charAt(index) === '“') depth += 1;
    if (text.charAt(index) === '”') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
