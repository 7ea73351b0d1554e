/**
 * What was set for this machine (单位与个人的设置) beyond plain choices: rule packs and the person's own profile. Kept in
 * local storage; the rules worker is told of it when it asks, since both of them may be started anew at any time.
 */
import type { House } from '../messages.ts';
import { alone } from './alone.ts';

/** Key in local storage; its value changes whenever packs or person do, so that a check need not read them. */
export const HOUSE_KEY = 'houseKey';
const HOUSE = 'house';

export async function readHouse(): Promise<House> {
  const kept = (await chrome.storage.local.get([HOUSE_KEY, HOUSE])) as {
    readonly [HOUSE_KEY]?: string;
    readonly [HOUSE]?: Omit<House, 'key'>;
  };
  return { packs: [], ...kept[HOUSE], key: kept[HOUSE_KEY] ?? '' };
}

export async function houseKey(): Promise<string> {
  const { [HOUSE_KEY]: key } = await chrome.storage.local.get(HOUSE_KEY);
  return typeof key === 'string' ? key : '';
}

/** Keeps what changed; pages under check are judged anew by whoever hears of the key. */
export function keepHouse(change: (house: House) => Omit<House, 'key'>): Promise<void> {
  return alone(HOUSE, async () => {
    const { packs, person } = change(await readHouse());
    const next = { packs, ...(person !== undefined && { person }) };
    await chrome.storage.local.set({ [HOUSE]: next, [HOUSE_KEY]: crypto.randomUUID() });
  });
}

/** The person's profile kept, or taken away. */
export async function keepPerson(person: string | undefined): Promise<void> {
  await keepHouse(({ packs }) => ({ packs, ...(person !== undefined && { person }) }));
}
