/** The worker's side of what was set for this machine: one profile made of all layers, made again only when one changed. */
import type { KeptPack, Pack, PackStamp, Profile } from '../../shared/index.ts';
import {
  composeProfile,
  DEFAULT_PROFILE,
  profileHash,
  profiles,
  readKept,
  readPack,
  ruleBookOf,
  rules,
} from '../../shared/index.ts';
import type { Standing } from '../messages.ts';

/** What a check is made by, for reports and figures. */
export interface CheckedBy {
  readonly profile: Profile;
  readonly hash: string;
  readonly packs: readonly PackStamp[];
}

export interface Composer {
  readonly hold: (house: {
    readonly key: string;
    readonly packs: readonly KeptPack[];
    readonly person?: string;
  }) => void;
  /** Whether the standing names a house the worker holds. */
  readonly knows: (standing: Standing) => boolean;
  readonly by: (standing: Standing) => CheckedBy;
}

const known = ruleBookOf(rules);

export function createComposer(): Composer {
  let key = '';
  let packs: readonly Pack[] = [];
  let person: Pack | undefined;
  let made = new Map<string, CheckedBy>();
  return {
    hold(house) {
      key = house.key;
      packs = house.packs.map((each) => readKept(each, known).pack);
      person = house.person === undefined ? undefined : readPack(parse(house.person), known).pack;
      made = new Map();
    },
    knows: ({ house = '' }) => house === key,
    by(standing) {
      const { disabledRules, isFixed, profile: id, isLocked } = standing;
      const name = JSON.stringify([id, isFixed, isLocked, disabledRules]);
      const old = made.get(name);
      if (old) return old;
      const { profile, stamps } = composeProfile(
        {
          base: baseOf({ id, isFixed: isFixed === true, packs }),
          packs,
          disabledRules,
          ...(person && !isLocked && { person }),
        },
        rules,
      );
      const by = { profile, hash: profileHash(profile), packs: stamps };
      made.set(name, by);
      return by;
    },
  };
}

/** The administrator's choice; else the one the packs were made for; else the person's. */
export function baseOf({
  id,
  isFixed,
  packs,
}: {
  readonly id: string;
  readonly isFixed: boolean;
  readonly packs: readonly Pack[];
}): Profile {
  const named = isFixed ? undefined : packs.find(({ profile }) => profile.base !== undefined)?.profile.base;
  return profiles[named ?? id] ?? DEFAULT_PROFILE;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
