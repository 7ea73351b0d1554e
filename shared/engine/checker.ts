/**
 * The engine: a whole document in, one outcome for every rule out. Inside, a unit whose key was seen last time is not
 * run again; nothing depends on events being complete.
 */
import type { OfficeRecord, OfficialDocument } from '../document/document.ts';
import { hashText } from '../document/hash.ts';
import type { Context, Rule } from '../rules/rule.ts';
import type { Outline } from '../structure/outline.ts';
import { recognize } from '../structure/recognize.ts';
import { protectedSpans } from '../text/protected.ts';
import { assemble } from './assemble.ts';
import type { Early } from './early.ts';
import { findEarly } from './early.ts';
import type { Draft } from './fingerprint.ts';
import type { Profile } from './profile.ts';
import { stableJson } from './profile.ts';
import type { CheckResult, Exemption, Outcome } from './result.ts';
import type { BaseContext, RuleCache, Running } from './run-rule.ts';
import { runRule } from './run-rule.ts';
import { createSettings } from './settings.ts';
import type { Plan } from './units.ts';
import { planDocument } from './units.ts';
import { createOutlines, createViews } from './views.ts';

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
  /** Not heeded where anything was set aside: only the whole can tell what. */
  readonly early?: Early;
  /** Let a throwing rule throw (tests) instead of ending in the outcome `error`. */
  readonly rethrow?: boolean;
}

export interface Checker {
  check(document: OfficialDocument, options?: CheckOptions): CheckResult;
}

export function createChecker(rules: readonly Rule[], profile: Profile): Checker {
  const caches = new Map<string, RuleCache>();
  const viewsOf = createViews(protectedSpans);
  const outlineOf = createOutlines();
  const settingsOf = createSettings(rules, profile);
  return {
    check(input, options = {}) {
      const document = withRecord(input, options.record);
      const views = document.paragraphs.map(viewsOf());
      const outline = outlineOf(options.outline ?? recognize({ ...document, paragraphs: views }));
      const plan = planDocument(document, outline, views);
      const base = baseContext(plan, profile, options);
      const outcomes = new Map<string, Outcome>();
      const drafts: Draft[] = [];
      const keys = { baseKey: contextKey(base), recordKey: hashText(stableJson(document.record ?? '')) };
      const alignments: Running['alignments'] = new Map();
      const rethrow = options.rethrow === true;
      const running: Running = { plan, base, ...keys, alignments, caches, rethrow };
      const settings = settingsOf(base.date);
      const exemptions = options.exemptions ?? [];
      if (options.early && exemptions.length === 0) options.early.tell(findEarly(settings, running, options.early.at));
      for (const setting of settings) {
        const run = runRule(setting, running);
        outcomes.set(setting.rule.id, run.outcome);
        for (const draft of run.drafts) drafts.push(draft);
      }
      return assemble({ plan, base, outcomes, drafts, exemptions });
    },
  };
}

/** All of it but what comes from the profile, which one checker never changes. */
function contextKey({ lists: _lists, tables: _tables, machine: _machine, ...told }: BaseContext): string {
  return hashText(stableJson(told));
}

function withRecord(document: OfficialDocument, record: OfficeRecord | undefined): OfficialDocument {
  return record ? { ...document, record, facets: new Set([...document.facets, 'record' as const]) } : document;
}

const NO_LISTS: Context['lists'] = {};
const NO_TABLES: Context['tables'] = { words: [], norms: [] };

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
    lists: profile.lists ?? NO_LISTS,
    tables: profile.tables ?? NO_TABLES,
    ...(channel && { channel }),
    ...(profile.machine && { machine: profile.machine }),
  };
}
