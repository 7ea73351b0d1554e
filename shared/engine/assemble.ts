/** The result of a check from what its rules found: in the order of the document, with fingerprints. */
import type { ParagraphId } from '../document/document.ts';
import { remember } from '../document/remember.ts';
import type { ElementKind } from '../structure/outline.ts';
import { countWordLike } from '../text/count.ts';
import type { Draft } from './fingerprint.ts';
import { fingerprint } from './fingerprint.ts';
import type { CheckResult, Diagnostic, Exemption, Outcome } from './result.ts';
import type { BaseContext } from './run-rule.ts';
import type { AnyView, Plan } from './units.ts';
import { primaryElement } from './units.ts';

/** What the rules of one check left behind. */
export interface Assembling {
  readonly plan: Plan;
  readonly base: BaseContext;
  readonly outcomes: Map<string, Outcome>;
  readonly drafts: readonly Draft[];
  readonly exemptions: readonly Exemption[];
}

/** Puts what was found in order, says it once, and sets aside what an exemption names. */
export function assemble({ plan, base, outcomes, drafts, exemptions }: Assembling): CheckResult {
  const all = fingerprint(inOrder(drafts, plan));
  const exempt = (diagnostic: Diagnostic): Exemption | undefined =>
    exemptions.find((item) => item.fingerprint === diagnostic.fingerprint || item.rule === diagnostic.rule);
  for (const [id, diagnostics] of groupByRule(all)) {
    const outcome = outcomes.get(id);
    if (outcome?.kind === 'fail') outcomes.set(id, { ...outcome, diagnostics });
  }
  return {
    outline: plan.outline,
    outcomes,
    diagnostics: all.filter((diagnostic) => !exempt(diagnostic)),
    setAside: all.flatMap((diagnostic) => {
      const exemption = exempt(diagnostic);
      return exemption ? [{ diagnostic, exemption }] : [];
    }),
    date: base.date,
    dateFrom: base.dateFrom,
    characters: countBody(plan),
    elementOf: elementKinds(plan),
  };
}

/** What was found, once and in the order of the document. */
export function inOrder(drafts: readonly Draft[], { views }: Plan): readonly Draft[] {
  const order = new Map(views.map((view, index) => [view.id, index]));
  const place = (draft: Draft): number => ('paragraph' in draft.at ? (order.get(draft.at.paragraph) ?? 0) : -1);
  const offset = (draft: Draft): number => ('paragraph' in draft.at ? draft.at.start : 0);
  return once(drafts).sort((a, b) => place(a) - place(b) || offset(a) - offset(b));
}

/** A line that is body and heading at once is judged twice; what is found twice is said once. */
function once(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ rule, message, at }) => {
    if (!('paragraph' in at)) return true;
    const key = `${rule}\u0001${message}\u0001${at.paragraph}\u0001${at.start}-${at.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function groupByRule(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const group = groups.get(diagnostic.rule);
    if (group) group.push(diagnostic);
    else groups.set(diagnostic.rule, [diagnostic]);
  }
  return groups;
}

function elementKinds(plan: Plan): ReadonlyMap<ParagraphId, ElementKind> {
  const kinds = new Map<ParagraphId, ElementKind>();
  for (const [id, elements] of plan.elementsOf) {
    const primary = primaryElement(elements);
    if (primary) kinds.set(id, primary.kind);
  }
  return kinds;
}

/** 字数：正文与层次标题，不含标题、版头、落款、附件、版记。 */
function countBody(plan: Plan): number {
  let sum = 0;
  for (const view of plan.views) {
    const kind = primaryElement(plan.elementsOf.get(view.id))?.kind;
    if (kind === 'body' || kind === 'heading') sum += countOf(view);
  }
  return sum;
}

const countOf = remember((view: AnyView) => countWordLike((view.label ?? '') + view.text));
