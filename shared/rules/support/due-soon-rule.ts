/** Rules that say a deadline is near: the badge of a ledger's item. */
import type { Text } from '../../document/document.ts';
import { addDays, daysBetween, isIsoDate, spokenDate } from '../../text/calendar.ts';
import type { Clause, Family, Rule, Severity } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { notRecorded } from './fact-rule.ts';

export interface DueSoonRule {
  readonly id: `${Family}/${string}`;
  readonly title: Text;
  readonly clauses: readonly [Clause, ...Clause[]];
  readonly severity: Severity;
  /** The date the days run from, or the due date itself where `days` is 0. */
  readonly from: string;
  readonly done: string;
  readonly days: number;
  /** How many days before the end it begins to speak. */
  readonly warnDays: number;
  readonly what: Text;
}

/** 期限临近：未办结、今天距到期不超过若干天（含当天）。超期的归期限规则。 */
export function defineDueSoonRule({ from, done, days, warnDays, what, ...rule }: DueSoonRule): Rule {
  const start = '2025-03-01';
  const due = addDays(start, days);
  const common = { paragraphs: [{ kind: 'body', text: '正文。' }], record: { dates: { [from]: start } } } as const;
  return defineRule({
    ...rule,
    scope: 'document',
    needs: ['record'],
    options: { days: days as number, warnDays: warnDays as number },
    messages: {
      soon: ({ due: day, left }: { due: string; left: number }) => ({
        'zh-CN': `${what['zh-CN']}的期限为${day}，还有${left}天，遇节假日请提前`,
        en: `Expected ${what.en} by ${day}: ${left} days left`,
      }),
    },
    examples: {
      good: [
        { ...common, date: addDays(due, -warnDays - 1) },
        { ...common, date: due, record: { dates: { [from]: start, [done]: due } } },
      ],
      bad: [
        { ...common, date: due },
        { ...common, date: addDays(due, -warnDays) },
      ],
      // Past the day the deadline rule speaks, not this one.
      traps: [{ ...common, date: addDays(due, 1) }],
    },
    *check({ record: { dates } }, { options, today }) {
      const begin = dates?.[from];
      if (!isIsoDate(begin)) {
        yield { cannotTell: notRecorded(from) };
        return;
      }
      const end = addDays(begin, options.days);
      const left = daysBetween(today, end);
      if (isIsoDate(dates?.[done]) || left < 0 || left > options.warnDays) return;
      yield { message: 'soon', at: { document: true }, data: { due: spokenDate(end), left } };
    },
  });
}
