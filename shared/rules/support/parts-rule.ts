/** Rules that ask whether a paper says all it has to say: each part known by its words. */
import type { Text } from '../../document/document.ts';
import type { Genre } from '../../structure/outline.ts';
import type { Clause, Family, Rule, Severity } from '../rule.ts';
import { defineRule } from '../rule.ts';

export interface PartsRule {
  readonly id: `${Family}/${string}`;
  readonly title: Text;
  readonly clauses: readonly [Clause, ...Clause[]];
  readonly severity: Severity;
  readonly byDefault?: 'on' | 'off';
  readonly genre: Genre;
  /** What the paper is called in the sentence. */
  readonly paper: Text;
  /** Name of each part, and the words that show it is there. */
  readonly parts: readonly (readonly [string, RegExp])[];
  /** A paper that says all, in paragraphs; the first alone must not say all. */
  readonly whole: readonly [string, string, ...string[]];
  readonly date?: string;
}

/** 要件：缺哪些部分，一次说全。只看有没有，不看写得好不好。 */
export function definePartsRule({ genre, paper, parts, whole, date, ...rule }: PartsRule): Rule {
  const body = (texts: readonly string[]) => ({
    genre,
    paragraphs: texts.map((text) => ({ kind: 'body' as const, text })),
    ...(date && { date }),
  });
  return defineRule({
    ...rule,
    scope: 'document',
    on: ['body'],
    genres: [genre],
    messages: {
      missing: ({ names }: { names: string }) => ({
        'zh-CN': `${paper['zh-CN']}一般写明${parts.map(([name]) => name).join('、')}，未见${names}`,
        en: `${paper.en} usually states all of its parts; not found: ${names}`,
      }),
    },
    examples: {
      good: [body(whole), body([...whole].reverse())],
      bad: [body([whole[0]]), body(['有关情况如下。'])],
      traps: [body([whole.join('')])],
    },
    *check({ paragraphs }) {
      const all = paragraphs.map(({ text }) => text).join('\n');
      const names = parts.filter(([, pattern]) => !pattern.test(all)).map(([name]) => name);
      if (names.length > 0)
        yield {
          message: 'missing',
          at: { document: true },
          data: { names: names.join('、') },
          certainty: 'likely',
        };
    },
  });
}
