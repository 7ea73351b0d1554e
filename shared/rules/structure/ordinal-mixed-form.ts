import { body } from '../support/examples.ts';
import { numberedItems, ordinalSpan, walkItems } from '../support/sequence.ts';
import { defineRule } from '../rule.ts';

/** 同一层次用同一种序数。 */
export default defineRule({
  id: 'structure/ordinal-mixed-form',
  title: { 'zh-CN': '同级序数同形', en: 'One form of ordinal at a level' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.3' }],
  severity: 'info',
  scope: 'document',
  messages: {
    mixed: ({ before, actual }: { before: string; actual: string }) => ({
      'zh-CN': `同一层次一般用同一种序数，前面用“${before}”，此处为“${actual}”`,
      en: `One level usually keeps one form of ordinal: “${before}” before, “${actual}” here`,
    }),
  },
  examples: {
    good: [body('一、甲', '二、乙', '三、丙'), body('一、甲', '（一）乙', '（二）丙')],
    bad: [body('一、甲', '二、乙', '（三）丙', '四、丁'), body('1.甲', '2.乙', '（3）丙')],
    traps: [body('一、甲', '（一）乙', '二、丙'), body('一、甲', '（二）乙', '（三）丙', '二、丁')],
  },
  *check({ paragraphs, outline }) {
    const steps = walkItems(numberedItems(paragraphs, outline));
    for (const [index, step] of steps.entries()) {
      if (step.kind !== 'mixed') continue;
      const { item, previous } = step;
      // 接连几项都用这种序数往下排的，是漏了“（一）”的下一层，不是混用。
      const isRun = [steps[index - 1], steps[index + 1]].some((near) => near?.item.form === item.form);
      if (isRun && item.level > previous.level) continue;
      const nameOf = (each: typeof item): string => each.text.slice(0, each.length).trim() || each.form;
      yield { message: 'mixed', at: ordinalSpan(item), data: { before: nameOf(previous), actual: nameOf(item) } };
    }
  },
});
