import { STATUTE_NAMES } from '../../standards/statute-names.ts';
import { isProtected } from '../../text/protected.ts';
import { bodyIds } from '../support/parts.ts';
import { defineRule } from '../rule.ts';
import { remember } from '../../document/remember.ts';
import type { Words } from '../support/words.ts';

const names = [...STATUTE_NAMES].sort((a, b) => b.length - a.length).join('|');
const CITED = new RegExp(
  `(根据|依据|按照|依照|违反)((?:中华人民共和国)?(?:${names}))(?=第[一二三四五六七八九十百零〇\\d]{1,7}条|的规定|规定|有关规定|等(?:法律|有关))`,
  'g',
);

/** 引用法律法规名称加书名号；已用“以下简称”约定的简称、宪法和民法典等通称不在其列。 */
export default defineRule({
  id: 'citation/book-marks',
  title: { 'zh-CN': '引用名称加书名号', en: 'Book-title marks around a cited title' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '4.15' }],
  severity: 'info',
  scope: 'document',
  on: ['body'],
  fix: 'review',
  messages: {
    bare: ({ actual }: { actual: string }) => ({
      'zh-CN': `引用法律法规名称一般加书名号，现为“${actual}”，建议写作“《${actual}》”`,
      en: `Expected “《${actual}》”, found the title without its marks`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '根据《中华人民共和国行政处罚法》第三十三条规定。' }] },
      { paragraphs: [{ kind: 'body', text: '依照宪法和法律的规定。' }] },
    ],
    bad: [
      {
        paragraphs: [{ kind: 'body', text: '根据行政处罚法第三十三条，不予处罚。' }],
        fixed: ['根据《行政处罚法》第三十三条，不予处罚。'],
      },
      {
        paragraphs: [{ kind: 'body', text: '按照中华人民共和国防洪法规定执行。' }],
        fixed: ['按照《中华人民共和国防洪法》规定执行。'],
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'body', text: '根据《中华人民共和国行政处罚法》（以下简称行政处罚法），制定本办法。' },
          { kind: 'body', text: '依照行政处罚法第三十三条执行。' },
        ],
      },
      { paragraphs: [{ kind: 'body', text: '按照“根据行政处罚法第三十三条”的表述修改。' }] },
    ],
  },
  *check({ outline, paragraphs }, { genre }) {
    // Statutes name one another without marks; only papers that cite them are looked at.
    if (genre === '命令') return;
    const bodies = bodyIds(outline);
    const agreed = new Map<string, boolean>();
    for (const paragraph of paragraphs) {
      if (!bodies.has(paragraph.id)) continue;
      for (const { at, actual } of citedIn(paragraph)) {
        const short = actual.replace(/^中华人民共和国/, '');
        const isShortName = agreed.get(short) ?? paragraphs.some(({ text }) => isAgreed(text, short));
        agreed.set(short, isShortName);
        if (isShortName) continue;
        yield {
          message: 'bare',
          at,
          data: { actual },
          certainty: 'likely',
          fix: { safety: 'review', edits: [{ kind: 'replaceText', at, expect: actual, insert: `《${actual}》` }] },
        };
      }
    }
  },
});

/** Names cited without marks, outside quotations. */
const citedIn = remember(({ id, text, protected: spans }: Words) =>
  [...text.matchAll(CITED)]
    .map(({ 0: whole, 1: lead = '', 2: actual = '', index }) => ({
      actual,
      at: { paragraph: id, start: index + lead.length, end: index + whole.length },
    }))
    .filter(({ at }) => !isProtected(spans, at.start, at.end)),
);

function isAgreed(text: string, short: string): boolean {
  return text.includes('简称') && ['简称', '简称“'].some((words) => text.includes(words + short));
}
