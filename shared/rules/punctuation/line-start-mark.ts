import type { Example } from '../rule.ts';
import { defineRule } from '../rule.ts';

/** 句号、逗号等不居一行之首。 */
export default defineRule({
  id: 'punctuation/line-start-mark',
  title: { 'zh-CN': '标点不居行首', en: 'No such mark at the start of a line' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '5.1' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'paragraph',
  needs: ['layout'],
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `“${actual}”不居行首，可以打开“避头尾”`,
      en: `“${actual}” does not start a line; the setting for line breaking may be switched on`,
    }),
  },
  examples: {
    good: [
      line('加强领导，压实责任。', ['加强领导，', '压实责任。']),
      line('加强领导，压实责任。', ['加强领导，压实责任。']),
    ],
    bad: [line('加强领导，压实责任。', ['加强领导', '，压实责任。']), line('甲、乙', ['甲', '、乙'])],
    traps: [line('“甲”“乙”', ['“甲”', '“乙”'])],
  },
  *check({ paragraph }) {
    let start = 0;
    for (const [index, line] of (paragraph.layout.lineTexts ?? []).entries()) {
      const at = paragraph.text.indexOf(line, start);
      if (at < 0) return;
      if (index > 0 && /^[，。、；：？！”’）》〉〕]/.test(line)) {
        yield {
          message: 'found',
          at: { paragraph: paragraph.id, start: at, end: at + 1 },
          data: { actual: line.charAt(0) },
        };
      }
      start = at + line.length;
    }
  },
});

function line(text: string, lineTexts: readonly string[]): Example {
  const layout = { page: 1, firstLine: 0, lines: lineTexts.length, lastPage: 1, lineTexts, from: 'rendered' as const };
  return { paragraphs: [{ kind: 'body', text, layout }] };
}
