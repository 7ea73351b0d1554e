/** The packs a host keeps, as plain values for any storage, and what a new arrival makes of them. */
import type { Text } from '../document/document.ts';
import { profileHash } from '../engine/profile.ts';
import type { Arrival, PackState } from './keep.ts';
import { keepPack } from './keep.ts';
import type { Pack, ReadPack, RuleBook } from './read-pack.ts';
import { readPack } from './read-pack.ts';
import type { Problem } from './reader.ts';

/** A pack in use: its exact words, so that a newer program reads them anew, and where they came from. */
export interface KeptPack {
  readonly text: string;
  /** The public key that vouched for it (base64); absent for a file taken by hand without one. */
  readonly key?: string;
  /** The address it was fetched from, or the name of the file. */
  readonly source: string;
  /** YYYY-MM-DD on which it was taken. */
  readonly since: string;
}

/** What stands of a pack in reports, options and figures. */
export interface PackStamp {
  readonly id: string;
  readonly version?: number;
  /** 校验值 of what the pack says; equal on every desk that uses it. */
  readonly hash: string;
}

export interface Renewal {
  /** To be kept from now on. */
  readonly kept?: KeptPack;
  readonly stamp?: PackStamp;
  readonly state: PackState;
  readonly said: readonly Text[];
  /** What of the arrival did not fit and was left out, with its place. */
  readonly problems: readonly Problem[];
}

export interface Renewing {
  readonly kept?: KeptPack;
  readonly source: string;
  /** The public key the arrival must be signed with; absent only for files taken by hand where no key is set. */
  readonly key?: string;
  readonly known: RuleBook;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly engine: string;
  readonly allowOlder?: boolean;
}

/**
 * What to keep after an arrival, and how it ended. A roll-back needs a higher version, a person's express wish
 * (`allowOlder`), or another key: versions under a key that was given up say nothing.
 */
export async function renewPack(arrival: Arrival, renewing: Renewing): Promise<Renewal> {
  const { kept, key, source, known, today, engine, allowOlder } = renewing;
  const old = kept && readKept(kept, known).pack;
  const { pack, state, said, problems } = await keepPack(arrival, {
    ...(old && { kept: old }),
    ...(key !== undefined && { publicKey: key }),
    known,
    today,
    engine,
    allowOlder: allowOlder === true || (key !== undefined && kept?.key !== undefined && kept.key !== key),
  });
  const isNews = state === 'taken' || (state === 'same' && kept?.key !== key);
  const next: KeptPack | undefined =
    isNews && 'bytes' in arrival
      ? { text: new TextDecoder().decode(arrival.bytes), ...(key !== undefined && { key }), source, since: today }
      : kept;
  return { ...(next && { kept: next }), ...(pack && { stamp: stampOf(pack) }), state, said, problems };
}

/** The kept words read again; a storage that was damaged gives an empty pack and says so. */
export function readKept({ text }: KeptPack, known: RuleBook): ReadPack {
  return readPack(parse(text), known);
}

export function stampOf({ profile, version }: Pack): PackStamp {
  return { id: profile.id, ...(version !== undefined && { version }), hash: profileHash(profile) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
