import { findDates } from '../../text/dates.ts';
import { defineRule } from '../rule.ts';

/** 印发机关在左、印发日期在右，日期后标“印发”。 */
export default defineRule({
  id: 'element/imprint-issuer-date',
  title: { 'zh-CN': '印发机关和印发日期', en: 'Printing organ and date' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.4.3' }],
  severity: 'warning',
  scope: 'element',
  on: ['printing'],
  fix: 'safe',
  messages: {
    noIssued: ({ actual }: { actual: string }) => ({
      'zh-CN': `印发日期后应当标“印发”二字，现为“${actual}”`,
      en: `Expected 印发 after the printing date, found “${actual}”`,
    }),
    noOrgan: () => ({
      'zh-CN': '印发日期左侧应当编排印发机关，未找到',
      en: 'Expected the printing organ to the left of the date, found none',
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'printing', text: '清江市人民政府办公室　　2024年6月3日印发' }] },
      { paragraphs: [{ kind: 'printing', text: '清江市财政局办公室\t2024年12月10日印发' }] },
    ],
    bad: [
      {
        paragraphs: [{ kind: 'printing', text: '清江市人民政府办公室　　2024年6月3日' }],
        message: 'noIssued',
        fixed: ['清江市人民政府办公室　　2024年6月3日印发'],
      },
      { paragraphs: [{ kind: 'printing', text: '2024年6月3日印发' }], message: 'noOrgan' },
    ],
    traps: [{ paragraphs: [{ kind: 'printing', text: '清江市人民政府办公室　　2024年6月3日 印发' }] }],
  },
  *check({ paragraphs, text }) {
    const last = paragraphs.at(-1);
    const date = last && findDates(last.text).at(-1);
    if (!last || !date) return;
    const after = last.text.slice(date.end).replace(/[\s\u3000]+/g, '');
    const actual = last.text.slice(date.start, date.end);
    if (after === '') {
      const at = { paragraph: last.id, start: date.start, end: date.end };
      yield {
        message: 'noIssued',
        at,
        data: { actual },
        fix: { safety: 'safe', edits: [{ kind: 'replaceText', at, expect: actual, insert: `${actual}印发` }] },
      };
    }
    const before = text.slice(0, text.lastIndexOf(actual));
    if (!/\p{Script=Han}{2}/u.test(before)) {
      yield {
        message: 'noOrgan',
        at: { paragraph: last.id, start: date.start, end: date.end },
        certainty: 'likely',
      };
    }
  },
});
