import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** “一是”“二是”后不加标点。 */
export default defineRule({
  id: 'punctuation/yishi-mark',
  title: { 'zh-CN': '“一是”后不加标点', en: 'No mark after 一是' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '附录B.3.7' }],
  severity: 'info',
  scope: 'paragraph',
  cue: /[一二三四五六七八九十]是[，、：]/,
  fix: 'safe',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `“${expected}”后一般不加标点，现为“${actual}”`,
      en: `Expected no mark after “${expected}”, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('一是加强领导；二是压实责任。'), body('其一是，其二非。')],
    bad: [
      mended('一是，加强领导。', '一是加强领导。'),
      mended('主要做法：一是：加强领导。', '主要做法：一是加强领导。'),
    ],
    traps: [body('这十是，那十非。'), body('问题之一是：责任不清。')],
  },
  *check({ paragraph }) {
    for (const match of freeMatches(paragraph, /(^\s*|[。；：，\n])([一二三四五六七八九十]是)[，、：]/g)) {
      const [whole, , word = ''] = match;
      const end = match.index + whole.length;
      yield {
        message: 'found',
        data: { expected: word, actual: whole.slice(-3) },
        ...swap(paragraph, [end - 1, end], ''),
      };
    }
  },
});
