import { body } from '../support/examples.ts';
import { numberedItems, ordinalSpan, walkItems } from '../support/sequence.ts';
import { defineRule } from '../rule.ts';

/** 层次依次为“一、”“（一）”“1.”“（1）”。 */
export default defineRule({
  id: 'structure/ordinal-order',
  title: { 'zh-CN': '层次序数的次序', en: 'Order of the levels' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.3' }],
  severity: 'warning',
  scope: 'document',
  messages: {
    inverted: ({ outer, inner }: { outer: string; inner: string }) => ({
      'zh-CN': `结构层次依次为“一、”“（一）”“1.”“（1）”，现“${inner}”排在“${outer}”之下`,
      en: `Levels follow 一、 （一） 1. （1）; here “${inner}” stands below “${outer}”`,
    }),
  },
  examples: {
    good: [body('一、甲', '（一）乙', '1.丙', '（1）丁', '二、戊'), body('一、甲', '1.乙', '2.丙', '二、丁')],
    bad: [
      body('（一）甲', '一、乙', '二、丙', '（二）丁', '一、戊', '二、己'),
      body('1.甲', '（一）乙', '（二）丙', '2.丁'),
    ],
    traps: [body('（一）甲', '（二）乙', '一、丙', '二、丁'), body('1.甲', '2.乙', '（一）丙', '（二）丁')],
  },
  *check({ paragraphs, outline }) {
    const steps = walkItems(numberedItems(paragraphs, outline));
    for (const [index, step] of steps.entries()) {
      if (step.kind !== 'first' || !step.parent || step.item.value !== 1) continue;
      const { item, parent } = step;
      if (item.level >= parent.level) continue;
      // 外层还接着往下数，才说明里外颠倒；不接，就是换了层次。
      const goesOn = steps
        .slice(index + 1, index + 200)
        .find(({ item: later }) => later.part === item.part && later.form === parent.form);
      if (goesOn?.item.value !== parent.value + 1) continue;
      const nameOf = (each: typeof item): string => each.text.slice(0, each.length).trim() || each.form;
      yield { message: 'inverted', at: ordinalSpan(item), data: { outer: nameOf(parent), inner: nameOf(item) } };
    }
  },
});
