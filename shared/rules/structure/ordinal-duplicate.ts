import { toChineseNumber } from '../../text/numerals.ts';
import { body } from '../support/examples.ts';
import { numberedItems, ordinalSpan, walkItems } from '../support/sequence.ts';
import { defineRule } from '../rule.ts';

/** 序号不重。 */
export default defineRule({
  id: 'structure/ordinal-duplicate',
  title: { 'zh-CN': '序号不重复', en: 'No ordinal twice' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.3' }],
  severity: 'warning',
  scope: 'document',
  messages: {
    repeated: ({ actual }: { actual: string }) => ({
      'zh-CN': `序号第${actual}一般只用一次，此处重复`,
      en: `Number ${actual} usually stands once, found again here`,
    }),
  },
  examples: {
    good: [body('一、甲', '二、乙', '三、丙'), body('一、甲', '（一）乙', '二、丙', '（一）丁')],
    bad: [body('一、甲', '二、乙', '二、丙', '三、丁'), body('（一）甲', '（一）乙', '（二）丙')],
    traps: [body('1.甲', '另外还有以下要求', '1.乙', '2.丙'), body('1.甲', '2.乙', '1.丙', '2.丁')],
  },
  *check({ paragraphs, outline }) {
    const steps = walkItems(numberedItems(paragraphs, outline));
    for (const [index, step] of steps.entries()) {
      if (step.kind !== 'repeat') continue;
      const { item, previous } = step;
      // 两个“一”相连，可能是两个列表：只有紧挨着、后面又接“二”的才算重号。
      const after = steps[index + 1];
      const runsOn = after?.item.form === item.form && after.item.value === 2;
      if (item.value === 1 && !(item.index === previous.index + 1 && runsOn)) continue;
      const name = item.form.startsWith('hanzi') ? toChineseNumber : String;
      yield { message: 'repeated', at: ordinalSpan(item), data: { actual: name(item.value) } };
    }
  },
});
