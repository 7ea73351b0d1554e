import { parseChineseNumber } from '../../text/numerals.ts';
import { body, mended } from '../support/examples.ts';
import { swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 汉字序数后用顿号。 */
export default defineRule({
  id: 'punctuation/ordinal-hanzi-mark',
  title: { 'zh-CN': '汉字序数后用顿号', en: 'A pause mark after a Chinese ordinal' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '附录B.3.2' }],
  severity: 'warning',
  scope: 'paragraph',
  on: ['heading', 'body', 'attachment'],
  cue: /^\s*[一二三四五六七八九十]{1,3}\s?[．.，,：:]/,
  fix: 'safe',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `汉字序数后一般用顿号“${expected}”，现为“${actual}”`,
      en: `Expected “${expected}” with a pause mark, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('一、加强领导'), body('十二、附则')],
    bad: [mended('一．加强领导', '一、加强领导'), mended('二，压实责任', '二、压实责任')],
    traps: [body('一，二，三，预备开始'), body('一是，加强领导')],
  },
  *check({ paragraph, span }) {
    if (span.start > 0) return;
    const match = /^\s*([一二三四五六七八九十]{1,3})\s?([．.，,：:])(?=\s?[一-鿿“《])/.exec(paragraph.text);
    const [whole = '', number = ''] = match ?? [];
    if (!match || parseChineseNumber(number) === undefined) return;
    if (/^[一二三四五六七八九十]{1,3}[，,]/.test(paragraph.text.slice(whole.length))) return;
    const expected = `${number}、`;
    yield {
      message: 'found',
      data: { expected, actual: whole.trim() },
      ...swap(paragraph, [whole.length - 1, whole.length], '、'),
    };
  },
});
