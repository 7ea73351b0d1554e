import { body } from '../support/examples.ts';
import { freeMatches, placeOf } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 行文依据写明时间，少用“近日”“最近”。 */
export default defineRule({
  id: 'wording/vague-time',
  title: { 'zh-CN': '时间写明确', en: 'Definite times' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'paragraph',
  cue: /近日|日前|最近|前不久|不久前|近期，/,
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `“${actual}”可以改为具体日期`,
      en: `“${actual}” may be replaced by a date`,
    }),
  },
  examples: {
    good: [body('2024年5月20日，省政府召开会议。'), body('最近一次督查中发现的问题')],
    bad: [body('近日，省政府印发通知。'), body('日前，省政府召开会议。')],
    traps: [body('6月30日前报送'), body('“近日，天气转晴。”')],
  },
  *check({ paragraph }) {
    for (const match of freeMatches(paragraph, /(?:^\s*|[。；])(近日|日前|最近|前不久|不久前|近期)，/g)) {
      const actual = match[1] ?? '';
      yield {
        message: 'found',
        at: placeOf(paragraph, match, match[0].length - actual.length - 1, actual.length),
        data: { actual },
      };
    }
  },
});
