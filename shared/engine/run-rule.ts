/** Runs one rule over a document: only on the units that were not there last time. */
import type { Facet, OfficialDocument, Text } from '../document/document.ts';
import type { CheckedRule, Context, Rule } from '../rules/rule.ts';
import { isManual } from '../rules/rule.ts';
import type { Change } from './align.ts';
import { align } from './align.ts';
import { conclude, toDraft } from './conclude.ts';
import type { Draft } from './fingerprint.ts';
import type { Judgement } from './relocate.ts';
import { relocate } from './relocate.ts';
import type { Outcome } from './result.ts';
import type { Setting } from './settings.ts';
import type { Plan, Unit } from './units.ts';
import { unitsFor } from './units.ts';

/** What every rule may know of a document, but for its own options. */
export type BaseContext = Omit<Context, 'options'>;

/** What was found on one unit, for the units where something was. */
interface Hit {
  /** Place of the unit among the rule's units. */
  readonly index: number;
  readonly judgements: readonly Judgement[];
}

/** What one rule found in the last document; `context` is what else it depended on. */
export interface RuleCache {
  readonly context: string;
  readonly units: readonly Unit[];
  readonly hits: readonly Hit[];
}

/** One check of a document, as all its rules see it. */
export interface Running {
  readonly plan: Plan;
  readonly base: BaseContext;
  /** Equal keys, equal contexts but for a rule's own options, and equal records. */
  readonly baseKey: string;
  readonly recordKey: string;
  readonly alignments: Map<readonly Unit[], { readonly before: readonly Unit[]; readonly change: Change }>;
  readonly caches: Map<string, RuleCache>;
  readonly rethrow: boolean;
}
export interface RuleRun {
  readonly outcome: Outcome;
  readonly drafts: readonly Draft[];
}

/** The outcome of one rule, and its findings before they have fingerprints. */
export function runRule(setting: Setting, running: Running): RuleRun {
  const { rule, severity, options } = setting;
  if (severity === 'off') return only({ kind: 'off' });
  if (isManual(rule)) return only(manualOutcome(rule, running.base));
  const unjudged = unjudgedOutcome(setting, rule, running);
  if (unjudged) return only(unjudged);
  try {
    const context: Context = { ...running.base, options };
    const { judged, judgements } = judge(rule, context, setting.optionsKey, running);
    if (judged === 0) return only({ kind: 'notApplicable', reason: 'noElement' });
    const drafts: Draft[] = [];
    const unknown: Text[] = [];
    for (const judgement of judgements) {
      if ('cannotTell' in judgement) unknown.push(judgement.cannotTell);
      else drafts.push(toDraft(judgement, { rule, severity, plan: running.plan }));
    }
    return { outcome: conclude(judged, drafts.length, distinct(unknown)), drafts };
  } catch (error) {
    if (running.rethrow) throw error;
    return only({ kind: 'error', detail: error instanceof Error ? error.message : String(error) });
  }
}

/** What a rule about one paragraph finds in `some` of its units; nothing of a rule about more, or of one that breaks. */
export function runOnSome(
  setting: Setting,
  running: Running,
  some: (units: readonly Unit[]) => readonly Unit[],
): readonly Draft[] {
  const { rule, severity, options } = setting;
  if (severity === 'off' || isManual(rule) || (rule.scope !== 'paragraph' && rule.scope !== 'neighbours')) return [];
  if (unjudgedOutcome(setting, rule, running)) return [];
  const context: Context = { ...running.base, options };
  try {
    return some(unitsFor(rule, running.plan)).flatMap((unit) =>
      run(rule, unit, context).flatMap((each) =>
        'cannotTell' in each ? [] : [toDraft(each, { rule, severity, plan: running.plan })],
      ),
    );
  } catch (error) {
    if (running.rethrow) throw error;
    return [];
  }
}

/** The outcome of a rule that does not look at the document at all. */
function unjudgedOutcome({ inForce }: Setting, rule: CheckedRule, { base, plan }: Running): Outcome | undefined {
  const reason = inForce ? whyNot(rule, base) : 'date';
  if (reason) return { kind: 'notApplicable', reason };
  const missing = missingFacets(rule, plan.document);
  return missing.length > 0 ? { kind: 'cannotTell', missing, reasons: [] } : undefined;
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
function whyNot(rule: CheckedRule, base: BaseContext): 'genre' | 'form' | 'partial' | undefined {
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
  optionsKey: string,
  { plan, caches, baseKey, recordKey, alignments }: Running,
): { judged: number; judgements: Judgement[] } {
  const contextKey = `${baseKey}${optionsKey}${rule.needs?.includes('record') ? recordKey : ''}`;
  const units = unitsFor(rule, plan);
  const old = caches.get(rule.id);
  // Layout moves without any paragraph changing, so its rules are always run again.
  const isReusable = old?.context === contextKey && !rule.needs?.includes('layout');
  const change = isReusable ? changeOf(old.units, units, alignments) : undefined;
  const hits = change && old ? carry(old, units, change) : [];
  for (const index of change?.fresh ?? units.keys()) {
    const judgements = run(rule, units[index] as Unit, context);
    if (judgements.length > 0) hits.push({ index, judgements });
  }
  hits.sort((a, b) => a.index - b.index);
  caches.set(rule.id, { context: contextKey, units, hits });
  return { judged: units.length, judgements: flatten(hits) };
}

/** What was found before, where its units stand now. */
function carry(old: RuleCache, units: readonly Unit[], change: Change): Hit[] {
  const hits: Hit[] = [];
  for (const { index: before, judgements } of old.hits) {
    const from = old.units[before];
    for (const index of change.placesOf(before)) {
      const to = units[index];
      if (from === to || !from || !to) hits.push({ index, judgements });
      else hits.push({ index, judgements: judgements.map((each) => relocate(each, from.paragraphs, to.paragraphs)) });
    }
  }
  return hits;
}

function flatten(hits: readonly Hit[]): Judgement[] {
  const all: Judgement[] = [];
  for (const { judgements } of hits) for (const judgement of judgements) all.push(judgement);
  return all;
}

/** Rules that look at the same units share what was before and after. */
function changeOf(before: readonly Unit[], now: readonly Unit[], known: Running['alignments']): Change {
  const found = known.get(now);
  if (found?.before === before) return found.change;
  const change = align(before, now);
  known.set(now, { before, change });
  return change;
}

const NOTHING: readonly Judgement[] = [];

function run(rule: CheckedRule, unit: Unit, context: Context): readonly Judgement[] {
  // Without its cue in the text a rule has nothing to find.
  if (rule.cue && unit.text !== undefined && !rule.cue.test(unit.text)) return NOTHING;
  const judgements = [...rule.check(unit.value, context)];
  return judgements.length === 0 ? NOTHING : judgements;
}

function distinct(texts: readonly Text[]): readonly Text[] {
  return [...new Map(texts.map((text) => [text['zh-CN'], text])).values()];
}
