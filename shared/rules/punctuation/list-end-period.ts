import { body } from '../support/examples.ts';
import { endMark, listsOf } from '../support/lists.ts';
import { numberedItems } from '../support/sequence.ts';
import { swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 最后一个分项末尾用句号。 */
export default defineRule({
  id: 'punctuation/list-end-period',
  title: { 'zh-CN': '末项用句号', en: 'A full stop after the last item' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '4.1' }],
  severity: 'info',
  scope: 'document',
  fix: 'review',
  messages: {
    last: ({ actual }: { actual: string }) => ({
      'zh-CN': `最后一项末尾一般用句号，现为“${actual}”`,
      en: `Expected a full stop after the last item, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('1.甲事项；', '2.乙事项。'), body('1.甲事项', '2.乙事项')],
    bad: [
      { ...body('1.甲事项；', '2.乙事项；'), fixed: ['1.甲事项；', '2.乙事项。'] },
      {
        ...body('（一）甲事项；', '（二）乙事项；', '（三）丙事项'),
        fixed: ['（一）甲事项；', '（二）乙事项；', '（三）丙事项。'],
      },
    ],
    traps: [
      body('1.甲事项：', '（1）子项；', '（2）子项；', '2.乙事项。'),
      body('1.甲事项。', '2.乙事项'),
      body('（一）甲事项；', '（二）乙事项，包括：', '1.丙；', '2.丁。'),
    ],
  },
  *check({ paragraphs, outline }) {
    const items = numberedItems(paragraphs, outline);
    const orderOf = new Map(items.map((item, order) => [item, order]));
    for (const list of listsOf(items)) {
      const last = list.at(-1);
      if (!last || !list.slice(0, -1).every(({ text }) => endMark(text) === '；')) continue;
      const mark = endMark(last.text);
      if (mark !== '；' && !/[一-鿿）》”\d]/.test(mark)) continue;
      // 外层还没列完，末项用分号是对的。
      const after = items[(orderOf.get(last) ?? 0) + 1];
      if (after && after.part === last.part && (after.form !== last.form || after.value > 1) && mark === '；') continue;
      const end = last.text.trimEnd().length;
      const insert = mark === '；' ? '。' : `${mark}。`;
      yield {
        message: 'last',
        data: { actual: mark },
        ...swap({ id: last.paragraph, text: last.text }, [end - 1, end], insert, 'review'),
      };
    }
  },
});
