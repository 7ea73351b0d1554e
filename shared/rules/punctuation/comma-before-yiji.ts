import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 较长的并列成分，“以及”前用逗号。 */
export default defineRule({
  id: 'punctuation/comma-before-yiji',
  title: { 'zh-CN': '“以及”前用逗号', en: 'A comma before 以及' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '附录A.3' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'paragraph',
  cue: /、以及/,
  fix: 'review',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `“以及”前可以用逗号，现为“${actual}”`,
      en: `A comma may be used before 以及, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('教育、医疗，以及养老服务'), body('教育以及医疗')],
    bad: [mended('教育、医疗、以及养老服务', '教育、医疗，以及养老服务'), mended('甲、以及乙', '甲，以及乙')],
    traps: [body('“教育、以及医疗”')],
  },
  *check({ paragraph }) {
    for (const match of freeMatches(paragraph, /、以及/g)) {
      const at = match.index;
      yield { message: 'found', data: { actual: match[0] }, ...swap(paragraph, [at, at + 1], '，', 'review') };
    }
  },
});
