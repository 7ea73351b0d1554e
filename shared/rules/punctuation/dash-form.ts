import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 破折号占两个字。 */
export default defineRule({
  id: 'punctuation/dash-form',
  title: { 'zh-CN': '破折号用“——”', en: 'A dash is ——' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '4.10' }],
  severity: 'info',
  scope: 'paragraph',
  cue: /--|^\s*[—―－][^—―－]|―/,
  fix: 'review',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `破折号用“——”，现为“${actual}”`,
      en: `Expected the dash ——, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('改革的关键——机制创新'), body('2024—2026年，北京—上海')],
    bad: [
      mended('改革的关键--机制创新', '改革的关键——机制创新'),
      mended('—在全市工作会议上的讲话', '——在全市工作会议上的讲话'),
    ],
    traps: [body('— 1 —'), body('--help'), body('编号A--01')],
  },
  *check({ paragraph }) {
    const { text } = paragraph;
    const lead = /^\s*([—―－])(?=[一-鿿])/.exec(text);
    if (lead) {
      const end = lead[0].length;
      yield { message: 'found', data: { actual: lead[1] ?? '' }, ...swap(paragraph, [end - 1, end], '——', 'review') };
    }
    for (const match of freeMatches(paragraph, /[一-鿿”》](-{2,3}|―{2})[一-鿿“《]/g)) {
      const [, actual = ''] = match;
      const start = match.index + 1;
      yield { message: 'found', data: { actual }, ...swap(paragraph, [start, start + actual.length], '——', 'review') };
    }
  },
});
