import { body, mended } from '../support/examples.ts';
import { swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** “第×条”后空一格，不用标点。 */
export default defineRule({
  id: 'structure/article-space',
  title: { 'zh-CN': '“第×条”后空一格', en: 'One blank after 第×条' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '附录B.3.6' }],
  severity: 'info',
  scope: 'paragraph',
  on: ['body', 'heading', 'attachment'],
  cue: /^\s*第[一二三四五六七八九十百零〇\d]{1,9}[章节条]/,
  fix: 'safe',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `“第×条”后一般空一格，不用标点，现为“${actual}”`,
      en: `Expected one blank and no mark after 第×条, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('第一条　为了规范管理，制定本办法。'), body('第二章 职责')],
    bad: [
      mended('第一条：为了规范管理，制定本办法。', '第一条　为了规范管理，制定本办法。'),
      mended('第二章、职责', '第二章　职责'),
    ],
    traps: [body('第一条、第二条由市财政局解释。'), body('第三条，是关于职责的规定。')],
  },
  *check({ paragraph, span }) {
    const match =
      span.start > 0
        ? null
        : /^\s*(第[一二三四五六七八九十百零〇\d]{1,9}[章节条])\s?([：:、．.])\s?(?!第)/.exec(paragraph.text);
    if (!match) return;
    const [whole, head = ''] = match;
    const start = whole.indexOf(head) + head.length;
    yield { message: 'found', data: { actual: whole.trim() }, ...swap(paragraph, [start, whole.length], '　') };
  },
});
