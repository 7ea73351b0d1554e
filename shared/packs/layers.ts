/**
 * Layers 国家 → 省 → 本机关 → 个人: a nearer layer may tighten and add. Where it loosens, that is said; where it
 * touches what a farther layer made mandatory, it is refused.
 */
import type { Text } from '../document/document.ts';
import type { Profile, RuleSetting } from '../engine/profile.ts';
import { layProfile } from '../engine/profile.ts';
import type { Rule, Severity } from '../rules/rule.ts';
import type { Layer, Pack } from './read-pack.ts';

export interface LayerNote {
  readonly pack: string;
  /** Empty where it is about no single rule. */
  readonly rule: string;
  readonly kind: 'loosened' | 'refused';
  readonly text: Text;
}

/** Which pack had the last word on a rule: shown beside its switch. */
export interface Decider {
  readonly pack: string;
  readonly title: Text;
  readonly layer: Layer;
}

export interface Layered {
  readonly profile: Profile;
  readonly notes: readonly LayerNote[];
  /** Rules that some pack set, by id. */
  readonly decided: ReadonlyMap<string, Decider>;
}

const ORDER: readonly Layer[] = ['national', 'provincial', 'organisation', 'person'];
const RANK: Readonly<Record<Severity | 'off', number>> = { off: 0, info: 1, warning: 2, error: 3 };

/** Lays the packs over the base, farthest layer first; packs of one layer in the order given. */
export function layerPacks(base: Profile, packs: readonly Pack[], rules: readonly Rule[]): Layered {
  const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  const notes: LayerNote[] = [];
  const decided = new Map<string, Decider>();
  const sorted = [...packs].sort((a, b) => place(a) - place(b));
  const profile = sorted.reduce((below, pack, at) => {
    const { id, title } = pack.profile;
    if ((at > 0 || pack.layer === 'person') && pack.profile.only) notes.push(narrowed(id));
    const isMandatory = (rule: string): boolean => below.mandatory?.includes(rule) === true;
    const kept: Record<string, RuleSetting> = {};
    for (const [rule, setting] of Object.entries(pack.profile.rules)) {
      const known = byId.get(rule);
      const told = mergeSettings(below.rules[rule], setting);
      const isLooser = known !== undefined && loosens(known, { setting: told, below });
      if (known && isMandatory(rule) && (isLooser || setsOptions(setting))) {
        notes.push(refused(id, rule, known));
        continue;
      }
      if (known && isLooser) notes.push(loosened(id, rule, known));
      kept[rule] = told;
      decided.set(rule, { pack: id, title, layer: pack.layer ?? 'organisation' });
    }
    const limits = pack.profile.limits?.filter(({ rule }) => {
      const known = byId.get(rule);
      if (known && isMandatory(rule)) notes.push(refused(id, rule, known));
      return !isMandatory(rule);
    });
    const laid = layProfile(
      {
        ...pack.profile,
        rules: kept,
        ...(limits && { limits }),
        lists: joinLists(below.lists, pack.profile.lists),
        ...lowered(pack, below, notes),
        ...guarded(pack, below, notes),
      },
      below,
    );
    return laid.only ? { ...laid, only: [...new Set([...laid.only, ...(laid.mandatory ?? [])])] } : laid;
  }, base);
  return { profile, notes, decided };
}

/** What the nearer setting says, over what the farther one said: options alone leave the severity as it was. */
function mergeSettings(below: RuleSetting | undefined, setting: RuleSetting): RuleSetting {
  if (below === undefined || typeof setting !== 'object') return optionsOf(below, setting);
  const severity = setting.severity ?? (typeof below === 'object' ? below.severity : below);
  const options = { ...(typeof below === 'object' && below.options), ...setting.options };
  return { ...(severity && { severity }), ...(Object.keys(options).length > 0 && { options }) };
}

/** A bare severity keeps the options that stand below it. */
function optionsOf(below: RuleSetting | undefined, setting: RuleSetting): RuleSetting {
  return typeof setting !== 'object' && typeof below === 'object' && below.options
    ? { severity: setting, options: below.options }
    : setting;
}

