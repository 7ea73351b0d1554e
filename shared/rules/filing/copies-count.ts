import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';

/** 报备纸质材料的份数：规章一式三份；各地不同的在检查方案中设定。 */
export default defineRule({
  id: 'filing/copies-count',
  title: { 'zh-CN': '报备份数', en: 'Copies filed' },
  clauses: [{ instrument: '法规规章备案审查条例', clause: '第八条' }],
  severity: 'warning',
  scope: 'document',
  needs: ['record'],
  options: { copies: 3 as number },
  messages: {
    count: ({ expected, actual }: { expected: number; actual: number }) => ({
      'zh-CN': `报备材料应当一式${expected}份（份数由管理员设定），记录为${actual}份`,
      en: `Expected ${expected} copies of the filing, found ${actual} on record`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [], date: '2025-03-01', record: { facts: { 报备份数: 3 } } },
      { paragraphs: [], date: '2025-03-01', record: { facts: { 报备份数: 1 } }, options: { copies: 1 } },
    ],
    bad: [
      { paragraphs: [], date: '2025-03-01', record: { facts: { 报备份数: 2 } } },
      { paragraphs: [], date: '2025-03-01', record: { facts: { 报备份数: '1' } } },
    ],
    traps: [{ paragraphs: [], date: '2025-03-01', record: { facts: { 报备份数: 5 } } }],
  },
  *check({ record: { facts } }, { options }) {
    const written = facts?.['报备份数'];
    const actual = Number(written);
    if (written === undefined || !Number.isInteger(actual)) yield { cannotTell: notRecorded('报备份数') };
    else if (actual < options.copies)
      yield { message: 'count', at: { document: true }, data: { expected: options.copies, actual } };
  },
});
