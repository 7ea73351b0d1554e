/** Keeps what was set for this machine current: packs renewed, figures counted, pages judged anew when a setting changes. */
import type { ToBackground, ToWorker } from '../messages.ts';
import { countOnce } from './figures.ts';
import { HOUSE_KEY, readHouse } from './house.ts';
import type { Judge, JudgeAnswer, TellEarly } from './judge.ts';
import { createPackDesk } from './packs.ts';
import { CHOSEN, watchPolicy } from './settings.ts';
import { PACK_SITE } from './sites.ts';

export interface Housekeeping {
  /** A judge whose worker is told what was set for this machine. */
  readonly judge: Judge;
  /** Orders of the options; undefined for any other. */
  readonly hear: (message: ToBackground) => Promise<unknown> | undefined;
  /** @param changed called when another profile, pack or central setting counts from now on */
  readonly start: (changed: () => void) => void;
}

/** How often at most a check asks whether the pack is due, in milliseconds. */
const LOOK_EVERY_MS = 5_000;

export function createHousekeeping(bare: Judge): Housekeeping {
  const packs = createPackDesk(bare);
  let looked = 0;
  const look = (): void => {
    if (Date.now() - looked < LOOK_EVERY_MS) return;
    looked = Date.now();
    // Whatever becomes of it stands in the options; a check never waits for it.
    void packs.renewIfDue().catch(() => {});
  };
  const judge: Judge = {
    ...bare,
    async ask(order, early) {
      const answer = await askWithHouse(bare, order, early);
      if (order.kind === 'worker/page' || order.kind === 'worker/attachment') {
        look();
        if (answer !== null && 'findings' in answer) void countOnce(`${order.key}|${answer.documentKey}`, answer);
      }
      return answer;
    },
  };
  return {
    judge,
    hear(message) {
      if (message.kind === 'panel/pack-renew') return packs.renew();
      if (message.kind === 'panel/pack-take') return packs.take(message.file);
      return undefined;
    },
    start(changed) {
      const atStart = (): void => void packs.renew().catch(() => {});
      chrome.runtime.onStartup.addListener(atStart);
      chrome.runtime.onInstalled.addListener(atStart);
      chrome.storage.onChanged.addListener((changes, area) => {
        if (area === 'local' && [HOUSE_KEY, CHOSEN, PACK_SITE].some((key) => key in changes)) changed();
      });
      watchPolicy((now, before) => {
        changed();
        if (['packUrl', 'packKey'].some((name) => now[name] !== before[name])) atStart();
      });
    },
  };
}

/** How often in a row a house may change under one order; who changes it more often than that is no person. */
const MOST_MOVES = 5;

/** The worker says when it does not know the house; then it is told, and asked again: others may tell it of a newer one meanwhile. */
async function askWithHouse(judge: Judge, order: ToWorker, early?: TellEarly): Promise<JudgeAnswer> {
  let answer = await judge.ask(order, early);
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    if (!('standing' in order) || answer === null || !('needsHouse' in answer)) break;
    const house = await readHouse();
    await judge.ask({ kind: 'worker/house', house });
    answer = await judge.ask({ ...order, standing: { ...order.standing, house: house.key } }, early);
  }
  return answer;
}
