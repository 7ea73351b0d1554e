import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 公文统一用“其他”。 */
export default defineRule({
  id: 'wording/other-qita',
  title: { 'zh-CN': '用“其他”', en: '其他, not 其它' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  scope: 'paragraph',
  cue: /其它/,
  fix: 'review',
  messages: {
    found: () => ({
      'zh-CN': '公文一般统一用“其他”，现为“其它”',
      en: 'Documents usually write 其他, found 其它',
    }),
  },
  examples: {
    good: [body('其他事项'), body('其中它占一半')],
    bad: [mended('其它事项', '其他事项'), mended('其它单位和其它人员', '其他单位和其他人员', { count: 2 })],
    traps: [body('《其它收入管理办法》')],
  },
  *check({ paragraph }) {
    for (const { index } of freeMatches(paragraph, /其它/g)) {
      yield { message: 'found', ...swap(paragraph, [index, index + 2], '其他', 'review') };
    }
  },
});
