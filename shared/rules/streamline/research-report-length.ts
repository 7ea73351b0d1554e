import { LENGTH_LIMITS, LENGTH_TOLERANCE } from '../../standards/limits.ts';
import { bodyLength } from '../../text/body-length.ts';
import { defineRule } from '../rule.ts';

const LIMIT = LENGTH_LIMITS.researchReport;

/** 调研报告一般不超过4000字。 */
export default defineRule({
  id: 'streamline/research-report-length',
  title: { 'zh-CN': '调研报告篇幅', en: 'Length of a research report' },
  clauses: [{ instrument: LIMIT.instrument, clause: LIMIT.clause }],
  severity: 'warning',
  scope: 'document',
  on: ['body'],
  genres: ['调研报告'],
  options: { maxCharacters: LIMIT.maxCharacters as number },
  messages: {
    long: ({ actual, max }: { actual: number; max: number }) => ({
      'zh-CN': `调研报告一般不超过${max}字，现正文约${actual}字（按 Word 字数口径，可由管理员设定），建议精简`,
      en: `Expected at most ${max} characters, found about ${actual} (Word count; configurable)`,
    }),
  },
  examples: {
    good: [
      { genre: '调研报告', paragraphs: [{ kind: 'body', text: '测'.repeat(LIMIT.maxCharacters) }] },
      { genre: '调研报告', paragraphs: [{ kind: 'body', text: '工作进展顺利。' }] },
    ],
    bad: [
      { genre: '调研报告', paragraphs: [{ kind: 'body', text: '测'.repeat(LIMIT.maxCharacters + 1) }] },
      { genre: '调研报告', paragraphs: [{ kind: 'body', text: '测'.repeat(1000) }], options: { maxCharacters: 900 } },
    ],
    traps: [
      {
        genre: '调研报告',
        paragraphs: [
          { kind: 'body', text: '正文。' },
          { kind: 'attachment', part: 'text', text: '测'.repeat(LIMIT.maxCharacters + 1) },
        ],
      },
    ],
  },
  *check({ outline, paragraphs }, { options, date }) {
    if (date < LIMIT.from) return;
    const actual = bodyLength(outline.elements, paragraphs);
    const max = options.maxCharacters;
    if (actual <= max) return;
    yield {
      message: 'long',
      at: { document: true },
      data: { actual, max },
      severity: actual > max * (1 + LENGTH_TOLERANCE) ? 'warning' : 'info',
    };
  },
});
