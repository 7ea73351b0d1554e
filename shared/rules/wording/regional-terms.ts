import { findWords } from '../../text/word-table.ts';
import { bodyWith } from '../support/examples.ts';
import { listMissing, listTable } from '../support/list-terms.ts';
import { defineRule } from '../rule.ts';

const LISTS = { regionalTerms: ['甲地旧称=甲地', '乙地俗称=乙地'] };

/** 地域称谓按本机关维护的词表。 */
export default defineRule({
  id: 'wording/regional-terms',
  title: { 'zh-CN': '地域称谓', en: 'Names of regions' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'warning',
  byDefault: 'off',
  scope: 'element',
  messages: {
    found: ({ actual, expected }: { actual: string; expected: string }) => ({
      'zh-CN': `地域称谓“${actual}”按词表可以写作“${expected}”，请核对`,
      en: `By the organisation's list “${actual}” may be written “${expected}”; please check`,
    }),
  },
  examples: {
    good: [bodyWith({ lists: LISTS }, '赴甲地考察'), bodyWith({ lists: LISTS }, '赴乙地考察')],
    bad: [bodyWith({ lists: LISTS }, '赴甲地旧称考察'), bodyWith({ lists: LISTS }, '赴乙地俗称考察')],
    traps: [bodyWith({ lists: LISTS }, '甲地、旧称')],
  },
  *check({ paragraphs }, { lists }) {
    const { regionalTerms } = lists;
    if (!regionalTerms) return yield listMissing('regionalTerms');
    const table = listTable(regionalTerms);
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
