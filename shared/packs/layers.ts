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
  readonly rule: string;
  readonly kind: 'loosened' | 'refused';
  readonly text: Text;
}

export interface Layered {
  readonly profile: Profile;
  readonly notes: readonly LayerNote[];
}

const ORDER: readonly Layer[] = ['national', 'provincial', 'organisation', 'person'];
const RANK: Readonly<Record<Severity | 'off', number>> = { off: 0, info: 1, warning: 2, error: 3 };

/** Lays the packs over the base, farthest layer first; packs of one layer in the order given. */
export function layerPacks(base: Profile, packs: readonly Pack[], rules: readonly Rule[]): Layered {
  const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  const notes: LayerNote[] = [];
  const sorted = [...packs].sort((a, b) => place(a) - place(b));
  const profile = sorted.reduce((below, pack) => {
    const { id } = pack.profile;
    const kept: Record<string, RuleSetting> = {};
    for (const [rule, setting] of Object.entries(pack.profile.rules)) {
      const known = byId.get(rule);
      if (!known || !loosens(known, { setting, below })) kept[rule] = setting;
      else if (below.mandatory?.includes(rule)) notes.push(refused(id, rule, known));
      else {
        kept[rule] = setting;
        notes.push(loosened(id, rule, known));
      }
    }
    return layProfile({ ...pack.profile, rules: kept, ...lowered(pack, below, notes) }, below);
  }, base);
  return { profile, notes };
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

function refused(pack: string, id: string, { title }: Rule): LayerNote {
  return {
    pack,
    rule: id,
    kind: 'refused',
    text: {
      'zh-CN': `“${pack}”要关闭或调低“${title['zh-CN']}”（${id}），上级规定不得调低，未采用`,
      en: `“${pack}” asks to switch off or lower ${id}, which is mandatory above it: refused`,
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
