import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** “等”前不用顿号。 */
export default defineRule({
  id: 'punctuation/dunhao-before-deng',
  title: { 'zh-CN': '“等”前不用顿号', en: 'No pause mark before 等' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '附录B.1.2' }],
  severity: 'info',
  scope: 'paragraph',
  cue: /、等/,
  fix: 'safe',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `“等”前一般不用顿号，现为“${actual}”`,
      en: `Expected no pause mark before 等, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('教育、医疗等领域'), body('教育、医疗，等等。')],
    bad: [mended('教育、医疗、等领域', '教育、医疗等领域'), mended('张三、李四、等人', '张三、李四等人')],
    traps: [body('类别、等级、名称'), body('高压、等离子'), body('名次、等次由评委会确定')],
  },
  *check({ paragraph }) {
    for (const match of freeMatches(paragraph, /、等(?![级离额候差效于同价值次位距待比高量身腰])/g)) {
      const at = match.index;
      yield { message: 'found', data: { actual: match[0] }, ...swap(paragraph, [at, at + 1], '') };
    }
  },
});
