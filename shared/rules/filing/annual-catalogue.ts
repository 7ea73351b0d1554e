import { isIsoDate, spokenDate } from '../../text/calendar.ts';
import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';

const DUE = '01-31';
const common = { paragraphs: [] } as const;

/** 每年一月三十一日前报送上一年度目录。 */
export default defineRule({
  id: 'filing/annual-catalogue',
  title: { 'zh-CN': '报送年度目录', en: 'Annual catalogue' },
  clauses: [{ instrument: '法规规章备案审查条例', clause: '第二十二条' }],
  severity: 'warning',
  scope: 'document',
  needs: ['record'],
  messages: {
    late: ({ due, at }: { due: string; at: string }) => ({
      'zh-CN': `上一年度目录应当于${due}前报送，记录为${at}`,
      en: `Expected last year’s catalogue by ${due}, found ${at}`,
    }),
    overdue: ({ due }: { due: string }) => ({
      'zh-CN': `上一年度目录应当于${due}前报送，目前没有报送记录，请核对`,
      en: `Expected last year’s catalogue by ${due}, found no record of it`,
    }),
  },
  examples: {
    good: [
      { ...common, date: '2025-03-01', record: { dates: { 年度目录报送: '2025-01-20' } } },
      { ...common, date: '2025-01-20', record: { dates: { 年度目录报送: '2024-01-15' } } },
    ],
    bad: [
      { ...common, date: '2025-03-01', record: { dates: { 年度目录报送: '2025-02-03' } }, message: 'late' },
      { ...common, date: '2025-03-01', record: { dates: { 年度目录报送: '2024-01-15' } }, message: 'overdue' },
    ],
    traps: [{ ...common, date: '2025-03-01', record: { dates: { 年度目录报送: '2025-01-31' } } }],
  },
  *check({ record: { dates } }, { today }) {
    const at = dates?.['年度目录报送'];
    if (!isIsoDate(at)) {
      yield { cannotTell: notRecorded('年度目录报送') };
      return;
    }
    const year = today.slice(0, 4);
    const due = `${year}-${DUE}`;
    if (at.startsWith(year)) {
      if (at > due)
        yield { message: 'late', at: { document: true }, data: { due: spokenDate(due), at: spokenDate(at) } };
    } else if (today > due) {
      yield { message: 'overdue', at: { document: true }, data: { due: spokenDate(due) } };
    }
  },
});
