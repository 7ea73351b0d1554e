import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

const DIGITS = '一二三四五六七八九';

/** 相邻两数连用表示概数，中间不用顿号。 */
export default defineRule({
  id: 'punctuation/dunhao-approx',
  title: { 'zh-CN': '概数之间不用顿号', en: 'No pause mark inside an approximate number' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '4.5.3.4' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /[一二三四五六七八]、[二三四五六七八九]/,
  fix: 'review',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `表示概数时中间不用顿号，可以写作“${expected}”，现为“${actual}”`,
      en: `Expected “${expected}” for an approximate number, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('走访了三四个村'), body('用了两三天')],
    bad: [mended('走访了三、四个村', '走访了三四个村'), mended('历时五、六天完成', '历时五六天完成')],
    traps: [
      body('三、四季度'),
      body('第一、二轮督察'),
      body('五、六年级学生'),
      body('第五、六个百分点'),
      body('一、二、三个阶段'),
      body('一、二次设备'),
    ],
  },
  *check({ paragraph }) {
    const pattern =
      /([一二三四五六七八])、([二三四五六七八九])(个(?!百年|五年)|名|人(?!民)|天|位|遍|公里|里(?!程)|岁|倍|小时|分钟|十[个名人天]|百[个名人米]|千[个名人米])/g;
    for (const match of freeMatches(paragraph, pattern)) {
      const { text } = paragraph;
      const [actual, low = '', high = ''] = match;
      if (DIGITS.indexOf(high) !== DIGITS.indexOf(low) + 1) continue;
      const before = text.charAt(match.index - 1);
      if (before === '' || '第、十百千万和及至'.includes(before) || DIGITS.includes(before)) continue;
      const at = match.index + 1;
      yield {
        message: 'found',
        data: { expected: actual.replace('、', ''), actual },
        ...swap(paragraph, [at, at + 1], '', 'review'),
      };
    }
  },
});
