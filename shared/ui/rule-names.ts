import type { Text } from '../document/document.ts';
import type { Registry } from '../report/index.ts';
import { citation } from '../report/index.ts';
import { both } from './text.ts';

/** What a person calls a rule, where no finding of it is at hand. */
export interface RuleName {
  readonly rule: string;
  readonly title: Text;
  readonly clauses: readonly Text[];
}

/** Rules no longer there keep their number as their name. */
export function ruleNames(rules: readonly string[], registry: Registry): readonly RuleName[] {
  return [...new Set(rules)].map((rule) => {
    const known = registry.get(rule);
    const clauses = (known?.clauses ?? []).map((each) => both(citation(each, 'zh-CN'), citation(each, 'en')));
    return { rule, title: known?.title ?? both(rule, rule), clauses };
  });
}
