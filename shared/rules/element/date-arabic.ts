import { findDates, isRealDate } from '../../text/dates.ts';
import { defineRule } from '../rule.ts';

/** 成文日期用阿拉伯数字；2012年7月1日前的公文用汉字是对的。 */
export default defineRule({
  id: 'element/date-arabic',
  title: { 'zh-CN': '成文日期用阿拉伯数字', en: 'Date in Arabic digits' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.5.4' }],
  severity: 'error',
  scope: 'paragraph',
  on: ['issueDate'],
  fix: 'safe',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `成文日期应当用阿拉伯数字，现为“${actual}”`,
      en: `Expected the date in Arabic digits, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'issueDate', text: '2024年6月1日' }] },
      { paragraphs: [{ kind: 'issueDate', text: '2023年12月30日' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'issueDate', text: '二〇二四年六月一日' }], fixed: ['2024年6月1日'] },
      { paragraphs: [{ kind: 'issueDate', text: '二○二三年十二月三十日' }], fixed: ['2023年12月30日'] },
    ],
    traps: [{ paragraphs: [{ kind: 'issueDate', text: '二〇一一年六月一日' }], date: '2011-06-01' }],
  },
  *check({ paragraph: { id, text }, span }) {
    const [date] = findDates(text.slice(span.start, span.end));
    if (!date || date.form === 'arabic' || !isRealDate(date)) return;
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
