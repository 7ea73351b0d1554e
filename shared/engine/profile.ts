import type { Text } from '../document/document.ts';
import { hashText } from '../document/hash.ts';
import type { Data, Rule, Severity } from '../rules/rule.ts';

export type RuleSetting =
  Severity | 'off' | 'on' | { readonly severity?: Severity | 'off' | 'on'; readonly options?: Data };

/** What one organisation checks, as plain data an administrator can deploy. */
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
}

/** A usable profile whatever came in, and every problem found on the way, with its place. */
export interface ParsedProfile {
  readonly profile: Profile;
  readonly problems: readonly { readonly path: string; readonly problem: Text }[];
}

/** How one rule is set after the profile has spoken. */
export interface ResolvedSetting {
  readonly severity: Severity | 'off';
  readonly options: Data;
}

/** Old rule ids still found in deployed profiles, with the rule they mean now. */
export const RENAMED_RULES: Readonly<Record<string, string>> = {};

const STEPS: readonly Severity[] = ['error', 'warning', 'info'];
const SETTINGS = new Set<unknown>([...STEPS, 'off', 'on']);
const BANNED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** The setting of one rule under a profile. */
export function resolveSetting(rule: Rule, profile: Profile): ResolvedSetting {
  const setting = profile.rules[rule.id];
  const told = typeof setting === 'object' ? setting.severity : setting;
  const defaults = 'options' in rule && rule.options ? rule.options : {};
  const options = typeof setting === 'object' && setting.options ? { ...defaults, ...setting.options } : defaults;
  if (told === 'off' || (told === undefined && rule.byDefault === 'off')) return { severity: 'off', options };
  const severity = told === undefined || told === 'on' ? rule.severity : told;
  return { severity: lower(severity, profile.lowerBy ?? 0), options };
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

/**
 * Reads a profile from parsed JSON. Never throws: what is wrong is named with its place and left out, so that a
 * policy on a thousand desks does not break on an update.
 *
 * @param known ids of the rules of this version
 */
export function parseProfile(json: unknown, known: ReadonlySet<string>): ParsedProfile {
  const problems: { path: string; problem: Text }[] = [];
  const report = (path: string, zh: string, en: string): void => {
    problems.push({ path, problem: { 'zh-CN': zh, en } });
  };
  if (!isRecord(json)) {
    report('', '配置应当是一个 JSON 对象', 'A profile must be a JSON object');
    return { profile: { id: 'unnamed', title: { 'zh-CN': '未命名', en: 'Unnamed' }, rules: {} }, problems };
  }
  for (const key of Object.keys(json)) {
    if (!['id', 'title', 'base', 'lowerBy', 'rules', 'lists', 'machine', '$schema'].includes(key)) {
      report(key, `不认识的字段“${key}”`, `Unknown field “${key}”`);
    }
  }
  const id = typeof json['id'] === 'string' && json['id'] ? json['id'] : 'unnamed';
  if (id === 'unnamed') report('id', '缺少配置的标识 id（文字）', 'The profile has no id (a string)');
  const profile: Profile = {
    id,
    title: readTitle(json['title'], id, report),
    ...(typeof json['base'] === 'string' && { base: json['base'] }),
    ...readLowerBy(json['lowerBy'], report),
    rules: readRules(json['rules'], known, report),
    ...readLists(json['lists'], report),
    ...readMachine(json['machine'], report),
  };
  return { profile, problems };
}

type Report = (path: string, zh: string, en: string) => void;

function readTitle(value: unknown, id: string, report: Report): Text {
  if (typeof value === 'string') return { 'zh-CN': value, en: value };
  if (isRecord(value) && typeof value['zh-CN'] === 'string') {
    return { 'zh-CN': value['zh-CN'], en: typeof value['en'] === 'string' ? value['en'] : value['zh-CN'] };
  }
  if (value !== undefined) report('title', '名称应当是文字', 'The title must be text');
  return { 'zh-CN': id, en: id };
}

function readLowerBy(value: unknown, report: Report): Pick<Profile, 'lowerBy'> {
  if (value === undefined) return {};
  if (value === 0 || value === 1 || value === 2) return { lowerBy: value };
  report('lowerBy', '降级步数只能是 0、1 或 2', 'lowerBy must be 0, 1 or 2');
  return {};
}

function readMachine(value: unknown, report: Report): Pick<Profile, 'machine'> {
  if (value === undefined) return {};
  if (value === 'unclassified' || value === 'classified') return { machine: value };
  report(
    'machine',
    'machine 只能是 unclassified（非涉密）或 classified（涉密）',
    'machine must be unclassified or classified',
  );
  return {};
}

function readRules(value: unknown, known: ReadonlySet<string>, report: Report): Record<string, RuleSetting> {
  const rules: Record<string, RuleSetting> = {};
  if (value === undefined) return rules;
  if (!isRecord(value)) {
    report('rules', 'rules 应当是“规则: 设置”的对象', 'rules must be an object of rule settings');
    return rules;
  }
  for (const [written, setting] of Object.entries(value)) {
    const id = RENAMED_RULES[written] ?? written;
    const path = `rules.${written}`;
    if (BANNED_KEYS.has(written)) report(path, '不允许的字段名', 'This field name is not allowed');
    else if (!known.has(id)) report(path, `本版本没有规则“${written}”`, `This version has no rule “${written}”`);
    else if (isSetting(setting)) rules[id] = setting;
    else
      report(path, '设置只能是 error、warning、info、on、off', 'The setting must be error, warning, info, on or off');
  }
  return rules;
}

function isSetting(value: unknown): value is RuleSetting {
  if (SETTINGS.has(value)) return true;
  if (!isRecord(value)) return false;
  const { severity, options, ...rest } = value;
  const isKnown = Object.keys(rest).length === 0;
  return isKnown && (severity === undefined || SETTINGS.has(severity)) && (options === undefined || isData(options));
}

function isData(value: unknown): value is Data {
  return (
    isRecord(value) &&
    Object.entries(value).every(
      ([key, item]) =>
        !BANNED_KEYS.has(key) && (['string', 'number', 'boolean'].includes(typeof item) || isStringList(item)),
    )
  );
}

function readLists(value: unknown, report: Report): Pick<Profile, 'lists'> {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    report('lists', 'lists 应当是“名称: 文字列表”的对象', 'lists must be an object of lists of strings');
    return {};
  }
  const lists: Record<string, readonly string[]> = {};
  for (const [name, list] of Object.entries(value)) {
    if (BANNED_KEYS.has(name)) report(`lists.${name}`, '不允许的字段名', 'This field name is not allowed');
    else if (isStringList(list)) lists[name] = list;
    else report(`lists.${name}`, '应当是文字的列表', 'This must be a list of strings');
  }
  return { lists };
}

function isStringList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Lays a profile over its base; what the profile does not say stays as the base has it. */
export function layProfile(profile: Profile, base: Profile): Profile {
  const lowerBy = profile.lowerBy ?? base.lowerBy;
  const machine = profile.machine ?? base.machine;
  return {
    id: profile.id,
    title: profile.title,
    ...(lowerBy !== undefined && { lowerBy }),
    ...(machine && { machine }),
    rules: { ...base.rules, ...profile.rules },
    lists: { ...base.lists, ...profile.lists },
  };
}
