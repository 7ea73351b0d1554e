import { isIsoDate, spokenDate } from '../../text/calendar.ts';
import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';

/** 定期清理到期：距上次清理的年数由管理员设定（一般五年）。 */
export default defineRule({
  id: 'cleanup/cycle-due',
  title: { 'zh-CN': '定期清理到期', en: 'Periodic clean-up due' },
  clauses: [
    { instrument: '制定条例', clause: '' },
    { instrument: '办公实务', clause: '' },
  ],
  severity: 'info',
  byDefault: 'off',
  scope: 'document',
  needs: ['record'],
  options: { years: 5 as number },
  messages: {
    due: ({ last, years }: { last: string; years: number }) => ({
      'zh-CN': `文件一般每${years}年清理一次，上次清理为${last}，建议安排清理`,
      en: `A clean-up is usual every ${years} years; the last one was on ${last}`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [], date: '2024-06-01', record: { dates: { 上次清理: '2020-06-01' } } },
      { paragraphs: [], date: '2024-06-01', record: { dates: { 上次清理: '2022-01-01' } }, options: { years: 3 } },
    ],
    bad: [
      { paragraphs: [], date: '2024-06-01', record: { dates: { 上次清理: '2019-06-01' } } },
      { paragraphs: [], date: '2024-06-01', record: { dates: { 上次清理: '2021-05-31' } }, options: { years: 3 } },
    ],
    traps: [{ paragraphs: [], date: '2024-06-01', record: { dates: { 上次清理: '2019-06-02' } } }],
  },
  *check({ record: { dates } }, { options, today }) {
    const last = dates?.['上次清理'];
    if (!isIsoDate(last)) yield { cannotTell: notRecorded('上次清理') };
    else if (`${Number(last.slice(0, 4)) + options.years}${last.slice(4)}` <= today)
      yield { message: 'due', at: { document: true }, data: { last: spokenDate(last), years: options.years } };
  },
});
