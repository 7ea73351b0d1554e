/** Diagnostics as sentences. */
import type { Language, Text } from '../document/document.ts';
import type { Fix } from '../document/edit.ts';
import type { CheckResult, Diagnostic, Outcome } from '../engine/result.ts';
import type { Clause, Rule } from '../rules/rule.ts';
import { isManual } from '../rules/rule.ts';
import { findClause } from '../standards/clauses/index.ts';
import { findNorm } from '../standards/norms.ts';
import { ELEMENT_NAMES, MISSING_FACETS, WHOLE_DOCUMENT } from './names.ts';

export interface Words {
  /** What was found. */
  readonly message: string;
  /** The clauses behind it: “《条例》第九条（五）”. */
  readonly clauses: readonly string[];
  readonly element: string;
  readonly title: string;
}

/** Rules by id, for wording; a diagnostic always comes from a rule of the same registry. */
export type Registry = ReadonlyMap<string, Rule>;

export function registryOf(rules: readonly Rule[]): Registry {
  return new Map(rules.map((rule) => [rule.id, rule]));
}

export function wordsOf(diagnostic: Diagnostic, registry: Registry, language: Language): Words {
  const rule = registry.get(diagnostic.rule);
  const message = rule && !isManual(rule) ? rule.messages[diagnostic.message]?.(diagnostic.data)[language] : undefined;
  return {
    message: message ?? diagnostic.message,
    clauses: rule?.clauses.map((clause) => citation(clause, language)) ?? [],
    element: (diagnostic.element ? ELEMENT_NAMES[diagnostic.element] : WHOLE_DOCUMENT)[language],
    title: rule?.title[language] ?? diagnostic.rule,
  };
}

/** One sentence for one finding. */
export function describeFinding(diagnostic: Diagnostic, rules: readonly Rule[], language: Language): string {
  return wordsOf(diagnostic, registryOf(rules), language).message;
}

/** 《党政机关公文处理工作条例》第九条（五）; standards with their number before the clause. */
export function citation({ instrument, clause }: Clause, language: Language): string {
  const norm = findNorm(instrument);
  if (language === 'en') return [norm?.nameEn ?? instrument, clause].filter(Boolean).join(' ');
  const name = norm?.name ?? instrument;
  const shown = /^GB|^GF|实务|方案/.test(name) ? name : `《${name}》`;
  return `${shown}${clause && /^\d/.test(clause) ? ` ${clause}` : clause}`;
}

/** What the clause asks, in our words, where it is written out. */
export function clauseWords({ instrument, clause }: Clause, language: Language): string | undefined {
  const entry = findClause(instrument, clause);
  return language === 'en' ? entry?.saysEn : entry?.says;
}

/** The quoted words after the fix, when the fix changes words inside the quotation; undefined for formatting. */
export function previewOf({ at, quote, fix }: Pick<Diagnostic, 'at' | 'quote' | 'fix'>): string | undefined {
  if (!fix || !('paragraph' in at)) return undefined;
  const edits = textEdits(fix).filter((edit) => edit.at.paragraph === at.paragraph);
  if (edits.length === 0 || edits.length < fix.edits.length) return undefined;
  const start = Math.min(at.start, ...edits.map((edit) => edit.at.start));
  const end = Math.max(at.end, ...edits.map((edit) => edit.at.end));
  if (start < at.start || end > at.end) return edits.length === 1 ? edits[0]?.insert : undefined;
  return [...edits]
    .sort((a, b) => b.at.start - a.at.start)
    .reduce(
      (words, edit) => words.slice(0, edit.at.start - start) + edit.insert + words.slice(edit.at.end - start),
      quote,
    );
}

/** What a report shows after the arrow: the new words in marks of quotation, or that words are left out. */
export function previewWords(preview: string, language: Language): string {
  if (preview.trim() !== '') return `「${preview}」`;
  return language === 'en' ? 'delete' : '删去';
}

function textEdits(fix: Fix): readonly Extract<Fix['edits'][number], { kind: 'replaceText' }>[] {
  return fix.edits.flatMap((edit) => (edit.kind === 'replaceText' ? [edit] : []));
}

/** Counts and reasons for an honest summary: what could not be told is never left out. */
export interface Summary {
  readonly counts: Readonly<Record<Diagnostic['severity'], number>>;
  readonly passed: number;
  readonly notApplicable: number;
  readonly off: number;
  readonly cannotTell: readonly { readonly reason: string; readonly rules: readonly string[] }[];
  readonly manual: readonly { readonly rule: string; readonly question: string }[];
  readonly broken: readonly string[];
}

export function summarize(result: CheckResult, language: Language): Summary {
  const reasons = new Map<string, string[]>();
  const manual: { rule: string; question: string }[] = [];
  const broken: string[] = [];
  const kinds = new Map<Outcome['kind'], number>();
  for (const [rule, outcome] of result.outcomes) {
    kinds.set(outcome.kind, (kinds.get(outcome.kind) ?? 0) + 1);
    for (const reason of reasonsOf(outcome))
      reasons.set(reason[language], [...(reasons.get(reason[language]) ?? []), rule]);
    if (outcome.kind === 'manual') manual.push({ rule, question: outcome.question[language] });
    if (outcome.kind === 'error') broken.push(rule);
  }
  const count = (severity: Diagnostic['severity']): number =>
    result.diagnostics.filter((each) => each.severity === severity).length;
  return {
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    passed: kinds.get('pass') ?? 0,
    notApplicable: kinds.get('notApplicable') ?? 0,
    off: kinds.get('off') ?? 0,
    cannotTell: [...reasons].map(([reason, rules]) => ({ reason, rules })),
    manual,
    broken,
  };
}

function reasonsOf(outcome: Outcome): readonly Text[] {
  if (outcome.kind === 'cannotTell')
    return [...outcome.missing.map((facet) => MISSING_FACETS[facet]), ...outcome.reasons];
  return 'unknown' in outcome ? (outcome.unknown ?? []) : [];
}
