import { body, mended } from '../support/examples.ts';
import { swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 引文独立成句，句号在引号内，引号外不再用句号。 */
export default defineRule({
  id: 'punctuation/quote-end-position',
  title: { 'zh-CN': '引文末尾的句号', en: 'The full stop of a quotation' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '附录B.2.1' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'paragraph',
  cue: /[。！？]”。/,
  fix: 'review',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `引文完整独立时，引号外可以不再用句号，现为“${actual}”`,
      en: `No full stop is needed after a complete quotation, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('他说：“要抓落实。”'), body('要做到“抓落实”。')],
    bad: [mended('他说：“要抓落实。”。', '他说：“要抓落实。”'), mended('他问：“怎么抓？”。', '他问：“怎么抓？”')],
    traps: [body('要坚持“谁主管、谁负责”。')],
  },
  *check({ paragraph }) {
    for (const match of paragraph.text.matchAll(/[。！？]”。/g)) {
      const end = match.index + 3;
      yield { message: 'found', data: { actual: match[0] }, ...swap(paragraph, [end - 1, end], '', 'review') };
    }
  },
});
