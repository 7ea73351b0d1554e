import { findDates, toIsoDate } from '../../text/dates.ts';
import { isIsoDate, spokenDate } from '../../text/calendar.ts';
import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';
import { piecesOf } from '../support/pieces.ts';

const DATE = [{ kind: 'issueDate', text: '2024年6月1日' }] as const;
/** Which recorded date decides, the first one there is. */
const DECIDING = ['会议通过', '最后签发', '签发'] as const;

/** 成文日期为会议通过日期或者签发日期；联合行文为最后签发机关的签发日期。 */
export default defineRule({
  id: 'element/date-equals-approval',
  title: { 'zh-CN': '成文日期与签发日期一致', en: 'Date equals the day of approval' },
  clauses: [{ instrument: '条例', clause: '第九条（十二）' }],
  severity: 'warning',
  scope: 'document',
  on: ['issueDate'],
  needs: ['record'],
  messages: {
    differs: ({ name, expected, actual }: { name: string; expected: string; actual: string }) => ({
      'zh-CN': `成文日期应当为${name}日期${expected}，现为${actual}`,
      en: `Expected the day of approval ${expected}, found ${actual}`,
    }),
  },
  examples: {
    good: [
      { paragraphs: DATE, record: { dates: { 签发: '2024-06-01' } } },
      { paragraphs: DATE, record: { dates: { 签发: '2024-05-30', 最后签发: '2024-06-01' } } },
    ],
    bad: [
      { paragraphs: DATE, record: { dates: { 签发: '2024-05-30' } } },
      { paragraphs: DATE, record: { dates: { 会议通过: '2024-05-28' } } },
    ],
    traps: [{ paragraphs: DATE, record: { dates: { 签发: '2024-05-30', 会议通过: '2024-06-01' } } }],
  },
  *check(unit) {
    const { dates = {} } = unit.record;
    const name = DECIDING.find((each) => isIsoDate(dates[each]));
    const expected = name && dates[name];
    if (!name || !expected) {
      yield { cannotTell: notRecorded('签发日期') };
      return;
    }
    for (const { text, at } of piecesOf(unit, 'issueDate')) {
      const [date] = findDates(text.replace(/[\s\u3000]+/g, ''));
      const actual = date && toIsoDate(date);
      if (!actual || actual === expected) continue;
      yield {
        message: 'differs',
        at,
        data: { name, expected: spokenDate(expected), actual: spokenDate(actual) },
      };
    }
  },
});
