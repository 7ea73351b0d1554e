import { findDates, isRealDate, weekdayOf } from '../../text/dates.ts';
import { defineRule } from '../rule.ts';

const DAYS = '日一二三四五六';

/** 日期与星期相符。 */
export default defineRule({
  id: 'consistency/weekday',
  title: { 'zh-CN': '日期与星期相符', en: 'Date and weekday agree' },
  clauses: [{ instrument: '条例', clause: '第二十条（四）' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /[（(]\s?(?:星期|周)/,
  messages: {
    differs: ({ date, expected, actual }: { date: string; expected: string; actual: string }) => ({
      'zh-CN': `${date}是星期${expected}，现写作“星期${actual}”，请核对`,
      en: `${date} is weekday ${expected}, found ${actual}`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '会议定于2024年6月3日（星期一）召开。' }] },
      { paragraphs: [{ kind: 'body', text: '2024年6月1日（周六）上午。' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'body', text: '会议定于2024年6月3日（星期二）召开。' }] },
      { paragraphs: [{ kind: 'body', text: '2024年6月1日（周日）上午。' }] },
      { paragraphs: [{ kind: 'body', text: '会议定于6月12日（星期四）召开。' }] },
    ],
    traps: [
      { paragraphs: [{ kind: 'body', text: '2024年6月3日起，每周二报送。' }] },
      { paragraphs: [{ kind: 'body', text: '2024年2月30日（星期一）。' }] },
      { paragraphs: [{ kind: 'body', text: '会议定于1月8日（星期三）召开。' }] },
    ],
  },
  *check({ paragraph: { id, text } }, { date: issued, dateFrom }) {
    for (const date of findDates(text)) {
      const match = /^[（(]\s?(?:星期|周)([一二三四五六日天])\s?[）)]/.exec(text.slice(date.end));
      if (!match || !isRealDate(date)) continue;
      const expected = DAYS[weekdayOf(date)] ?? '';
      const actual = match[1] === '天' ? '日' : (match[1] ?? '');
      if (actual === expected) continue;
      const { start } = date;
      yield {
        message: 'differs',
        at: { paragraph: id, start, end: date.end + match[0].length },
        data: { date: text.slice(start, date.end), expected, actual },
      };
    }
    if (dateFrom === 'today') return;
    // 没写年份的，是成文当年；年初的日子也可能是次年。
    const year = Number(issued.slice(0, 4));
    for (const match of text.matchAll(
      /(^|[^\d年])(\d{1,2})月(\d{1,2})日[（(]\s?(?:星期|周)([一二三四五六日天])\s?[）)]/g,
    )) {
      const [whole, lead = '', month = '', day = '', written = ''] = match;
      const years = Number(month) < Number(issued.slice(5, 7)) ? [year, year + 1] : [year];
      const dates = years.map((each) => ({ year: each, month: Number(month), day: Number(day) })).filter(isRealDate);
      const days = dates.map((date) => DAYS[weekdayOf(date)] ?? '');
      const actual = written === '天' ? '日' : written;
      const [expected] = days;
      if (expected === undefined || days.includes(actual)) continue;
      const start = match.index + lead.length;
      const date = `${year}年${Number(month)}月${Number(day)}日`;
      yield {
        message: 'differs',
        at: { paragraph: id, start, end: match.index + whole.length },
        data: { date, expected, actual },
      };
    }
  },
});
