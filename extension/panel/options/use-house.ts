/** What was set for this machine, as the options show it: kept current while they are open. */
import { useEffect, useState } from 'react';
import type { Composed, LayerNote, Pack, PackStamp, Profile, ReadPolicy } from '../../../shared/index.ts';
import { composeProfile, readKept, ruleBookOf, rules, stampOf } from '../../../shared/index.ts';
import { baseOf } from '../../background/composed.ts';
import { readHouse } from '../../background/house.ts';
import type { PackNews } from '../../background/packs.ts';
import { PACK_NEWS } from '../../background/packs.ts';
import type { Chosen } from '../../background/settings.ts';
import { managedPolicy, readChosen } from '../../background/settings.ts';
import type { House } from '../../messages.ts';
import { followPolicy } from '../use-policy.ts';

export interface PackInUse {
  readonly pack: Pack;
  readonly stamp: PackStamp;
  readonly source: string;
  readonly since: string;
  readonly isSigned: boolean;
}

export interface HouseView {
  readonly policy: ReadPolicy;
  readonly chosen: Chosen;
  readonly house: House;
  readonly packs: readonly PackInUse[];
  readonly news?: PackNews;
}

export const ruleBook = ruleBookOf(rules);

/** Undefined until first read. */
export function useHouse(): HouseView | undefined {
  const [view, setView] = useState<HouseView>();
  useEffect(() => {
    let isOpen = true;
    let asked = 0;
    let shown = 0;
    const load = async (policy: Promise<ReadPolicy>): Promise<void> => {
      asked += 1;
      const mine = asked;
      const next = await read(await policy);
      // What was asked later is newer, whichever comes first.
      if (!isOpen || mine < shown) return;
      shown = mine;
      setView(next);
    };
    const hear = (): void => void load(managedPolicy());
    chrome.storage.onChanged.addListener(hear);
    // What is known stands at once; what the browser tells seconds later replaces it.
    const unfollow = followPolicy((policy) => void load(Promise.resolve(policy)));
    return () => {
      isOpen = false;
      unfollow();
      chrome.storage.onChanged.removeListener(hear);
    };
  }, []);
  return view;
}

async function read(policy: ReadPolicy): Promise<HouseView> {
  const [house, chosen, { [PACK_NEWS]: news }] = await Promise.all([
    readHouse(),
    readChosen(),
    chrome.storage.local.get(PACK_NEWS),
  ]);
  const packs = house.packs.map(({ source, since, key, ...kept }) => {
    const { pack } = readKept({ source, since, ...kept }, ruleBook);
    return { pack, stamp: stampOf(pack), source, since, isSigned: key !== undefined };
  });
  return { policy, chosen, house, packs, ...(news !== undefined && { news: news as PackNews }) };
}

/** The built-in profile everything is laid over: the administrator's, else the packs', else the person's. */
export function baseOfHouse({ policy: { settings }, chosen, packs }: HouseView): Profile {
  const id = settings.profile ?? (settings.lockOptions ? undefined : chosen.profile) ?? 'party-government';
  return baseOf({ id, isFixed: settings.profile !== undefined, packs: packs.map(({ pack }) => pack) });
}

/** Everything above the person: built-in profile, packs and central switches, with what was refused on the way. */
export function centralOf(view: HouseView): Composed {
  const {
    policy: { settings },
    packs,
  } = view;
  const base = baseOfHouse(view);
  return composeProfile(
    { base, packs: packs.map(({ pack }) => pack), disabledRules: settings.disabledRules ?? [] },
    rules,
  );
}

export function notesOf(view: HouseView): readonly LayerNote[] {
  return centralOf(view).notes;
}
