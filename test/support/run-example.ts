/** Runs one rule on one of its examples, as the engine would: for the laws and for the generated pages. */
import type { OfficialDocument } from '../../shared/document/document.ts';
import { createChecker } from '../../shared/engine/checker.ts';
import type { CheckOptions } from '../../shared/engine/checker.ts';
import { materialize } from '../../shared/engine/example.ts';
import type { Diagnostic, Outcome } from '../../shared/engine/result.ts';
import type { CheckedRule, Example } from '../../shared/rules/rule.ts';

/** How the rule ends on the example as it stands. */
export function runExample(rule: CheckedRule, example: Example): Outcome {
  const { document, options } = materialize(example);
  return runOn(document, { rule, example, options });
}

export interface ExampleRun {
  readonly rule: CheckedRule;
  /** Gives the options and lists of the organisation. */
  readonly example: Example;
  readonly options: CheckOptions;
}

/** How the rule ends on a document made from the example: mended, or stripped of a facet. */
export function runOn(document: OfficialDocument, { rule, example, options }: ExampleRun): Outcome {
  const profile = {
    id: 'example',
    title: { 'zh-CN': '示例', en: 'Example' },
    rules: { [rule.id]: { severity: rule.severity, options: { ...rule.options, ...example.options } } },
    lists: example.lists ?? {},
    ...(example.machine && { machine: example.machine }),
    tables: { words: [], norms: [], ...example.tables },
  };
  const result = createChecker([rule], profile).check(document, { ...options, rethrow: true });
  return result.outcomes.get(rule.id) as Outcome;
}

/** What the outcome found; nothing where it did not fail. */
export function diagnosticsOf(outcome: Outcome): readonly Diagnostic[] {
  return outcome.kind === 'fail' ? outcome.diagnostics : [];
}
