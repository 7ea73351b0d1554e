import { body } from '../support/examples.ts';
import { numberedItems, ordinalSpan } from '../support/sequence.ts';
import { defineRule } from '../rule.ts';

/** 只有一项的不分点。 */
export default defineRule({
  id: 'structure/single-subitem',
  title: { 'zh-CN': '单项不分点', en: 'No list of one' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  scope: 'document',
  messages: {
    single: ({ actual }: { actual: string }) => ({
      'zh-CN': `“${actual}”之后没有同级的下一项，单项可以不分点`,
      en: `Nothing follows “${actual}” at its level; a single item needs no ordinal`,
    }),
  },
  examples: {
    good: [body('一、甲', '（一）乙', '（二）丙', '二、丁'), body('1.甲', '2.乙')],
    bad: [
      body('一、甲', '（一）乙', '二、丙', '（一）丁', '（二）戊'),
      body('一、甲', '（一）乙', '（二）丙', '二、丁', '（一）戊', '三、己'),
    ],
    traps: [body('一、总体要求'), body('（一）甲', '1.乙', '2.丙', '（二）丁')],
  },
  *check({ paragraphs, outline }) {
    const items = numberedItems(paragraphs, outline);
    for (const [index, item] of items.entries()) {
      const parent = items[index - 1];
      if (item.value !== 1 || item.level > 2 || !parent || parent.level >= item.level || parent.part !== item.part)
        continue;
      const later = items
        .slice(index + 1, index + 60)
        .find(({ level, part }) => level <= item.level || part !== item.part);
      if (!later || later.part !== item.part || later.level === item.level) continue;
      yield {
        message: 'single',
        at: ordinalSpan(item),
        data: { actual: item.text.slice(0, item.length).trim() || '（一）' },
      };
    }
  },
});
