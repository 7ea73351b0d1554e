import type { Text } from '../document/document.ts';
import type { AnyFinding, CheckedRule, Location, Severity } from '../rules/rule.ts';
import type { Element } from '../structure/outline.ts';
import type { Draft } from './fingerprint.ts';
import type { Outcome } from './result.ts';
import type { AnyView, Plan } from './units.ts';
import { primaryElement } from './units.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };
const CONTEXT_UNITS = 12;

/** The outcome of a rule that ran. The diagnostics are filled in once they have fingerprints. */
export function conclude(judged: number, findings: number, unknown: readonly Text[]): Outcome {
  if (findings > 0) return { kind: 'fail', diagnostics: [], ...(unknown.length > 0 && { unknown }) };
  if (unknown.length > 0) return { kind: 'cannotTell', missing: [], reasons: unknown };
  return { kind: 'pass', units: judged };
}

interface Drafting {
  readonly rule: CheckedRule;
  readonly severity: Severity;
  readonly plan: Plan;
}

/** What a draft was made of besides the finding. */
interface Made {
  readonly rule: CheckedRule;
  readonly severity: Severity;
  readonly view: AnyView;
  readonly element: Element | undefined;
  readonly draft: Draft;
}

const MADE = new WeakMap<AnyFinding, Made>();

/**
 * What a rule yielded, with the engine's word on top: certainty flows from recognition and layout to the finding, and
 * an error that is not certain becomes a warning. The same of the same finding in the same paragraph and element.
 */
export function toDraft(finding: AnyFinding, drafting: Drafting): Draft {
  const { rule, severity, plan } = drafting;
  const view = 'paragraph' in finding.at ? plan.viewOf.get(finding.at.paragraph) : undefined;
  const element = elementAt(finding.at, plan);
  const made = MADE.get(finding);
  const isKnown = view && made?.view === view && made.element === element;
  if (isKnown && made.rule === rule && made.severity === severity) return made.draft;
  const draft = makeDraft(finding, element, drafting);
  if (view) MADE.set(finding, { rule, severity, view, element, draft });
  return draft;
}

function makeDraft(finding: AnyFinding, element: Element | undefined, { rule, severity, plan }: Drafting): Draft {
  const isLikely =
    finding.certainty === 'likely' ||
    element?.certainty === 'likely' ||
    (rule.needs?.includes('layout') && !isRendered(finding.at, plan));
  const asked = finding.severity ? milder(severity, finding.severity) : severity;
  return {
    rule: rule.id,
    message: finding.message,
    data: finding.data ?? {},
    severity: isLikely && asked === 'error' ? 'warning' : asked,
    certainty: isLikely ? 'likely' : 'certain',
    at: finding.at,
    ...(element && { element: element.kind }),
    ...(finding.fix && { fix: finding.fix }),
    ...words(finding.at, plan),
  };
}

function milder(a: Severity, b: Severity): Severity {
  return RANK[a] < RANK[b] ? a : b;
}

/** The element a finding lies in: the one whose own span holds it, else the paragraph's. */
function elementAt(at: Location, plan: Plan): Element | undefined {
  if (!('paragraph' in at)) return undefined;
  const elements = plan.elementsOf.get(at.paragraph);
  const within = elements?.find(({ span }) => span && span.start <= at.start && at.end <= span.end);
  return within ?? primaryElement(elements);
}

function isRendered(at: Location, plan: Plan): boolean {
  const boxes = 'paragraph' in at ? [plan.viewOf.get(at.paragraph)?.layout] : plan.views.map((view) => view.layout);
  return boxes.every((box) => !box || box.from === 'rendered');
}

function words(at: Location, plan: Plan): Pick<Draft, 'quote' | 'before' | 'after'> {
  if (!('paragraph' in at)) return { quote: '', before: '', after: '' };
  const text = plan.viewOf.get(at.paragraph)?.text ?? '';
  return {
    quote: text.slice(at.start, at.end),
    before: text.slice(Math.max(0, at.start - CONTEXT_UNITS), at.start),
    after: text.slice(at.end, at.end + CONTEXT_UNITS),
  };
}
