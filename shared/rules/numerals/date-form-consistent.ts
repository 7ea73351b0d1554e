import { body, bodyWith } from '../support/examples.ts';
import { prose } from '../support/parts.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 一文之内日期写法一致。 */
export default defineRule({
  id: 'numerals/date-form-consistent',
  title: { 'zh-CN': '日期写法一致', en: 'One way of writing dates' },
  clauses: [{ instrument: 'GB/T 15835-2011', clause: '5.1.4' }],
  severity: 'warning',
  scope: 'document',
  fix: 'review',
  messages: {
    mixed: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `一文之内日期写法一般一致，可以写作“${expected}”，现为“${actual}”`,
      en: `One document usually writes dates one way: “${expected}”, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('2026年1月5日和2026年2月5日'), body('2026.1.5和2026.2.5')],
    bad: [
      bodyWith({ fixed: ['2026年1月5日开工，2026年2月5日竣工'] }, '2026年1月5日开工，2026.2.5竣工'),
      bodyWith({ fixed: ['自2026年1月5日起', '至2026年3月2日止'] }, '自2026年1月5日起', '至2026-03-02止'),
    ],
    traps: [
      body('2026年1月5日发布V2026.1.5版'),
      {
        paragraphs: [
          { kind: 'body', text: '2026年1月5日' },
          { kind: 'body', text: '2026.1.5', place: 'table' },
        ],
      },
    ],
  },
  *check({ paragraphs, outline }) {
    const parts = prose(paragraphs, outline).map(({ paragraph }) => paragraph);
    if (!parts.some(({ text }) => /\d{4}年\d{1,2}月\d{1,2}日/.test(text))) return;
    for (const paragraph of parts) {
      if (!/\d{4}[.\-/]\d/.test(paragraph.text)) continue;
      const pattern =
        /(^|[^\dA-Za-z.\-/])((?:19|20)\d{2})([.\-/])(0?[1-9]|1[0-2])\3(0?[1-9]|[12]\d|3[01])(?![\d.\-/]|:\d)/g;
      for (const match of freeMatches(paragraph, pattern)) {
        const [whole, lead = '', year = '', , month = '', day = ''] = match;
        const start = match.index + lead.length;
        const expected = `${year}年${Number(month)}月${Number(day)}日`;
        yield {
          message: 'mixed',
          data: { expected, actual: whole.slice(lead.length) },
          ...swap(paragraph, [start, match.index + whole.length], expected, 'review'),
        };
      }
    }
  },
});
