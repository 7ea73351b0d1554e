import { body, mended } from '../support/examples.ts';
import { freeMatches, swapAll } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 含汉字的括号用全角。 */
export default defineRule({
  id: 'punctuation/halfwidth-parens',
  title: { 'zh-CN': '含汉字的括号用全角', en: 'Full-width brackets around Chinese' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '5.1' }],
  severity: 'info',
  scope: 'paragraph',
  cue: /\(/,
  fix: 'safe',
  messages: {
    found: ({ count }: { count: number }) => ({
      'zh-CN': `含汉字的括号一般用全角“（）”，本段有${count}处为半角`,
      en: `Expected full-width brackets around Chinese, found ${count} half-width in this paragraph`,
    }),
  },
  examples: {
    good: [body('省发展改革委（以下简称省委）'), body('函数f(x)与方案(a)、方案(b)。')],
    bad: [
      mended('省发展改革委(牵头单位)负责', '省发展改革委（牵头单位）负责'),
      mended('(一)加强领导。(二)压实责任。', '（一）加强领导。（二）压实责任。'),
    ],
    traps: [body('型号为AB(C)的设备'), body('(2024)年度')],
  },
  *check({ paragraph }) {
    const pairs = [...freeMatches(paragraph, /\(([^()\n]{1,80})\)/g)].filter(([, inner = '']) => /[一-鿿]/.test(inner));
    const [first] = pairs;
    if (!first) return;
    const fix = swapAll(
      pairs.flatMap(({ index, 0: whole }) => [
        { words: paragraph, start: index, end: index + 1, insert: '（' },
        { words: paragraph, start: index + whole.length - 1, end: index + whole.length, insert: '）' },
      ]),
    );
    yield {
      message: 'found',
      at: { paragraph: paragraph.id, start: first.index, end: first.index + first[0].length },
      data: { count: pairs.length },
      ...(fix && { fix }),
    };
  },
});
