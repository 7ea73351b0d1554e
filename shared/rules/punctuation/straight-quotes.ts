import { body, mended } from '../support/examples.ts';
import { isHan, swapAll } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 汉字文本用弯引号。 */
export default defineRule({
  id: 'punctuation/straight-quotes',
  title: { 'zh-CN': '引号用“”‘’', en: 'Curved quotation marks' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '4.8' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /["＂]/,
  fix: 'review',
  messages: {
    found: ({ count }: { count: number }) => ({
      'zh-CN': `引号应当用“”，本段有${count}个直引号`,
      en: `Expected curved quotation marks, found ${count} straight ones in this paragraph`,
    }),
  },
  examples: {
    good: [body('落实“放管服”改革'), body('屏幕尺寸为15.6"的设备')],
    bad: [
      mended('落实"放管服"改革', '落实“放管服”改革'),
      mended('推进"一件事"和"一张网"', '推进“一件事”和“一张网”'),
      body('落实"放管服改革'),
    ],
    traps: [body('采用27"显示器'), body('字段名为"name"')],
  },
  *check({ paragraph }) {
    const { id, text } = paragraph;
    const marks = [...text.matchAll(/["＂]/g)].filter(({ index }) => !/\d/.test(text.charAt(index - 1)));
    const [first] = marks;
    const last = marks.at(-1);
    const isChinese = marks.some(({ index }) => isHan(text.charAt(index - 1)) && isHan(text.charAt(index + 1)));
    if (!first || !last || !isChinese) return;
    const places = marks.map(({ index }, order) => ({
      words: paragraph,
      start: index,
      end: index + 1,
      insert: order % 2 === 0 ? '“' : '”',
    }));
    const fix = marks.length % 2 === 0 ? swapAll(places, 'review') : undefined;
    yield {
      message: 'found',
      at: { paragraph: id, start: first.index, end: last.index + 1 },
      data: { count: marks.length },
      ...(fix && { fix }),
    };
  },
});
