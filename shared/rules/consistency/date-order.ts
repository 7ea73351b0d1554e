import { spokenDate } from '../../text/calendar.ts';
import { findDates, toIsoDate } from '../../text/dates.ts';
import { defineRule } from '../rule.ts';

/** 印发日期不早于成文日期。 */
export default defineRule({
  id: 'consistency/date-order',
  title: { 'zh-CN': '印发日期不早于成文日期', en: 'Printing not before issue' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.4.3' }],
  severity: 'error',
  scope: 'document',
  on: ['printing'],
  messages: {
    early: ({ issued, printed }: { issued: string; printed: string }) => ({
      'zh-CN': `印发日期应当不早于成文日期（${issued}），现为${printed}`,
      en: `Expected printing no earlier than ${issued}, found ${printed}`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { kind: 'issueDate', text: '2024年6月1日' },
          { kind: 'printing', text: '办公室　2024年6月3日印发' },
        ],
      },
      {
        paragraphs: [
          { kind: 'issueDate', text: '2024年6月1日' },
          { kind: 'printing', text: '办公室　2024年6月1日印发' },
        ],
      },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'issueDate', text: '2024年6月5日' },
          { kind: 'printing', text: '办公室　2024年6月3日印发' },
        ],
      },
      {
        paragraphs: [
          { kind: 'issueDate', text: '2024年6月1日' },
          { kind: 'printing', text: '办公室　2023年6月3日印发' },
        ],
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'issueDate', text: '2024年X月X日' },
          { kind: 'printing', text: '办公室　2024年1月3日印发' },
        ],
      },
    ],
  },
  *check({ outline, paragraphs }) {
    const dateOf = (wanted: string) => {
      const element = outline.elements.find(({ kind }) => kind === wanted);
      const paragraph = paragraphs.find(
        ({ id, text }) => element?.paragraphs.includes(id) && findDates(text).length > 0,
      );
      const [date] = findDates(paragraph?.text ?? '');
      return paragraph && date ? { paragraph, date, iso: toIsoDate(date) } : undefined;
    };
    const issued = dateOf('issueDate');
    const printed = dateOf('printing');
    if (!issued?.iso || !printed?.iso || printed.iso >= issued.iso) return;
    const { start, end } = printed.date;
    yield {
      message: 'early',
      at: { paragraph: printed.paragraph.id, start, end },
      data: { issued: spokenDate(issued.iso), printed: spokenDate(printed.iso) },
    };
  },
});
