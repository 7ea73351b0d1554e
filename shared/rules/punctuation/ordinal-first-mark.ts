import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** “第一”“首先”之后用逗号。 */
export default defineRule({
  id: 'punctuation/ordinal-first-mark',
  title: { 'zh-CN': '“第一”“首先”后用逗号', en: 'A comma after 第一 and 首先' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '附录B.3.1' }],
  severity: 'info',
  scope: 'paragraph',
  cue: /(?:第[一二三四五六七八九十]|首先|其次|再次|最后)、/,
  fix: 'safe',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `“${actual}”可以写作“${expected}”`,
      en: `Expected “${expected}” with a comma, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('第一，加强领导。第二，压实责任。'), body('首先，统一思想。')],
    bad: [
      mended('第一、加强领导。', '第一，加强领导。'),
      mended('会议强调，首先、统一思想。', '会议强调，首先，统一思想。'),
    ],
    traps: [body('第一、二轮督察'), body('第一、第二季度'), body('获得第一、第三名')],
  },
  *check({ paragraph }) {
    const pattern =
      /(^\s*|[。；：，\n])((?:第[一二三四五六七八九十]|首先|其次|再次|最后))、(?![第一二三四五六七八九十])/g;
    for (const match of freeMatches(paragraph, pattern)) {
      const [whole, , word = ''] = match;
      const end = match.index + whole.length;
      yield {
        message: 'found',
        data: { expected: `${word}，`, actual: `${word}、` },
        ...swap(paragraph, [end - 1, end], '，'),
      };
    }
  },
});
