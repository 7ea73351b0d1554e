import { leadingOrdinal } from '../../text/ordinals.ts';
import { body, mended } from '../support/examples.ts';
import { swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 带括号的序数后不用标点。 */
export default defineRule({
  id: 'punctuation/ordinal-paren-mark',
  title: { 'zh-CN': '带括号的序数后不用标点', en: 'No mark after an ordinal in brackets' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '附录B.3.4' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /^\s*[（(]/,
  fix: 'safe',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `带括号的序数后一般不用标点，现为“${actual}”`,
      en: `Expected no mark after an ordinal in brackets, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('（一）加强领导。'), body('（1）压实责任')],
    bad: [mended('（一）、加强领导。', '（一）加强领导。'), mended('（1）．压实责任', '（1）压实责任')],
    traps: [body('第（一）、（二）项所列情形'), body('（一）、（二）两项由市财政局负责')],
  },
  *check({ paragraph }) {
    const ordinal = leadingOrdinal(paragraph.text);
    if (!ordinal || !/Paren$/.test(ordinal.form) || ordinal.mark === '') return;
    if (/^[（(第]/.test(paragraph.text.slice(ordinal.length))) return;
    const end = ordinal.length;
    yield {
      message: 'found',
      data: { actual: paragraph.text.slice(0, end).trim() },
      ...swap(paragraph, [end - 1, end], ''),
    };
  },
});
