import type { Element } from '../../structure/outline.ts';
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
          { kind: 'heading', level: 1, text: '二、主要任务' },
          { kind: 'heading', level: 2, text: '（一）深化改革' },
          { kind: 'heading', level: 1, text: '三、保障措施' },
          { kind: 'body', text: '各单位要加强领导，压实责任。' },
        ],
        fixed: [
          '一、总体要求',
          '各单位要认真落实，按期完成。',
          '二、主要任务',
          '（一）深化改革',
          '三、保障措施',
          '各单位要加强领导，压实责任。',
        ],
      },
      {
        paragraphs: [
          { kind: 'heading', level: 1, text: '二、主要任务；' },
          { kind: 'heading', level: 2, text: '（一）深化改革' },
        ],
        fixed: ['二、主要任务', '（一）深化改革'],
      },
    ],
    traps: [
      bodyWith({}, '（一）加强领导。各单位要认真落实。'),
      {
        // 有的机关独立小标题一律用句号，通篇一致，不提示。
        paragraphs: [
          { kind: 'heading', level: 2, text: '（一）强化部署。' },
          { kind: 'body', text: '各单位要认真落实，按期完成。' },
          { kind: 'heading', level: 2, text: '（二）压实责任。' },
          { kind: 'body', text: '各单位要认真落实，按期完成。' },
        ],
      },
    ],
  },
  *check({ paragraphs, outline }) {
    const heads = standAlone(prose(paragraphs, outline));
    const [bare, marked] = [/[^。；，]$/, /。$/].map((end) =>
      countByLevel(heads.filter(({ words }) => end.test(words))),
    );
    for (const { paragraph, words, level } of heads) {
      const actual = /[。；，]$/.exec(words)?.[0];
      if (!actual || (actual === '。' && (bare?.get(level) ?? 0) <= (marked?.get(level) ?? 0))) continue;
      yield { message: 'found', data: { actual }, ...swap(paragraph, [words.length - 1, words.length], '') };
    }
  },
});

interface Head<P> {
  readonly paragraph: P;
  readonly words: string;
  readonly level: number;
}

/** Headings on a line of their own with something below them: lists of short items are none. */
function standAlone<P extends { readonly text: string }>(
  parts: readonly { readonly paragraph: P; readonly element: Element }[],
): readonly Head<P>[] {
  return parts.flatMap(({ paragraph, element }, index) => {
    const next = parts[index + 1]?.element;
    const level = element.level ?? 9;
    if (element.kind !== 'heading' || element.span || level > 2 || !next) return [];
    const isItem = next.kind === 'heading' && (next.level ?? 0) <= level;
    return isItem ? [] : [{ paragraph, words: paragraph.text.trimEnd(), level }];
  });
}

function countByLevel(heads: readonly { readonly level: number }[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { level } of heads) counts.set(level, (counts.get(level) ?? 0) + 1);
  return counts;
}
