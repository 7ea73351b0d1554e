import { findDates, toIsoDate } from '../../text/dates.ts';
import { bodyWith } from '../support/examples.ts';
import { defineRule } from '../rule.ts';

const DEMAND =
  /^(?:之前|以前|前)[，,]?(?:[^，。；]{0,16})(?:报送|上报|报至|报我|报市|报省|提交|反馈|完成|办结|整改到位|函复|填报|送达)/;

/** 文中时限不早于成文日期。 */
export default defineRule({
  id: 'consistency/deadline-before-date',
  title: { 'zh-CN': '时限不早于成文日期', en: 'No deadline before the date of the document' },
  clauses: [{ instrument: '条例', clause: '第二十条（四）' }],
  severity: 'warning',
  scope: 'paragraph',
  on: ['body'],
  cue: /日(?:之|以)?前/,
  messages: {
    past: ({ deadline, date }: { deadline: string; date: string }) => ({
      'zh-CN': `要求的时限${deadline}早于成文日期${date}，请核对`,
      en: `The deadline ${deadline} is earlier than the date of the document, ${date}; please check`,
    }),
  },
  examples: {
    good: [bodyWith({}, '请于2024年6月30日前报送情况。'), bodyWith({}, '2023年6月30日前已完成整改。')],
    bad: [
      bodyWith({}, '请于2024年5月20日前报送情况。'),
      bodyWith({}, '各单位务必于2023年6月30日前将总结报市政府办公室。'),
    ],
    traps: [bodyWith({}, '已于2024年5月20日前完成整改。'), bodyWith({}, '原定2024年5月20日前完成的任务顺延。')],
  },
  *check({ paragraph }, { date, dateFrom }) {
    if (dateFrom === 'today') return;
    const { id, text } = paragraph;
    for (const written of findDates(text)) {
      const iso = toIsoDate(written);
      const before = text.slice(Math.max(0, written.start - 12), written.start);
      if (
        !iso ||
        iso >= date ||
        !/(?:请|务必|须|应|要|各[^，。]{0,6})(?:于|在)?$/.test(before) ||
        /已|曾|原|先后|截至/.test(before)
      )
        continue;
      if (!DEMAND.test(text.slice(written.end, written.end + 40))) continue;
      const deadline = text.slice(written.start, written.end);
      yield {
        message: 'past',
        at: { paragraph: id, start: written.start, end: written.end },
        data: { deadline, date },
      };
    }
  },
});
