/**
 * The engine: a whole document in, one outcome for every rule out. Inside, a unit whose key was seen last time is not
 * run again; nothing depends on events being complete.
 */
import type { Facet, OfficeRecord, OfficialDocument, ParagraphId, Text } from '../document/document.ts';
import { hashText } from '../document/hash.ts';
import type { CheckedRule, Context, Rule } from '../rules/rule.ts';
import { isManual } from '../rules/rule.ts';
import { isInForce } from '../standards/norms.ts';
import type { ElementKind, Outline } from '../structure/outline.ts';
import { recognize } from '../structure/recognize.ts';
import { countWordLike } from '../text/count.ts';
import { protectedSpans } from '../text/protected.ts';
import { conclude, toDraft } from './conclude.ts';
import type { Draft } from './fingerprint.ts';
import { fingerprint } from './fingerprint.ts';
import type { Profile } from './profile.ts';
import { resolveSetting, stableJson } from './profile.ts';
import type { Judgement } from './relocate.ts';
import { relocate } from './relocate.ts';
import type { CheckResult, Diagnostic, Exemption, Outcome } from './result.ts';
import type { Alignment, Plan, Unit } from './units.ts';
import { align, createViews, planDocument, primaryElement, unitsFor } from './units.ts';

export interface CheckOptions {
  /** YYYY-MM-DD to judge by, instead of the document's own date. */
  readonly date?: string;
  /** YYYY-MM-DD of today, for documents without a date; the machine's own date when not said. */
  readonly today?: string;
  readonly channel?: string;
  readonly record?: OfficeRecord;
  readonly exemptions?: readonly Exemption[];
  /** Structure already known (tests, a web adapter that marked the title); recognised when absent. */
  readonly outline?: Outline;
  /** Let a throwing rule throw (tests) instead of ending in the outcome `error`. */
  readonly rethrow?: boolean;
}

export interface Checker {
  check(document: OfficialDocument, options?: CheckOptions): CheckResult;
}

/** What one rule found on the units of the last document, unit by unit; `context` is what else it depended on. */
interface RuleCache {
  readonly context: string;
  readonly units: readonly Unit[];
  readonly found: readonly (readonly Judgement[])[];
}

export function createChecker(rules: readonly Rule[], profile: Profile): Checker {
  const caches = new Map<string, RuleCache>();
  const viewsOf = createViews(protectedSpans);
  const count = memoize(countWordLike);
  return {
    check(input, options = {}) {
      const document = withRecord(input, options.record);
      const outline = options.outline ?? recognize(document);
      const plan = planDocument(document, outline, viewsOf());
      const base = baseContext(plan, profile, options);
      const outcomes = new Map<string, Outcome>();
      const drafts: Draft[] = [];
      const keys = { baseKey: hashText(stableJson(base)), recordKey: hashText(stableJson(document.record ?? '')) };
      const alignments: Running['alignments'] = new Map();
      const rethrow = options.rethrow === true;
      const running: Running = { plan, base, ...keys, alignments, profile, caches, rethrow };
      for (const rule of rules) {
        const outcome = runRule(rule, running);
        outcomes.set(rule.id, outcome.outcome);
        drafts.push(...outcome.drafts);
      }
      return assemble({ plan, base, outcomes, drafts, count, exemptions: options.exemptions ?? [] });
    },
  };
}

function withRecord(document: OfficialDocument, record: OfficeRecord | undefined): OfficialDocument {
  return record ? { ...document, record, facets: new Set([...document.facets, 'record' as const]) } : document;
}

const NO_TABLES: Context['tables'] = { words: [], norms: [] };

type BaseContext = Omit<Context, 'options'>;

function baseContext({ outline, document }: Plan, profile: Profile, options: CheckOptions): BaseContext {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const channel = options.channel ?? document.record?.channel;
  return {
    date: options.date ?? outline.date ?? today,
    dateFrom: options.date ? 'given' : outline.date ? 'document' : 'today',
    today,
    genre: outline.genre,
    direction: outline.direction,
    form: outline.form,
    partial: outline.partial,
    lists: profile.lists ?? {},
    tables: profile.tables ?? NO_TABLES,
    ...(channel && { channel }),
    ...(profile.machine && { machine: profile.machine }),
  };
}

interface Running {
  readonly plan: Plan;
  readonly base: BaseContext;
  /** Equal keys, equal contexts but for a rule's own options, and equal records. */
  readonly baseKey: string;
  readonly recordKey: string;
  readonly alignments: Map<readonly Unit[], { readonly before: readonly Unit[]; readonly places: Alignment }>;
  readonly profile: Profile;
  readonly caches: Map<string, RuleCache>;
  readonly rethrow: boolean;
}
interface RuleRun {
  readonly outcome: Outcome;
  readonly drafts: readonly Draft[];
}

function runRule(rule: Rule, running: Running): RuleRun {
  const { severity, options } = resolveSetting(rule, running.profile, running.base.date);
  if (severity === 'off') return only({ kind: 'off' });
  if (isManual(rule)) return only(manualOutcome(rule, running.base));
  const reason = whyNot(rule, running.base);
  if (reason) return only({ kind: 'notApplicable', reason });
  const missing = missingFacets(rule, running.plan.document);
  if (missing.length > 0) return only({ kind: 'cannotTell', missing, reasons: [] });
  try {
    const context: Context = { ...running.base, options };
    const { judged, judgements } = judge(rule, context, running);
    if (judged === 0) return only({ kind: 'notApplicable', reason: 'noElement' });
    const drafts = judgements.flatMap((judgement) =>
      'cannotTell' in judgement ? [] : [toDraft(judgement, { rule, severity, plan: running.plan })],
    );
    const unknown = judgements.flatMap((judgement) => ('cannotTell' in judgement ? [judgement.cannotTell] : []));
    return { outcome: conclude(judged, drafts.length, distinct(unknown)), drafts };
  } catch (error) {
    if (running.rethrow) throw error;
    return only({ kind: 'error', detail: error instanceof Error ? error.message : String(error) });
  }
}

