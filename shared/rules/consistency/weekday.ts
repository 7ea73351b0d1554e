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
    ],
    traps: [
      { paragraphs: [{ kind: 'body', text: '2024年6月3日起，每周二报送。' }] },
      { paragraphs: [{ kind: 'body', text: '2024年2月30日（星期一）。' }] },
    ],
  },
  *check({ paragraph: { id, text } }) {
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
  },
});
