/** What a desk checks by, from everything that was set for it: built-in profile, packs, central switches, person. */
import type { Profile } from '../engine/profile.ts';
import type { Rule } from '../rules/rule.ts';
import type { Layered } from './layers.ts';
import { layerPacks } from './layers.ts';
import type { Pack } from './read-pack.ts';
import type { PackStamp } from './renew.ts';
import { stampOf } from './renew.ts';

export interface Setup {
  /** The built-in profile everything is laid over. */
  readonly base: Profile;
  /** Packs of country, province and organisation, in any order. */
  readonly packs: readonly Pack[];
  /** Rules the administrator switched off by central settings (`disabledRules`); a pack's mandatory ones stay on. */
  readonly disabledRules?: readonly string[];
  /** What the person set, read as a pack; always the nearest layer, whatever it calls itself. */
  readonly person?: Pack;
}

export interface Composed extends Layered {
  /** Of the packs in use, farthest first; the person's own settings are none. */
  readonly stamps: readonly PackStamp[];
}

/** Id under which central switches stand in notes and beside switches. */
export const POLICY_LAYER = '集中设置';

/** The profile of a desk, what was refused on the way, and who decided each rule. Packs without an id say nothing. */
export function composeProfile({ base, packs, disabledRules = [], person }: Setup, rules: readonly Rule[]): Composed {
  const sound = packs.filter(({ profile }) => profile.id !== 'unnamed');
  const central = layerPacks(base, [...sound, ...switchedOff(disabledRules)], rules);
  const stamps = sound.map(stampOf);
  if (!person) return { ...central, profile: named(central.profile, base, sound), stamps };
  const near = layerPacks(central.profile, [{ ...person, layer: 'person' }], rules);
  return {
    profile: named(near.profile, base, sound),
    notes: [...central.notes, ...near.notes],
    decided: new Map([...central.decided, ...near.decided]),
    stamps,
  };
}

/** The name in reports is that of the nearest pack, or of the built-in profile. */
function named(profile: Profile, base: Profile, packs: readonly Pack[]): Profile {
  const { id, title } = packs.at(-1)?.profile ?? base;
  return { ...profile, id, title };
}

function switchedOff(disabledRules: readonly string[]): readonly Pack[] {
  if (disabledRules.length === 0) return [];
  return [
    {
      profile: {
        id: POLICY_LAYER,
        title: { 'zh-CN': POLICY_LAYER, en: 'Central settings' },
        rules: Object.fromEntries(disabledRules.map((rule) => [rule, 'off' as const])),
      },
      layer: 'organisation',
      sites: [],
      templates: {},
    },
  ];
}
