import type { Example } from '../rule.ts';
import { defineRule } from '../rule.ts';

/** 一个数值不拆在两行。 */
export default defineRule({
  id: 'numerals/line-broken',
  title: { 'zh-CN': '数值不拆行', en: 'No number broken over lines' },
  clauses: [{ instrument: 'GB/T 15835-2011', clause: '5.1.7' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'paragraph',
  needs: ['layout'],
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `数值“${actual}”拆在了两行`,
      en: `The number “${actual}” is broken over two lines`,
    }),
  },
  examples: {
    good: [lines('投资3000万元', ['投资3000', '万元']), lines('共5件', ['共5件'])],
    bad: [lines('投资3000万元', ['投资30', '00万元']), lines('增长5.3%', ['增长5.', '3%'])],
    traps: [lines('2024\n2025', ['2024\n', '2025'])],
  },
  *check({ paragraph }) {
    const { id, text } = paragraph;
    let start = 0;
    for (const [index, line] of (paragraph.layout.lineTexts ?? []).entries()) {
      const at = text.indexOf(line, start);
      if (at < 0) return;
      const [head] = /^[\d.]+/.exec(line) ?? [];
      const tail = index > 0 ? /[\d.]{1,15}$/.exec(text.slice(Math.max(0, at - 15), at))?.[0] : undefined;
      if (head && tail)
        yield {
          message: 'found',
          at: { paragraph: id, start: at - tail.length, end: at + head.length },
          data: { actual: tail + head },
        };
      start = at + line.length;
    }
  },
});

function lines(text: string, lineTexts: readonly string[]): Example {
  const layout = { page: 1, firstLine: 0, lines: lineTexts.length, lastPage: 1, lineTexts, from: 'rendered' as const };
  return { paragraphs: [{ kind: 'body', text, layout }] };
}
