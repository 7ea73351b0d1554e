import { body, mended } from '../support/examples.ts';
import { swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 阿拉伯数字序数后用下脚点。 */
export default defineRule({
  id: 'punctuation/ordinal-arabic-mark',
  title: { 'zh-CN': '阿拉伯数字序数后用下脚点', en: 'A point after an Arabic ordinal' },
  clauses: [
    { instrument: 'GB/T 15834-2011', clause: '附录B.3.3' },
    { instrument: 'GB/T 9704-2012', clause: '7.3.3' },
  ],
  severity: 'warning',
  scope: 'paragraph',
  on: ['heading', 'body', 'attachment', 'attachmentNote'],
  cue: /^\s*(?:附\s?件[：:]\s?)?\d{1,2}\s?[、，,]/,
  fix: 'safe',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `阿拉伯数字序数后一般用下脚点“${expected}”，现为“${actual}”`,
      en: `Expected “${expected}” with a point, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('1.加强领导'), body('10．报送材料')],
    bad: [mended('1、加强领导', '1.加强领导'), mended('12，报送材料', '12.报送材料')],
    traps: [body('1、3两项由市财政局负责'), { paragraphs: [{ kind: 'body', text: '1、合计', place: 'table' }] }],
  },
  *check({ paragraph, span }) {
    if (span.start > 0 || paragraph.place === 'table') return;
    const match = /^\s*(?:附\s?件[：:]\s?)?(\d{1,2})\s?([、，,])(?=\s?[一-鿿“《])/.exec(paragraph.text);
    const [whole = '', number = ''] = match ?? [];
    if (!match) return;
    const end = whole.length;
    yield {
      message: 'found',
      data: { expected: `${number}.`, actual: `${number}${match[2] ?? ''}` },
      ...swap(paragraph, [end - 1, end], '.'),
    };
  },
});
