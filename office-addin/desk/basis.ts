/**
 * What the desk checks by (检查依据): the built-in profile, what the administrator set beside the page, and the rule packs
 * that were fetched or taken by hand. Runs in the worker: reading a pack needs the schema and the rules.
 */
import type {
  Arrival,
  EngineInfo,
  KeptPack,
  PackStamp,
  Profile,
  ReadPolicy,
  Renewal,
  Text,
  UsageFigures,
} from '../../shared/index.ts';
import {
  composeProfile,
  countCheck,
  DEFAULT_PROFILE,
  profileHash,
  profiles,
  readKept,
  readPolicy,
  renewPack,
  ruleBookOf,
  rules,
  usageToCsv,
} from '../../shared/index.ts';
import { VERSION } from './version.ts';

/** What a desk is told to check by. */
export interface BasisOrder {
  /** Id of a built-in profile; an unknown one means the usual one. */
  readonly profile: string;
  readonly disabledRules: readonly string[];
  readonly pack?: KeptPack;
}

/** Where nobody chose anything. */
export const BUILT_IN: BasisOrder = { profile: '', disabledRules: [] };

/** What it then checks by, for the person and for reports. */
export interface Basis {
  readonly id: string;
  /** Id of the built-in profile below it all. */
  readonly base: string;
  readonly title: Text;
  /** 校验值: equal on every desk that checks by the same rules. */
  readonly hash: string;
  /** What the machine may hold, where the profile says. */
  readonly machine: string;
  readonly pack?: PackStamp;
  /** What of the packs was refused or loosens something, in sentences. */
  readonly notes: readonly Text[];
}

export interface Renewing {
  /** The pack in use until now. */
  readonly held?: KeptPack;
  /** The address, or the name of the file. */
  readonly source: string;
  /** The public key the pack must be signed with. */
  readonly key?: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly engine: string;
  readonly allowOlder?: boolean;
}

/** One check's worth of figures. */
export interface CheckCount {
  /** YYYY-MM-DD */
  readonly today: string;
  readonly version: string;
  readonly packHash: string;
  readonly rules: readonly string[];
}

/** The desk's verbs about its own basis; the checker itself is the desk's. */
export interface BasisDesk {
  /** `policy.json` as the settings it holds; what does not fit is named. */
  policy(json: unknown): ReadPolicy;
  renew(arrival: Arrival, renewing: Renewing): Promise<Renewal>;
  count(figures: readonly UsageFigures[], check: CheckCount): readonly UsageFigures[];
  figuresTable(figures: readonly UsageFigures[]): string;
}

export function createBasisDesk(): BasisDesk {
  const known = ruleBookOf(rules);
  return {
    policy: readPolicy,
    renew: (arrival, { held, ...renewing }) => renewPack(arrival, { ...renewing, ...(held && { kept: held }), known }),
    count: countCheck,
    figuresTable: usageToCsv,
  };
}

/** What a report says it was made by. */
export function engineOf({ id, hash, pack }: Basis): EngineInfo {
  return { name: 'hegao', version: VERSION, profile: { id, hash }, ...(pack && { packs: [pack] }) };
}

/** The profile of an order, and how it is told. */
export function basisOf({ profile: id, disabledRules, pack }: BasisOrder): {
  readonly profile: Profile;
  readonly basis: Basis;
} {
  const packs = pack ? [readKept(pack, ruleBookOf(rules)).pack] : [];
  const base = profiles[id] ?? DEFAULT_PROFILE;
  const { profile, notes, stamps } = composeProfile({ base, packs, disabledRules }, rules);
  const stamp = stamps.at(-1);
  return {
    profile,
    basis: {
      id: profile.id,
      base: base.id,
      title: profile.title,
      hash: profileHash(profile),
      machine: profile.machine ?? '',
      ...(stamp && { pack: stamp }),
      notes: notes.map(({ text }) => text),
    },
  };
}
