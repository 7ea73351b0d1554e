import { findDates, isRealDate } from '../../text/dates.ts';
import { body } from '../support/examples.ts';
import { freeMatches } from '../support/words.ts';
import { defineRule } from '../rule.ts';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 正文中的日期在日历上存在。 */
export default defineRule({
  id: 'consistency/date-exists',
  title: { 'zh-CN': '日期真实存在', en: 'Dates of the calendar' },
  clauses: [{ instrument: '条例', clause: '第二十条（四）' }],
  severity: 'warning',
  scope: 'paragraph',
  on: ['body', 'heading', 'attachment'],
  cue: /月\s?\d{1,2}\s?日/,
  messages: {
    missing: ({ actual }: { actual: string }) => ({
      'zh-CN': `日历上没有“${actual}”，请核对`,
      en: `The calendar has no “${actual}”; please check`,
    }),
  },
  examples: {
    good: [body('2024年2月29日'), body('6月30日前报送')],
    bad: [body('2023年2月29日'), body('请于6月31日前报送'), body('定于13月5日召开')],
    traps: [body('农历2月30日'), body('12月31日'), body('2月29日')],
  },
  *check({ paragraph, span }) {
    const { id, text } = paragraph;
    if (span.start > 0) return;
    const full = findDates(text);
    for (const date of full) {
      if (isRealDate(date)) continue;
      yield {
        message: 'missing',
        at: { paragraph: id, start: date.start, end: date.end },
        data: { actual: text.slice(date.start, date.end) },
      };
    }
    for (const match of freeMatches(paragraph, /(^|[^\d历年])\s?(\d{1,2})月(\d{1,2})日/g)) {
      const [whole, lead = '', month = '', day = ''] = match;
      const last = DAYS[Number(month) - 1];
      if (last !== undefined && Number(day) >= 1 && Number(day) <= last) continue;
      const start = match.index + lead.length;
      yield {
        message: 'missing',
        at: { paragraph: id, start, end: match.index + whole.length },
        data: { actual: whole.slice(lead.length).trim() },
      };
    }
  },
});
