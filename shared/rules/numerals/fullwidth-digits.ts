import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 阿拉伯数字用半角。 */
export default defineRule({
  id: 'numerals/fullwidth-digits',
  title: { 'zh-CN': '数字用半角', en: 'Half-width digits' },
  clauses: [{ instrument: 'GB/T 15835-2011', clause: '5.1' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /[０-９]/,
  fix: 'safe',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `阿拉伯数字一般用半角“${expected}”，现为全角“${actual}”`,
      en: `Expected half-width digits “${expected}”, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('2026年3月2日'), body('增长5.3%')],
    bad: [mended('２０２６年3月2日', '2026年3月2日'), mended('增长５．３%', '增长5.3%')],
    traps: [{ paragraphs: [{ kind: 'body', text: '１２３', place: 'table' }] }],
  },
  *check({ paragraph }) {
    if (paragraph.place === 'table') return;
    for (const match of freeMatches(paragraph, /[０-９]+(?:．[０-９]+)?/g)) {
      const [actual] = match;
      const expected = actual.normalize('NFKC');
      yield {
        message: 'found',
        data: { expected, actual },
        ...swap(paragraph, [match.index, match.index + actual.length], expected),
      };
    }
  },
});
