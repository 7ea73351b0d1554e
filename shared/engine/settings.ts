import type { Rule } from '../rules/rule.ts';
import { isManual } from '../rules/rule.ts';
import { isInForce } from '../standards/norms.ts';
import type { Profile, ResolvedSetting } from './profile.ts';
import { resolveSetting, stableJson } from './profile.ts';

/** How one rule is set for documents of one date. */
export interface Setting extends ResolvedSetting {
  readonly rule: Rule;
  /** Equal keys, equal options. */
  readonly optionsKey: string;
  /** Whether one of the instruments it serves was in force. */
  readonly inForce: boolean;
}

/** The settings of rules, in their order, for documents of a date (YYYY-MM-DD); those of the last date are kept. */
export function createSettings(rules: readonly Rule[], profile: Profile): (date: string) => readonly Setting[] {
  let known: { readonly date: string; readonly settings: readonly Setting[] } | undefined;
  return (date) => {
    if (known?.date !== date) known = { date, settings: rules.map((rule) => settingOf(rule, profile, date)) };
    return known.settings;
  };
}

function settingOf(rule: Rule, profile: Profile, date: string): Setting {
  const setting = resolveSetting(rule, profile, date);
  const inForce = isManual(rule) || rule.clauses.some(({ instrument }) => isInForce(instrument, date));
  return { rule, ...setting, optionsKey: stableJson(setting.options), inForce };
}
