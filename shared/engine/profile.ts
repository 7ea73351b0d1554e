import type { Text } from '../document/document.ts';
import { hashText } from '../document/hash.ts';
import type { Data, DataValue, OrganisationTables, Rule, Severity } from '../rules/rule.ts';

export type RuleSetting =
  Severity | 'off' | 'on' | { readonly severity?: Severity | 'off' | 'on'; readonly options?: Data };

/** A number or word that changed with time or place, laid over a rule's option while it is in force. */
export interface DatedOption {
  readonly rule: string;
  readonly option: string;
  readonly value: DataValue;
  /** YYYY-MM-DD: first day in force, first day no longer in force. */
  readonly from?: string;
  readonly to?: string;
  readonly source?: string;
}

/** What one organisation checks, as plain data an administrator can deploy. Read by packs/read-pack.ts. */
export interface Profile {
  readonly id: string;
  readonly title: Text;
  /** Id of the profile this one changes. */
  readonly base?: string;
  /** Lower every severity by this many steps (条例 article 40: enterprises refer to it only). */
  readonly lowerBy?: 0 | 1 | 2;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** issuers, issuerCodes, terms, forbiddenTerms, titleFonts, holidays … */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  /** Whether this machine may hold classified documents. */
  readonly machine?: 'unclassified' | 'classified';
  /** Only these rules speak; `element/secrecy-*` names a group. All when not said. */
  readonly only?: readonly string[];
  /** Rules that no lower layer may switch off or lower. */
  readonly mandatory?: readonly string[];
  readonly limits?: readonly DatedOption[];
  /** What the organisation itself registered, beside our own standards. */
  readonly tables?: OrganisationTables;
}

/** How one rule is set after the profile has spoken. */
export interface ResolvedSetting {
  readonly severity: Severity | 'off';
  readonly options: Data;
}

/** Old rule ids still found in deployed profiles, with the rule they mean now. */
export const RENAMED_RULES: Readonly<Record<string, string>> = {};

const STEPS: readonly Severity[] = ['error', 'warning', 'info'];

/** The setting of one rule under a profile, for a document of that date (YYYY-MM-DD). */
export function resolveSetting(rule: Rule, profile: Profile, date: string): ResolvedSetting {
  const setting = profile.rules[rule.id];
  const told = typeof setting === 'object' ? setting.severity : setting;
  const defaults = 'options' in rule && rule.options ? rule.options : {};
  const options = {
    ...defaults,
    ...(typeof setting === 'object' && setting.options),
    ...datedOptions(rule.id, profile, date),
  };
  if (profile.only && !profile.only.some((name) => isNamed(rule.id, name))) return { severity: 'off', options };
  if (told === 'off' || (told === undefined && rule.byDefault === 'off')) return { severity: 'off', options };
  const severity = told === undefined || told === 'on' ? rule.severity : told;
  return { severity: lower(severity, profile.lowerBy ?? 0), options };
}

function isNamed(id: string, name: string): boolean {
  return name.endsWith('*') ? id.startsWith(name.slice(0, -1)) : id === name;
}

function datedOptions(id: string, { limits = [] }: Profile, date: string): Data {
  const inForce = limits.filter(({ rule, from = '', to = '9999' }) => rule === id && from <= date && date < to);
  return Object.fromEntries(inForce.map(({ option, value }) => [option, value]));
}

function lower(severity: Severity, steps: number): Severity {
  return STEPS[Math.min(STEPS.indexOf(severity) + steps, STEPS.length - 1)] ?? 'info';
}

/** Hash of all a profile says, to print in reports: equal hash, equal verdicts. */
export function profileHash(profile: Profile): string {
  return hashText(stableJson(profile));
}

/** JSON with sorted keys. */
export function stableJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${stableJson(item)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** Lays a profile over its base; what the profile does not say stays as the base has it. */
export function layProfile(profile: Profile, base: Profile): Profile {
  const lowerBy = profile.lowerBy ?? base.lowerBy;
  const machine = profile.machine ?? base.machine;
  const only = profile.only ?? base.only;
  const mandatory = [...new Set([...(base.mandatory ?? []), ...(profile.mandatory ?? [])])];
  return {
    id: profile.id,
    title: profile.title,
    ...(lowerBy !== undefined && { lowerBy }),
    ...(machine && { machine }),
    ...(only && { only }),
    rules: { ...base.rules, ...profile.rules },
    lists: { ...base.lists, ...profile.lists },
    ...(mandatory.length > 0 && { mandatory }),
    // The later ones win where both are in force: a nearer layer stands behind a farther one.
    limits: [...(base.limits ?? []), ...(profile.limits ?? [])],
    tables: {
      words: [...(base.tables?.words ?? []), ...(profile.tables?.words ?? [])],
      norms: [...(base.tables?.norms ?? []), ...(profile.tables?.norms ?? [])],
    },
  };
}
