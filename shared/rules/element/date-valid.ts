import { findDates, isRealDate } from '../../text/dates.ts';
import { defineRule } from '../rule.ts';

/** 日期应当真实存在。 */
export default defineRule({
  id: 'element/date-valid',
  title: { 'zh-CN': '日期真实存在', en: 'Date exists in the calendar' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.5.4' }],
  severity: 'error',
  scope: 'paragraph',
  on: ['issueDate', 'printing'],
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `日期应当真实存在，日历中没有“${actual}”`,
      en: `Expected a date of the calendar, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'issueDate', text: '2024年6月1日' }] },
      { paragraphs: [{ kind: 'issueDate', text: '2023年12月30日' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'issueDate', text: '2024年2月30日' }] },
      { paragraphs: [{ kind: 'issueDate', text: '2023年2月29日' }] },
    ],
    traps: [{ paragraphs: [{ kind: 'issueDate', text: '2024年2月29日' }] }],
  },
  *check({ paragraph: { id, text }, span }) {
    const [date] = findDates(text.slice(span.start, span.end));
    if (!date || isRealDate(date)) return;
    const at = { paragraph: id, start: span.start + date.start, end: span.start + date.end };
    const actual = text.slice(at.start, at.end);
    yield {
      message: 'found',
      at,
      data: { actual },
    };
  },
});
