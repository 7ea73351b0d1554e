import { findWords } from '../../text/word-table.ts';
import { bodyWith } from '../support/examples.ts';
import { listMissing, listTable } from '../support/list-terms.ts';
import { defineRule } from '../rule.ts';

const LISTS = { agencyNames: ['市发改=市发展改革委', '市自规局=市自然资源局'] };

/** 机关名称用全称或者规范化简称。 */
export default defineRule({
  id: 'wording/agency-short-name',
  title: { 'zh-CN': '机关规范化简称', en: 'Standard short names of organs' },
  clauses: [{ instrument: '条例', clause: '第九条' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'element',
  messages: {
    found: ({ actual, expected }: { actual: string; expected: string }) => ({
      'zh-CN': `机关名称应当用全称或者规范化简称，可以写作“${expected}”，现为“${actual}”`,
      en: `Expected the full or standard short name “${expected}”, found “${actual}”`,
    }),
  },
  examples: {
    good: [bodyWith({ lists: LISTS }, '由市发展改革委牵头'), bodyWith({ lists: LISTS }, '由市自然资源局牵头')],
    bad: [bodyWith({ lists: LISTS }, '由市发改牵头'), bodyWith({ lists: LISTS }, '由市自规局牵头')],
    traps: [bodyWith({ lists: LISTS }, '全市发展改革工作')],
  },
  *check({ paragraphs }, { lists }) {
    const { agencyNames } = lists;
    if (!agencyNames) return yield listMissing('agencyNames');
    const table = listTable(agencyNames);
    for (const { id, text } of paragraphs) {
      for (const { word, start, end } of findWords(table, text)) {
        if (word.right !== '' && text.startsWith(word.right, start)) continue;
        yield {
          message: 'found',
          at: { paragraph: id, start, end },
          data: { actual: word.wrong, expected: word.right },
        };
      }
    }
  },
});
