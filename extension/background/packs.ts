/**
 * 规则包 on their way: from the address the administrator named, when the browser starts, when a check begins more than
 * twelve hours after the last time, and when a person asks; or from a file a person brings. What may be kept is decided
 * in the rules worker; what is kept stands in local storage.
 */
import type { Arrival, KeptPack, Renewal } from '../../shared/small.ts';
import { fetchPack, PACK_LIMIT_MS, PACK_PERIOD_MS } from '../../shared/small.ts';
import { both } from '../../shared/ui/index.ts';
import type { PackFile, SentArrival } from '../messages.ts';
import { toBase64 } from './base64.ts';
import { keepHouse, readHouse } from './house.ts';
import type { Judge } from './judge.ts';
import { fetchOutside } from './outside.ts';
import { currentPolicy, managedPolicy, today } from './settings.ts';

/** Key in local storage of how the last arrival from the address ended. */
export const PACK_NEWS = 'packNews';

/** How an arrival ended, for the options. */
export interface PackNews extends Omit<Renewal, 'kept'> {
  readonly source: string;
  /** When it was asked, in milliseconds since 1970. */
  readonly at: number;
}

export interface PackDesk {
  /** Asks the address now; nothing where none is set. */
  readonly renew: () => Promise<PackNews | undefined>;
  /** Asks where twelve hours have passed since the last time, or the address is another. */
  readonly renewIfDue: () => Promise<void>;
  readonly take: (file: PackFile) => Promise<PackNews>;
}

export function createPackDesk(judge: Judge): PackDesk {
  let running: Promise<PackNews | undefined> | undefined;
  const settle = async (arrival: SentArrival, coming: Coming): Promise<PackNews> => {
    const { kept: old, isSamePlace, ...order } = coming;
    const engine = chrome.runtime.getManifest().version;
    const answer = await judge.ask({
      kind: 'worker/pack',
      arrival,
      ...order,
      ...(old && { kept: old }),
      today: today(),
      engine,
    });
    if (!('state' in answer)) throw new Error('failed' in answer ? answer.failed : 'no answer');
    const { kept, ...told } = answer;
    if (kept && (kept.text !== old?.text || kept.key !== old.key))
      try {
        await keepHouse((house) => ({ ...house, packs: [...house.packs.filter((each) => !isSamePlace(each)), kept] }));
      } catch {
        // The browser keeps no more than it allows: what was in use stays in use.
        return { source: order.source, at: Date.now(), state: 'faulty', said: [NO_ROOM], problems: [] };
      }
    return { ...told, source: order.source, at: Date.now() };
  };
  const ask = async (): Promise<PackNews | undefined> => {
    const { packUrl: source, packKey: key } = (await currentPolicy()).settings;
    const { packs } = await readHouse();
    if (source === undefined) {
      // The administrator took the address back: what came from there goes too.
      if (packs.some(isFetched))
        await keepHouse((house) => ({ ...house, packs: house.packs.filter((each) => !isFetched(each)) }));
      await chrome.storage.local.remove(PACK_NEWS);
      return undefined;
    }
    const kept = packs.find(isFetched);
    const coming = { ...(kept && { kept }), source, isSamePlace: isFetched };
    const news =
      key === undefined
        ? { source, at: Date.now(), state: 'noKey' as const, said: [], problems: [] }
        : await settle(sent(await fetchPack(source, fetchWithin)), { ...coming, key });
    await chrome.storage.local.set({ [PACK_NEWS]: news });
    return news;
  };
  const renew = (): Promise<PackNews | undefined> => (running ??= ask().finally(() => (running = undefined)));
  return {
    renew,
    async renewIfDue() {
      const { packUrl } = (await managedPolicy()).settings;
      const { [PACK_NEWS]: kept } = await chrome.storage.local.get(PACK_NEWS);
      if (isDue(kept as PackNews | undefined, { packUrl, now: Date.now() })) await renew();
    },
    async take({ name, base64, signature, allowOlder }) {
      const { packKey: key } = (await currentPolicy()).settings;
      const id = idOf(new TextDecoder().decode(Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))));
      const isSamePlace = (each: KeptPack): boolean => !isFetched(each) && idOf(each.text) === id;
      const kept = (await readHouse()).packs.find(isSamePlace);
      return settle(
        { base64, ...(signature !== undefined && { signature }) },
        { ...(kept && { kept }), source: name, ...(key !== undefined && { key }), allowOlder, isSamePlace },
      );
    },
  };
}

const NO_ROOM = both(
  '浏览器存不下这个规则包，没有采用',
  'The browser has no room for this rule pack; it was not taken',
);

/** After a time when nobody answered (the machine was off the network), in milliseconds. */
const RETRY_MS = 30 * 60 * 1000;

/** Whether a check that begins now asks for the pack. */
export function isDue(
  news: Pick<PackNews, 'source' | 'at' | 'state'> | undefined,
  { packUrl, now }: { readonly packUrl: string | undefined; readonly now: number },
): boolean {
  // An address taken back is looked at too: what came from there goes.
  if (news === undefined || news.source !== packUrl) return news?.source !== packUrl;
  return now - news.at > (news.state === 'unreachable' ? RETRY_MS : PACK_PERIOD_MS);
}

interface Coming {
  readonly kept?: KeptPack;
  readonly source: string;
  readonly key?: string;
  readonly allowOlder?: boolean;
  /** Which packs it takes the place of. */
  readonly isSamePlace: (pack: KeptPack) => boolean;
}

/** From an address, not from a file a person brought. */
export function isFetched({ source }: KeptPack): boolean {
  return /^https?:\/\//i.test(source);
}

function idOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { readonly id?: unknown } | null)?.id;
  } catch {
    return undefined;
  }
}

/** Bytes as messages between parts of an extension can carry them in every browser. */
function sent(arrival: Arrival): SentArrival {
  if ('unreachable' in arrival) return arrival;
  const { bytes, signature } = arrival;
  return { base64: toBase64(bytes), ...(signature !== undefined && { signature }) };
}

const fetchWithin: Parameters<typeof fetchPack>[1] = async (url, how) => {
  const stopping = new AbortController();
  setTimeout(() => stopping.abort(), PACK_LIMIT_MS);
  return fetchOutside(url, { ...how, signal: stopping.signal });
};
