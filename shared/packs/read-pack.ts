/**
 * Reads a profile or rule pack from parsed JSON. Never throws and never refuses the whole: what is wrong is named with
 * its place and left out, so that a policy on a thousand desks does not break on an update.
 */
import type * as z from 'zod/mini';
import type { Text } from '../document/document.ts';
import type { DatedOption, Profile, RuleSetting } from '../engine/profile.ts';
import { RENAMED_RULES } from '../engine/profile.ts';
import type { Data, OrganisationNorm, OrganisationWord, Rule } from '../rules/rule.ts';
import { compilePattern, isCompiled } from './patterns.ts';
import type { Problem, Reader } from './reader.ts';
import { BANNED_KEYS, createReader } from './reader.ts';
import { limit, norm, packShape, ruleSetting, word, site as siteSchema } from './schema.ts';
import type { SiteMapping } from './sites.ts';

export type Layer = 'national' | 'provincial' | 'organisation' | 'person';

/** A profile with what makes it a pack: where it stands, from when, and what hosts need. */
export interface Pack {
  readonly profile: Profile;
  readonly version?: number;
  readonly layer?: Layer;
  readonly issuer?: string;
  /** YYYY-MM-DD, both days included. */
  readonly notBefore?: string;
  readonly notAfter?: string;
  readonly minEngine?: string;
  readonly sites: readonly SiteMapping[];
  readonly templates: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A usable pack whatever came in, and every problem found on the way. */
export interface ReadPack {
  readonly pack: Pack;
  readonly problems: readonly Problem[];
}

/** The rules of this version by id, each with the options it has and their defaults. */
export type RuleBook = ReadonlyMap<string, Data>;

export function ruleBookOf(rules: readonly Rule[]): RuleBook {
  return new Map(rules.map((rule) => [rule.id, 'options' in rule && rule.options ? rule.options : {}]));
}

export function readPack(json: unknown, known: RuleBook): ReadPack {
  const reader = createReader();
  if (!isRecord(json)) {
    reader.report('', '配置应当是一个 JSON 对象', 'A profile must be a JSON object');
    return { pack: EMPTY, problems: reader.problems };
  }
  reportUnknownKeys(json, reader);
  const id = reader.value('id', json['id'], packShape.id);
  if (json['id'] === undefined) reader.report('id', '缺少配置的标识 id（文字）', 'The profile has no id (a string)');
  const optional = <T>(key: keyof typeof packShape, schema: z.ZodMiniType<T>): T | undefined =>
    json[key] === undefined ? undefined : reader.value(key, json[key], schema);
  const words = readWords(json['words'], reader);
  const norms: readonly OrganisationNorm[] = reader.list('norms', json['norms'], norm);
  const profile = compact<Profile>({
    id: id ?? 'unnamed',
    title: titleOf(optional('title', packShape.title), id ?? '未命名'),
    base: optional('base', packShape.base),
    lowerBy: optional('lowerBy', packShape.lowerBy),
    machine: optional('machine', packShape.machine),
    rules: readRules(json['rules'], known, reader),
    only: optional('only', packShape.only),
    mandatory: optional('mandatory', packShape.mandatory)?.filter((rule, at) =>
      isKnown(rule, { path: `mandatory[${at}]`, known, reader }),
    ),
    limits: readLimits(json['limits'], known, reader),
    lists: readLists(json['lists'], reader),
    tables: words.length + norms.length > 0 ? { words, norms } : undefined,
  });
  const pack = compact<Pack>({
    profile,
    version: optional('version', packShape.version),
    layer: optional('layer', packShape.layer),
    issuer: optional('issuer', packShape.issuer),
    notBefore: optional('notBefore', packShape.notBefore),
    notAfter: optional('notAfter', packShape.notAfter),
    minEngine: optional('minEngine', packShape.minEngine),
    sites: reader.list('sites', json['sites'], siteSchema),
    templates: optional('templates', packShape.templates) ?? {},
  });
  return { pack, problems: reader.problems };
}

const EMPTY: Pack = {
  profile: { id: 'unnamed', title: { 'zh-CN': '未命名', en: 'Unnamed' }, rules: {} },
  sites: [],
  templates: {},
};

function reportUnknownKeys(json: Readonly<Record<string, unknown>>, reader: Reader): void {
  for (const key of Object.keys(json)) {
    if (BANNED_KEYS.has(key)) reader.report(key, '不允许的字段名', 'This field name is not allowed');
    else if (key !== '$schema' && !(key in packShape))
      reader.report(key, `不认识的字段“${key}”`, `Unknown field “${key}”`);
  }
}

function titleOf(
  title: string | { readonly 'zh-CN': string; readonly en?: string | undefined } | undefined,
  id: string,
): Text {
  if (title === undefined) return { 'zh-CN': id, en: id };
  return typeof title === 'string'
    ? { 'zh-CN': title, en: title }
    : { 'zh-CN': title['zh-CN'], en: title.en ?? title['zh-CN'] };
}

interface Place {
  readonly path: string;
  readonly known: RuleBook;
  readonly reader: Reader;
}

function isKnown(rule: string, { path, known, reader }: Place): boolean {
  if (known.has(RENAMED_RULES[rule] ?? rule)) return true;
  reader.report(path, `本版本没有规则“${rule}”`, `This version has no rule “${rule}”`);
  return false;
}

function readRules(value: unknown, known: RuleBook, reader: Reader): Record<string, RuleSetting> {
  const rules: Record<string, RuleSetting> = {};
  if (value === undefined) return rules;
  if (!isRecord(value)) {
    reader.report('rules', 'rules 应当是“规则: 设置”的对象', 'rules must be an object of rule settings');
    return rules;
  }
  for (const [written, setting] of Object.entries(value)) {
    const path = `rules.${written}`;
    if (BANNED_KEYS.has(written)) reader.report(path, '不允许的字段名', 'This field name is not allowed');
    else if (isKnown(written, { path, known, reader })) {
      const fits = reader.value(path, setting, ruleSetting);
      if (fits === undefined) continue;
      const id = RENAMED_RULES[written] ?? written;
      rules[id] =
        typeof fits === 'string' ? fits : withKnownOptions(id, fits as SettingObject, { path, known, reader });
    }
  }
  return rules;
}

type SettingObject = Extract<RuleSetting, object>;

/** The setting with only the options that the rule has and values of the kind it expects; the others are problems. */
function withKnownOptions(id: string, setting: SettingObject, { path, known, reader }: Place): SettingObject {
  if (!setting.options) return setting;
  const kept = Object.entries(setting.options).filter(([name, value]) =>
    isOption({ rule: id, option: name, value }, { path: `${path}.options.${name}`, known, reader }),
  );
  return { ...setting, options: Object.fromEntries(kept) };
}

function isOption({ rule, option, value }: Pick<DatedOption, 'rule' | 'option' | 'value'>, place: Place): boolean {
  const fallback = place.known.get(RENAMED_RULES[rule] ?? rule)?.[option];
  if (fallback === undefined) {
    place.reader.report(place.path, `规则“${rule}”没有选项“${option}”`, `Rule “${rule}” has no option “${option}”`);
    return false;
  }
  if (typeof fallback === typeof value && Array.isArray(fallback) === Array.isArray(value)) return true;
  place.reader.report(
    place.path,
    `选项“${option}”的值类型不对`,
    `The value of option “${option}” is of the wrong kind`,
  );
  return false;
}

function readLimits(value: unknown, known: RuleBook, reader: Reader): readonly DatedOption[] | undefined {
  const kept = reader.list(
    'limits',
    value,
    limit,
    (each, at) =>
      isKnown(each.rule, { path: `${at}.rule`, known, reader }) &&
      isOption(each as DatedOption, { path: `${at}.${optionPlace(each, known)}`, known, reader }),
  );
  return kept.length > 0 ? (kept as readonly DatedOption[]) : undefined;
}

/** Which of the two is wrong: an option the rule does not have, or its value. */
function optionPlace({ rule, option }: Pick<DatedOption, 'rule' | 'option'>, known: RuleBook): 'option' | 'value' {
  return known.get(RENAMED_RULES[rule] ?? rule)?.[option] === undefined ? 'option' : 'value';
}

const CONDITIONS = ['precededBy', 'notPrecededBy', 'followedBy', 'notFollowedBy'] as const;

/** Words whose conditions cannot be used are left out: a word without its condition would accuse too much. */
function readWords(value: unknown, reader: Reader): readonly OrganisationWord[] {
  return reader.list('words', value, word, (entry, at) =>
    CONDITIONS.every((name) => {
      const source = entry[name];
      const pattern = source === undefined ? undefined : compilePattern(source);
      if (pattern === undefined || isCompiled(pattern)) return true;
      reader.report(`${at}.${name}`, pattern['zh-CN'], pattern.en);
      return false;
    }),
  ) as readonly OrganisationWord[];
}

function readLists(value: unknown, reader: Reader): Profile['lists'] {
  if (value === undefined) return undefined;
  if (!isRecord(value)) {
    reader.report('lists', 'lists 应当是“名称: 文字列表”的对象', 'lists must be an object of lists of strings');
    return undefined;
  }
  const lists: Record<string, readonly string[]> = {};
  for (const [name, list] of Object.entries(value)) {
    if (BANNED_KEYS.has(name)) reader.report(`lists.${name}`, '不允许的字段名', 'This field name is not allowed');
    else if (isStringList(list)) lists[name] = list;
    else reader.report(`lists.${name}`, '应当是文字的列表', 'This must be a list of strings');
  }
  return lists;
}

function isStringList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The same without fields that are undefined: absent means not said. */
function compact<T>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
