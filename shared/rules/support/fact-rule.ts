/**
 * Rules that only ask whether the office's record holds a fact: “会签完成”, “合法性审核”. One shape for all of them, so
 * that each rule file says only what is its own.
 */
import type { OfficeRecord, Text } from '../../document/document.ts';
import type { Clause, Family, Rule, Severity } from '../rule.ts';
import { defineRule } from '../rule.ts';
import type { Outline } from '../../structure/outline.ts';

export interface FactRule {
  readonly id: `${Family}/${string}`;
  readonly title: Text;
  readonly clauses: readonly [Clause, ...Clause[]];
  readonly severity: Severity;
  readonly byDefault?: 'on' | 'off';
  /** Name of the fact in the record; true means done. */
  readonly fact: string;
  /** A fact that makes the question arise at all; where it is absent or false the rule is silent. */
  readonly when?: string;
  readonly genres?: readonly NonNullable<Outline['genre']>[];
  /** What to say when the record says it was not done. */
  readonly missing: Text;
}

/** 表单或台账中的一项事实：有则通过，记为“否”则提示，没有记录则说明无法判断。 */
export function defineFactRule({ fact, when, missing, ...rule }: FactRule): Rule {
  const record = (value: boolean, arises = true): OfficeRecord => ({
    facts: { [fact]: value, ...(when && { [when]: arises }) },
  });
  // Late enough for every instrument these rules cite to be in force.
  const common = { paragraphs: [{ kind: 'body', text: '正文。' }], date: '2025-03-01' } as const;
  return defineRule({
    ...rule,
    scope: 'document',
    needs: ['record'],
    messages: { missing: () => missing },
    examples: {
      good: [
        { record: record(true), ...common },
        { record: record(true), ...common, ...(rule.genres?.[0] && { genre: rule.genres[0] }) },
      ],
      bad: [
        { record: record(false), ...common, ...(rule.genres?.[0] && { genre: rule.genres[0] }) },
        { record: record(false), ...common, ...(rule.genres?.[0] && { genre: rule.genres[0] }) },
      ],
      traps: [{ record: when ? record(false, false) : record(true), ...common }],
    },
    *check({ record: { facts } }) {
      if (when && facts?.[when] !== true) {
        if (facts?.[when] === undefined) yield { cannotTell: notRecorded(when) };
        return;
      }
      const value = facts?.[fact];
      if (value === undefined) yield { cannotTell: notRecorded(fact) };
      else if (value === false || value === '否' || value === 0) yield { message: 'missing', at: { document: true } };
    },
  });
}

/** Why a rule that reads the record cannot tell. */
export function notRecorded(name: string): Text {
  return {
    'zh-CN': `表单或台账中没有“${name}”，请人工核对`,
    en: `The record does not say “${name}”; please check by hand`,
  };
}
