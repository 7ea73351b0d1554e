import { body } from '../support/examples.ts';
import { endMark, listsOf } from '../support/lists.ts';
import { numberedItems } from '../support/sequence.ts';
import { defineRule } from '../rule.ts';

/** 分项列举中某项内有句号的，各项末尾都用句号。 */
export default defineRule({
  id: 'punctuation/semicolon-over-period',
  title: { 'zh-CN': '分项末尾的标点一致', en: 'One mark at the end of list items' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '附录A.5' }],
  severity: 'info',
  scope: 'document',
  messages: {
    inner: ({ actual }: { actual: string }) => ({
      'zh-CN': `分项之内已有句号，各项末尾一般用句号，现为“${actual}”`,
      en: `An item holds a full stop, so items usually end with one, found “${actual}”`,
    }),
    mixed: ({ actual }: { actual: string }) => ({
      'zh-CN': `同一层的分项多用分号收尾，此项为“${actual}”，可以统一`,
      en: `Items of this list mostly end with a semicolon, this one with “${actual}”`,
    }),
  },
  examples: {
    good: [body('1.甲事项；', '2.乙事项；', '3.丙事项。'), body('1.甲事项。内容。', '2.乙事项。')],
    bad: [
      { ...body('1.按时报送。逾期通报；', '2.及时整改；', '3.总结经验。'), message: 'inner' },
      { ...body('1.甲事项；', '2.乙事项。', '3.丙事项；', '4.丁事项。'), message: 'mixed' },
    ],
    traps: [body('1.甲事项；', '2.“乙。丙”；', '3.丁。'), body('1.甲。', '2.乙；', '3.丙。')],
  },
  *check({ paragraphs, outline }) {
    for (const list of listsOf(numberedItems(paragraphs, outline))) {
      const marks = list.slice(0, -1).map(({ text }) => endMark(text));
      const semicolons = marks.filter((mark) => mark === '；').length;
      if (semicolons === 0) continue;
      for (const [index, { paragraph, text }] of list.entries()) {
        const end = text.trimEnd().length;
        const at = { paragraph, start: end - 1, end };
        const inside = text.slice(0, end - 1).replace(/“[^”]*”/g, '');
        if (marks[index] === '；' && inside.includes('。')) {
          yield { message: 'inner', at, data: { actual: '；' } };
          break;
        }
        if (marks[index] === '。' && list.length >= 4 && semicolons === marks.length - 1) {
          yield { message: 'mixed', at, data: { actual: '。' } };
        }
      }
    }
  },
});
