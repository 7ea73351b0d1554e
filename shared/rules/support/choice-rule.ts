/** Rules that ask whether a field of the form holds one of the words allowed. */
import type { Text } from '../../document/document.ts';
import type { Clause, Family, Rule, Severity } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { notRecorded } from './fact-rule.ts';

export interface ChoiceRule {
  readonly id: `${Family}/${string}`;
  readonly title: Text;
  readonly clauses: readonly [Clause, ...Clause[]];
  readonly severity: Severity;
  /** The field of the form. */
  readonly field: string;
  /** An organisation may set its own in the profile. */
  readonly allowed: readonly [string, string, ...string[]];
}

/** 表单取值：只能是列出的用语之一。 */
export function defineChoiceRule({ field, allowed, ...rule }: ChoiceRule): Rule {
  const filled = (value: string) => ({ paragraphs: [], date: '2025-03-01', record: { fields: { [field]: value } } });
  return defineRule({
    ...rule,
    scope: 'document',
    needs: ['record'],
    options: { allowed: allowed as readonly string[] },
    messages: {
      other: ({ expected, actual }: { expected: string; actual: string }) => ({
        'zh-CN': `“${field}”应当为${expected}之一，现为“${actual}”`,
        en: `Expected one of ${expected} in “${field}”, found “${actual}”`,
      }),
    },
    examples: {
      good: [filled(allowed[0]), filled(allowed[1])],
      bad: [filled('待定'), filled('同意')],
      traps: [filled(` ${allowed[0]} `)],
    },
    *check({ record: { fields } }, { options }) {
      const actual = fields?.[field]?.trim();
      if (!actual) yield { cannotTell: notRecorded(field) };
      else if (!options.allowed.includes(actual))
        yield { message: 'other', at: { document: true }, data: { expected: options.allowed.join('、'), actual } };
    },
  });
}
