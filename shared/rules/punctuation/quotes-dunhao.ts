import { bodyWith, body } from '../support/examples.ts';
import { prose } from '../support/parts.ts';
import { swapAll } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 并列引号之间通常不用顿号。 */
export default defineRule({
  id: 'punctuation/quotes-dunhao',
  title: { 'zh-CN': '并列引号之间的顿号', en: 'The pause mark between quoted words' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '4.5.3.5' }],
  severity: 'info',
  scope: 'document',
  fix: 'safe',
  messages: {
    found: ({ count }: { count: number }) => ({
      'zh-CN': `并列的引号之间通常不用顿号，全文共${count}处`,
      en: `No pause mark is usually used between quoted words, found ${count} in all`,
    }),
  },
  examples: {
    good: [body('落实“减量”“提质”要求。'), body('“减量”（甲）、“提质”并重。')],
    bad: [
      bodyWith({ fixed: ['落实“减量”“提质”要求。'] }, '落实“减量”、“提质”要求。'),
      bodyWith({ fixed: ['“甲”“乙”“丙”'] }, '“甲”、“乙”、“丙”'),
    ],
    traps: [body('“减量”工作、“提质”工作'), body('“减量”，“提质”')],
  },
  *check({ paragraphs, outline }) {
    const places = prose(paragraphs, outline)
      .filter(({ paragraph }) => paragraph.text.includes('”、“'))
      .flatMap(({ paragraph }) =>
        [...paragraph.text.matchAll(/”、“/g)].map(({ index }) => ({
          words: paragraph,
          start: index + 1,
          end: index + 2,
          insert: '',
        })),
      );
    const [first] = places;
    const fix = swapAll(places);
    if (!first || !fix) return;
    const at = { paragraph: first.words.id, start: first.start - 1, end: first.end + 1 };
    yield { message: 'found', at, data: { count: places.length }, fix };
  },
});
