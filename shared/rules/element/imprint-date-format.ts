import { findDates } from '../../text/dates.ts';
import { defineRule } from '../rule.ts';

/** 印发日期用阿拉伯数字，年份全称，不编虚位。 */
export default defineRule({
  id: 'element/imprint-date-format',
  title: { 'zh-CN': '印发日期写法', en: 'Form of the printing date' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.4.3' }],
  severity: 'error',
  scope: 'paragraph',
  on: ['printing'],
  fix: 'safe',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `印发日期应当用阿拉伯数字标全，月、日不编虚位，现为“${actual}”`,
      en: `Expected the printing date in Arabic digits without leading zeros, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'printing', text: '清江市人民政府办公室　2024年6月3日印发' }] },
      { paragraphs: [{ kind: 'printing', text: '2024年12月10日印发' }] },
    ],
    bad: [
      {
        paragraphs: [{ kind: 'printing', text: '清江市人民政府办公室　2024年06月03日印发' }],
        fixed: ['清江市人民政府办公室　2024年6月3日印发'],
      },
      {
        paragraphs: [{ kind: 'printing', text: '清江市人民政府办公室　二〇二四年六月三日印发' }],
        fixed: ['清江市人民政府办公室　2024年6月3日印发'],
      },
    ],
    traps: [{ paragraphs: [{ kind: 'printing', text: '清江市人民政府办公室　2024年10月20日印发' }] }],
  },
  *check({ paragraph: { id, text }, span }) {
    const [date] = findDates(text.slice(span.start, span.end));
    if (!date || (date.form === 'arabic' && !date.padded)) return;
    const at = { paragraph: id, start: span.start + date.start, end: span.start + date.end };
    const actual = text.slice(at.start, at.end);
    yield {
      message: 'found',
      at,
      data: { actual },
      fix: {
        safety: 'safe',
        edits: [{ kind: 'replaceText', at, expect: actual, insert: `${date.year}年${date.month}月${date.day}日` }],
      },
    };
  },
});