function only(outcome: Outcome): RuleRun {
  return { outcome, drafts: [] };
}

function manualOutcome(rule: Extract<Rule, { manual: true }>, base: BaseContext): Outcome {
  if (rule.genres && !(base.genre && rule.genres.includes(base.genre)))
    return { kind: 'notApplicable', reason: 'genre' };
  return { kind: 'manual', question: rule.question };
}

/** Why a rule does not apply to this document as a whole, if it does not. */
function whyNot(rule: CheckedRule, base: BaseContext): 'genre' | 'form' | 'partial' | 'date' | undefined {
  if (!rule.clauses.some((clause) => isInForce(clause.instrument, base.date))) return 'date';
  if (rule.wholeDocument && base.partial) return 'partial';
  if (rule.genres && !(base.genre && rule.genres.includes(base.genre))) return 'genre';
  if (rule.forms && !rule.forms.includes(base.form)) return 'form';
  return undefined;
}

function missingFacets(rule: CheckedRule, document: OfficialDocument): readonly Facet[] {
  return (rule.needs ?? []).filter((facet) => !document.facets.has(facet));
}

function judge(
  rule: CheckedRule,
  context: Context,
  { plan, caches, baseKey, recordKey, alignments }: Running,
): { judged: number; judgements: Judgement[] } {
  const contextKey = `${baseKey}${stableJson(context.options)}${rule.needs?.includes('record') ? recordKey : ''}`;
  const units = unitsFor(rule, plan);
  const old = caches.get(rule.id);
  // Layout moves without any paragraph changing, so its rules are always run again.
  const isReusable = old?.context === contextKey && !rule.needs?.includes('layout');
  const places = isReusable ? alignmentOf(old.units, units, alignments) : [];
  const found = units.map((unit, index) => {
    const place = places[index];
    const known = place === undefined ? undefined : old?.found[place];
    if (!known || place === undefined) return run(rule, unit, context);
    const before = old?.units[place]?.paragraphs ?? unit.paragraphs;
    return known.length === 0 ? known : known.map((each) => relocate(each, before, unit.paragraphs));
  });
  caches.set(rule.id, { context: contextKey, units, found });
  return { judged: units.length, judgements: flatten(found) };
}

/** Most units hold nothing, and `flat` is slow on empty lists. */
function flatten(found: RuleCache['found']): Judgement[] {
  const all: Judgement[] = [];
  for (const each of found) for (const judgement of each) all.push(judgement);
  return all;
}

/** Rules that look at the same units share what was before and after. */
function alignmentOf(before: readonly Unit[], now: readonly Unit[], known: Running['alignments']): Alignment {
  const found = known.get(now);
  if (found?.before === before) return found.places;
  const places = align(before, now);
  known.set(now, { before, places });
  return places;
}

const NOTHING: readonly Judgement[] = [];

function run(rule: CheckedRule, unit: Unit, context: Context): readonly Judgement[] {
  // Without its cue in the text a rule has nothing to find.
  if (rule.cue && unit.text !== undefined && !rule.cue.test(unit.text)) return NOTHING;
  const judgements = [...rule.check(unit.value, context)];
  return judgements.length === 0 ? NOTHING : judgements;
}

interface Assembling {
  readonly plan: Plan;
  readonly base: BaseContext;
  readonly outcomes: Map<string, Outcome>;
  readonly drafts: readonly Draft[];
  readonly exemptions: readonly Exemption[];
  /** Characters of a text by the rule of 字数. */
  readonly count: (text: string) => number;
}

function assemble({ plan, base, outcomes, drafts, exemptions, count }: Assembling): CheckResult {
  const order = new Map(plan.views.map((view, index) => [view.id, index]));
  const place = (draft: Draft): number => ('paragraph' in draft.at ? (order.get(draft.at.paragraph) ?? 0) : -1);
  const offset = (draft: Draft): number => ('paragraph' in draft.at ? draft.at.start : 0);
  const sorted = once(drafts).sort((a, b) => place(a) - place(b) || offset(a) - offset(b));
  const all = fingerprint(sorted);
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
    characters: countBody(plan, count),
    elementOf: elementKinds(plan),
  };
}

/** A line that is body and heading at once is judged twice; what is found twice is said once. */
function once(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ rule, message, at }) => {
    if (!('paragraph' in at)) return true;
    const key = JSON.stringify([rule, message, at.paragraph, at.start, at.end]);
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
function countBody(plan: Plan, count: (text: string) => number): number {
  let sum = 0;
  for (const view of plan.views) {
    const kind = primaryElement(plan.elementsOf.get(view.id))?.kind;
    if (kind === 'body' || kind === 'heading') sum += count((view.label ?? '') + view.text);
  }
  return sum;
}

function distinct(texts: readonly Text[]): readonly Text[] {
  return [...new Map(texts.map((text) => [text['zh-CN'], text])).values()];
}

/** Remembers the last results by text; forgets all when it grows past a large document's worth. */
function memoize<T>(compute: (text: string) => T): (text: string) => T {
  const memory = new Map<string, T>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    if (memory.size > 20_000) memory.clear();
    const value = compute(text);
    memory.set(text, value);
    return value;
  };
}
