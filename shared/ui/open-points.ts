/** What the machine did not decide: reasons, questions for people, checks that broke. Never left out, never a pass. */
import type { Text } from '../document/document.ts';
import type { CheckResult } from '../engine/result.ts';
import type { Registry } from '../report/index.ts';
import { summarize } from '../report/index.ts';
import { both } from './text.ts';

/** A reason why checks ended without a verdict, and which. */
export interface OpenPoint {
  readonly reason: Text;
  readonly rules: readonly Text[];
}

export interface OpenPoints {
  readonly cannotTell: readonly OpenPoint[];
  readonly manual: readonly { readonly rule: string; readonly question: Text; readonly title: Text }[];
  readonly broken: readonly Text[];
  readonly passed: number;
  readonly notApplicable: number;
  readonly off: number;
}

export function openPoints(result: CheckResult, registry: Registry): OpenPoints {
  const zh = summarize(result, 'zh-CN');
  const en = summarize(result, 'en');
  const title = (rule: string): Text => registry.get(rule)?.title ?? both(rule, rule);
  return {
    cannotTell: zh.cannotTell.map(({ reason, rules }, at) => ({
      reason: both(reason, en.cannotTell[at]?.reason ?? reason),
      rules: rules.map(title),
    })),
    manual: zh.manual.map(({ rule, question }, at) => ({
      rule,
      question: both(question, en.manual[at]?.question ?? question),
      title: title(rule),
    })),
    broken: zh.broken.map(title),
    passed: zh.passed,
    notApplicable: zh.notApplicable,
    off: zh.off,
  };
}