function setsOptions(setting: RuleSetting): boolean {
  return typeof setting === 'object' && Object.keys(setting.options ?? {}).length > 0;
}

/** Names an organisation listed stay listed: a nearer layer adds to them. */
function joinLists(below: Profile['lists'] = {}, lists: Profile['lists'] = {}): NonNullable<Profile['lists']> {
  const joined = Object.entries(lists).map(([name, list]) => [name, [...new Set([...(below[name] ?? []), ...list])]]);
  return Object.fromEntries(joined) as NonNullable<Profile['lists']>;
}

function place(pack: Pack): number {
  return ORDER.indexOf(pack.layer ?? 'organisation');
}

function loosens(rule: Rule, { setting, below }: { readonly setting: RuleSetting; readonly below: Profile }): boolean {
  return RANK[severityUnder(rule, setting)] < RANK[severityUnder(rule, below.rules[rule.id])];
}

/** What a setting makes of the rule: its own severity where the setting does not say. */
function severityUnder(rule: Rule, setting: RuleSetting | undefined): Severity | 'off' {
  const told = typeof setting === 'object' ? setting.severity : setting;
  if (told === undefined) return rule.byDefault === 'off' ? 'off' : rule.severity;
  return told === 'on' ? rule.severity : told;
}

/** Lowering everything at once would lower what is mandatory too. */
function lowered({ profile }: Pack, below: Profile, notes: LayerNote[]): { readonly lowerBy?: 0 | 1 | 2 } {
  const asked = profile.lowerBy ?? 0;
  if (asked <= (below.lowerBy ?? 0) || (below.mandatory ?? []).length === 0) return {};
  notes.push({
    pack: profile.id,
    rule: '',
    kind: 'refused',
    text: {
      'zh-CN': `“${profile.id}”要把所有规则降级，上级有不得调低的规则，未采用`,
      en: `“${profile.id}” asks to lower every rule; some are mandatory above it, so this was refused`,
    },
  });
  return { lowerBy: below.lowerBy ?? 0 };
}

/** A machine that an administrator marked 非涉密 is not unmarked from nearer. */
function guarded({ profile }: Pack, below: Profile, notes: LayerNote[]): { readonly machine?: 'unclassified' } {
  if (below.machine !== 'unclassified' || profile.machine !== 'classified') return {};
  notes.push({
    pack: profile.id,
    rule: '',
    kind: 'refused',
    text: {
      'zh-CN': `“${profile.id}”要把本机改为涉密，上级已设为非涉密，未采用`,
      en: `“${profile.id}” asks to mark this machine classified; it is unclassified above it, so this was refused`,
    },
  });
  return { machine: 'unclassified' };
}

/** Only some rules: the others fall silent. Mandatory ones stay. */
function narrowed(pack: string): LayerNote {
  return {
    pack,
    rule: '',
    kind: 'loosened',
    text: {
      'zh-CN': `“${pack}”只启用一部分规则（only），其余的不再检查；上级规定必须检查的仍然检查`,
      en: `“${pack}” lets only some rules speak (only); those mandatory above it still do`,
    },
  };
}

function refused(pack: string, id: string, { title }: Rule): LayerNote {
  return {
    pack,
    rule: id,
    kind: 'refused',
    text: {
      'zh-CN': `“${pack}”要关闭、调低或另设“${title['zh-CN']}”（${id}），上级规定不得改动，未采用`,
      en: `“${pack}” asks to switch off, lower or reset ${id}, which is mandatory above it: refused`,
    },
  };
}

function loosened(pack: string, id: string, { title }: Rule): LayerNote {
  return {
    pack,
    rule: id,
    kind: 'loosened',
    text: {
      'zh-CN': `“${pack}”关闭或调低了“${title['zh-CN']}”（${id}），比上级宽`,
      en: `“${pack}” switches off or lowers ${id}: looser than the layer above`,
    },
  };
}
