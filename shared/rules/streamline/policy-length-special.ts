import { LENGTH_LIMITS, LENGTH_TOLERANCE } from '../../standards/limits.ts';
import { bodyLength } from '../../text/body-length.ts';
import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';

const LIMIT = LENGTH_LIMITS.policySpecial;
const SPECIAL = { fields: { 文件类别: '专项' } };
const text = (length: number) => [{ kind: 'body' as const, text: '测'.repeat(length) }];

/** 专项政策性文件一般不超过4000字；是否专项由表单说明。 */
export default defineRule({
  id: 'streamline/policy-length-special',
  title: { 'zh-CN': '政策性文件篇幅（专项）', en: 'Length of a special policy document' },
  clauses: [{ instrument: LIMIT.instrument, clause: LIMIT.clause }],
  severity: 'warning',
  scope: 'document',
  on: ['body'],
  needs: ['record'],
  options: { maxCharacters: LIMIT.maxCharacters as number },
  messages: {
    long: ({ actual, max }: { actual: number; max: number }) => ({
      'zh-CN': `专项文件一般不超过${max}字，现正文约${actual}字（按 Word 字数口径，可由管理员设定），建议精简`,
      en: `Expected at most ${max} characters, found about ${actual} (Word count; configurable)`,
    }),
  },
  examples: {
    good: [
      { date: '2025-03-01', record: SPECIAL, paragraphs: text(LIMIT.maxCharacters) },
      {
        date: '2025-03-01',
        record: { fields: { 文件类别: '综合' } },
        paragraphs: text(LIMIT.maxCharacters + 1),
      },
    ],
    bad: [
      { date: '2025-03-01', record: SPECIAL, paragraphs: text(LIMIT.maxCharacters + 1) },
      { date: '2025-03-01', record: SPECIAL, paragraphs: text(1000), options: { maxCharacters: 900 } },
    ],
    // Before the limit was set.
    traps: [{ date: '2023-03-01', record: SPECIAL, paragraphs: text(LIMIT.maxCharacters + 1) }],
  },
  *check({ outline, paragraphs, record: { fields } }, { options, date }) {
    const kind = fields?.['文件类别'];
    if (!kind) yield { cannotTell: notRecorded('文件类别') };
    if (kind !== '专项' || date < LIMIT.from) return;
    const actual = bodyLength(outline.elements, paragraphs);
    const max = options.maxCharacters;
    if (actual <= max) return;
    const severity = actual > max * (1 + LENGTH_TOLERANCE) ? 'warning' : 'info';
    yield { message: 'long', at: { document: true }, data: { actual, max }, severity };
  },
});
