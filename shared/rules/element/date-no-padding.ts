import { findDates } from '../../text/dates.ts';
import { defineRule } from '../rule.ts';

/** 月、日不编虚位。 */
export default defineRule({
  id: 'element/date-no-padding',
  title: { 'zh-CN': '成文日期不编虚位', en: 'Month and day without leading zeros' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.5.4' }],
  severity: 'error',
  scope: 'paragraph',
  on: ['issueDate'],
  fix: 'safe',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `成文日期的月、日应当不编虚位，现为“${actual}”`,
      en: `Expected month and day without leading zeros, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'issueDate', text: '2024年6月1日' }] },
      { paragraphs: [{ kind: 'issueDate', text: '2023年12月30日' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'issueDate', text: '2024年06月01日' }], fixed: ['2024年6月1日'] },
      { paragraphs: [{ kind: 'issueDate', text: '2024年6月05日' }], fixed: ['2024年6月5日'] },
    ],
    traps: [{ paragraphs: [{ kind: 'issueDate', text: '2024年10月20日' }] }],
  },
  *check({ paragraph: { id, text }, span }) {
    const [date] = findDates(text.slice(span.start, span.end));
    if (!date || !date.padded) return;
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
