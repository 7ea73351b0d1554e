/** Rules that count days between two dates of the office's record. */
import type { Text } from '../../document/document.ts';
import { addDays, isIsoDate, spokenDate } from '../../text/calendar.ts';
import type { Clause, Family, Rule, Severity } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { notRecorded } from './fact-rule.ts';

export interface DeadlineRule {
  readonly id: `${Family}/${string}`;
  readonly title: Text;
  readonly clauses: readonly [Clause, ...Clause[]];
  readonly severity: Severity;
  readonly byDefault?: 'on' | 'off';
  /** Name of the date the days run from. */
  readonly from: string;
  /** Name of the date by which it was done; where it is absent, today counts. */
  readonly done: string;
  /** Days allowed; an organisation may set its own in the profile. */
  readonly days: number;
  readonly what: Text;
}

/** 期限：起算日加天数；已办的看办结日，未办的看今天。当日（第 N 日）办结不算超期。 */
export function defineDeadlineRule({ from, done, days, what, ...rule }: DeadlineRule): Rule {
  const start = '2025-03-01';
  const dates = (after: number): { readonly dates: Record<string, string> } => ({
    dates: { [from]: start, [done]: addDays(start, after) },
  });
  const common = { paragraphs: [{ kind: 'body', text: '正文。' }], date: addDays(start, days) } as const;
  return defineRule({
    ...rule,
    scope: 'document',
    needs: ['record'],
    options: { days: days as number },
    messages: {
      late: ({ due, at }: { due: string; at: string }) => ({
        'zh-CN': `${what['zh-CN']}应当在${due}前完成，记录的日期为${at}，请核对`,
        en: `Expected ${what.en} by ${due}, found ${at}`,
      }),
      overdue: ({ due }: { due: string }) => ({
        'zh-CN': `${what['zh-CN']}应当在${due}前完成，目前没有办结记录，请核对`,
        en: `Expected ${what.en} by ${due}, found no record of it`,
      }),
    },
    examples: {
      good: [
        { record: dates(0), ...common },
        { record: dates(days), ...common },
      ],
      bad: [
        { record: dates(days + 1), ...common, message: 'late' },
        { record: { dates: { [from]: start } }, ...common, date: addDays(start, days + 1), message: 'overdue' },
      ],
      traps: [{ record: { dates: { [from]: start } }, ...common }],
    },
    *check({ record: { dates: known } }, { options, today }) {
      const begin = known?.[from];
      if (!isIsoDate(begin)) {
        yield { cannotTell: notRecorded(from) };
        return;
      }
      const due = addDays(begin, options.days);
      const at = known?.[done];
      if (isIsoDate(at) && at > due) {
        yield { message: 'late', at: { document: true }, data: { due: spokenDate(due), at: spokenDate(at) } };
      } else if (!isIsoDate(at) && today > due) {
        yield { message: 'overdue', at: { document: true }, data: { due: spokenDate(due) } };
      }
    },
  });
}
