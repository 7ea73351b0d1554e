import { toChineseNumber } from '../../text/numerals.ts';
import { body } from '../support/examples.ts';
import { numberedItems, ordinalSpan, walkItems } from '../support/sequence.ts';
import { defineRule } from '../rule.ts';

/** 序号连续。 */
export default defineRule({
  id: 'structure/ordinal-skip',
  title: { 'zh-CN': '序号连续', en: 'Ordinals without gaps' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.3' }],
  severity: 'warning',
  scope: 'document',
  messages: {
    skipped: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `序号一般连续，此处似应为第${expected}，现为第${actual}`,
      en: `Ordinals usually run on: expected number ${expected}, found ${actual}`,
    }),
  },
  examples: {
    good: [body('一、总体要求', '二、主要任务', '三、保障措施'), body('（一）甲', '（二）乙')],
    bad: [body('一、总体要求', '二、主要任务', '四、保障措施'), body('1.甲', '2.乙', '4.丙', '5.丁')],
    traps: [
      body('三、主要任务', '四、保障措施'),
      body('一、甲', '（一）乙', '（二）丙', '二、丁', '（一）戊'),
      body('“一、甲', '三、乙”', '二、丙'),
    ],
  },
  *check({ paragraphs, outline }) {
    for (const step of walkItems(numberedItems(paragraphs, outline))) {
      if (step.kind !== 'skip' && step.kind !== 'back') continue;
      const name = step.item.form.startsWith('hanzi') ? toChineseNumber : String;
      yield {
        message: 'skipped',
        at: ordinalSpan(step.item),
        data: { expected: name(step.expected), actual: name(step.item.value) },
        // 一次跳过许多号，多半是节选，不是漏号。
        ...(Math.abs(step.item.value - step.expected) > 2 && {
          severity: 'info' as const,
          certainty: 'likely' as const,
        }),
      };
    }
  },
});
