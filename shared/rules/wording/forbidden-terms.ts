import { findWords } from '../../text/word-table.ts';
import { bodyWith } from '../support/examples.ts';
import { listMissing, listTable } from '../support/list-terms.ts';
import { defineRule } from '../rule.ts';

const LISTS = { forbiddenTerms: ['搞定=办妥', '某某工程'] };

/** 本机关规定不用的词语。 */
export default defineRule({
  id: 'wording/forbidden-terms',
  title: { 'zh-CN': '本机关不用的词语', en: 'Terms the organisation does not use' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'warning',
  byDefault: 'off',
  scope: 'element',
  messages: {
    found: ({ actual, expected }: { actual: string; expected: string }) => ({
      'zh-CN': `“${actual}”列在本机关不用的词语中${expected ? `，可以用“${expected}”` : ''}`,
      en: `“${actual}” is on the organisation's list${expected ? `; “${expected}” may be used` : ''}`,
    }),
  },
  examples: {
    good: [bodyWith({ lists: LISTS }, '按期办妥'), bodyWith({ lists: LISTS }, '搞好工作')],
    bad: [bodyWith({ lists: LISTS }, '按期搞定'), bodyWith({ lists: LISTS }, '推进某某工程')],
    traps: [bodyWith({ lists: LISTS }, '搞活、定好')],
  },
  *check({ paragraphs }, { lists }) {
    const { forbiddenTerms } = lists;
    if (!forbiddenTerms) return yield listMissing('forbiddenTerms');
    const table = listTable(forbiddenTerms);
    for (const { id, text } of paragraphs) {
      for (const { word, start, end } of findWords(table, text)) {
        yield {
          message: 'found',
          at: { paragraph: id, start, end },
          data: { actual: word.wrong, expected: word.right },
        };
      }
    }
  },
});
