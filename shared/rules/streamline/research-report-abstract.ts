import { LENGTH_LIMITS } from '../../standards/limits.ts';
import { bodyLength } from '../../text/body-length.ts';
import { defineRule } from '../rule.ts';

const LIMIT = LENGTH_LIMITS.researchReport;
const WRITTEN_ABSTRACT = /^[【\[]?(?:内容摘要|摘\s*要|内容提要|核心提示)/;

/**
 * 调研报告的内容摘要。讲话原句“不超过4000字的要有内容摘要”有几种读法，由管理员选定：graded（默认）超过上限的建议附、
 * 不超过的仅提示；always 都要；over-limit 只要求超过的；literal 只要求不超过的。
 */
export default defineRule({
  id: 'streamline/research-report-abstract',
  title: { 'zh-CN': '调研报告内容摘要', en: 'Abstract of a research report' },
  clauses: [{ instrument: LIMIT.instrument, clause: LIMIT.clause }],
  severity: 'warning',
  scope: 'document',
  on: ['body'],
  genres: ['调研报告'],
  wholeDocument: true,
  options: { maxCharacters: LIMIT.maxCharacters as number, reading: 'graded' as string },
  messages: {
    missing: ({ actual }: { actual: number }) => ({
      'zh-CN': `按要求调研报告一般附内容摘要（读法由管理员设定），现正文约${actual}字，未见摘要`,
      en: `Expected an abstract, found none (text of about ${actual} characters)`,
    }),
  },
  examples: {
    good: [
      {
        genre: '调研报告',
        paragraphs: [
          { kind: 'abstract', text: '内容摘要：本文分析了三个问题。' },
          { kind: 'body', text: '正文。' },
        ],
      },
      { genre: '调研报告', options: { reading: 'over-limit' }, paragraphs: [{ kind: 'body', text: '正文。' }] },
    ],
    bad: [
      { genre: '调研报告', paragraphs: [{ kind: 'body', text: '测'.repeat(LIMIT.maxCharacters + 1) }] },
      { genre: '调研报告', options: { reading: 'always' }, paragraphs: [{ kind: 'body', text: '正文。' }] },
    ],
    traps: [
      {
        genre: '调研报告',
        paragraphs: [
          { kind: 'body', text: '【摘要】本文分析了三个问题。' },
          { kind: 'body', text: '正文。' },
        ],
      },
    ],
  },
  *check({ outline, paragraphs }, { options }) {
    if (outline.elements.some(({ kind }) => kind === 'abstract')) return;
    if (paragraphs.slice(0, 30).some(({ text }) => WRITTEN_ABSTRACT.test(text.trim()))) return;
    const actual = bodyLength(outline.elements, paragraphs);
    const isLong = actual > options.maxCharacters;
    if ((options.reading === 'over-limit' && !isLong) || (options.reading === 'literal' && isLong)) return;
    const severity = options.reading === 'graded' && !isLong ? 'info' : 'warning';
    yield { message: 'missing', at: { document: true }, data: { actual }, severity };
  },
});
