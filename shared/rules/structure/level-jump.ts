import { body } from '../support/examples.ts';
import { numberedItems, ordinalSpan, walkItems } from '../support/sequence.ts';
import { defineRule } from '../rule.ts';

const NAMES = ['', '一、', '（一）', '1.', '（1）'];

/** 三层以上时不跳级；只有两层的，“一、”下可以用“1.”。 */
export default defineRule({
  id: 'structure/level-jump',
  title: { 'zh-CN': '层次不跳级', en: 'No level skipped' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.3' }],
  severity: 'info',
  scope: 'document',
  messages: {
    jumped: ({ outer, inner, missing }: { outer: string; inner: string; missing: string }) => ({
      'zh-CN': `“${outer}”之下可以先用“${missing}”，现为“${inner}”`,
      en: `Below “${outer}” comes “${missing}”, found “${inner}”`,
    }),
  },
  examples: {
    good: [body('一、甲', '（一）乙', '1.丙', '二、丁'), body('一、甲', '1.乙', '2.丙')],
    bad: [
      body('一、甲', '（一）乙', '（1）丙', '（2）丁', '二、戊'),
      body('一、甲', '（1）乙', '（2）丙', '二、丁', '（一）戊'),
    ],
    traps: [body('一、甲', '1.乙', '2.丙', '二、丁', '1.戊')],
  },
  *check({ paragraphs, outline }) {
    const items = numberedItems(paragraphs, outline).filter(({ part }) => part === 'main');
    const levels = new Set(items.map(({ level }) => level));
    if (levels.size < 3) return;
    for (const step of walkItems(items)) {
      if (step.kind !== 'first' || !step.parent) continue;
      const { item, parent } = step;
      if (item.level <= parent.level + 1 || item.value !== 1) continue;
      const data = {
        outer: NAMES[parent.level] ?? '',
        inner: NAMES[item.level] ?? '',
        missing: NAMES[parent.level + 1] ?? '',
      };
      return yield { message: 'jumped', at: ordinalSpan(item), data };
    }
  },
});
