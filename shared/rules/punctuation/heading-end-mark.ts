import { bodyWith } from '../support/examples.ts';
import { prose } from '../support/parts.ts';
import { swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 独立成行的层次标题末尾不用句号、逗号、分号。 */
export default defineRule({
  id: 'punctuation/heading-end-mark',
  title: { 'zh-CN': '独立小标题末尾不用标点', en: 'No mark at the end of a stand-alone heading' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '附录B.4' }],
  severity: 'info',
  scope: 'document',
  on: ['heading'],
  fix: 'safe',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `独立成行的小标题末尾一般不用标点，现为“${actual}”`,
      en: `Expected no mark at the end of a stand-alone heading, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'heading', level: 1, text: '一、总体要求' }, '各单位要认真落实，按期完成。'] },
      {
        paragraphs: [
          { kind: 'heading', level: 2, text: '（一）加强领导。' },
          { kind: 'heading', level: 2, text: '（二）压实责任。' },
        ],
      },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'heading', level: 1, text: '一、总体要求。' },
          { kind: 'body', text: '各单位要认真落实，按期完成。' },
        ],
        fixed: ['一、总体要求', '各单位要认真落实，按期完成。'],
      },
      {
        paragraphs: [
          { kind: 'heading', level: 1, text: '二、主要任务；' },
          { kind: 'heading', level: 2, text: '（一）深化改革' },
        ],
        fixed: ['二、主要任务', '（一）深化改革'],
      },
    ],
    traps: [bodyWith({}, '（一）加强领导。各单位要认真落实。')],
  },
  *check({ paragraphs, outline }) {
    const parts = prose(paragraphs, outline);
    for (const [index, { paragraph, element }] of parts.entries()) {
      const next = parts[index + 1]?.element;
      const isHeading = element.kind === 'heading' && !element.span && (element.level ?? 9) <= 2;
      if (!isHeading || !next) continue;
      // 后面不是正文也不是下一层标题的，是列项，不是标题。
      if (next.kind === 'heading' && (next.level ?? 0) <= (element.level ?? 0)) continue;
      const words = paragraph.text.trimEnd();
      const actual = /[。；，]$/.exec(words)?.[0];
      if (!actual) continue;
      yield { message: 'found', data: { actual }, ...swap(paragraph, [words.length - 1, words.length], '') };
    }
  },
});
