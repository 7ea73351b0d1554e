/** What every journey does with a pane, whoever its host is. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { serious } from './axe.ts';
import type { SavedFile } from './saved.ts';
import { PATIENCE_MS } from './waiting.ts';

/** Where pictures for looking at go; without it none are taken. */
const PICTURES = process.env['HEGAO_PICTURES'];

export interface PaneActs {
  /** Clicks the first thing that says `words`. */
  click(words: string, selector?: string): Promise<void>;
  /** Waits until nothing is being checked and nothing moves. */
  calm(): Promise<void>;
  /** Waits for a dialog that has taken the focus: before, keys and letters go elsewhere. */
  dialog(): Promise<void>;
  /** An item of the “more” menu. */
  choose(words: string): Promise<void>;
  cards(): Promise<number>;
  /** What axe finds that is serious or worse. */
  serious(): Promise<readonly string[]>;
  /** What the sentence above the list says, once it says `words`. */
  notice(words: string): Promise<string>;
  /** The one file saved since the last call. */
  saved(): Promise<SavedFile>;
  /** Of this page, or of another. */
  picture(name: string, of?: Page): Promise<void>;
}

/** The page a pane fills, or the frame it stands in. */
type Place = Page | Frame;

/** Clicks what says `words` once it stands still: menus and dialogs move while they open, and a list may be drawn anew. */
export async function clickOn(page: Place, words: string, selector: string): Promise<void> {
  const handle = await page.waitForFunction(
    (wanted, among) => {
      const found = [...document.querySelectorAll(among)].find((each) => each.textContent?.includes(wanted));
      if (!found) return undefined;
      const { x, y, width, height } = found.getBoundingClientRect();
      const place = [x, y, width, height].join();
      const seen = globalThis as unknown as { lastSeen?: readonly [Element, string, number] };
      const [element, was, since] = seen.lastSeen ?? [];
      if (element !== found || was !== place || since === undefined) {
        seen.lastSeen = [found, place, performance.now()];
        return undefined;
      }
      return width > 0 && performance.now() - since > 60 ? found : undefined;
    },
    { timeout: PATIENCE_MS },
    words,
    selector,
  );
  await (handle.asElement() as unknown as ElementHandle<Element>).click();
}

/**
 * Waits until nothing is being checked and nothing moves: a layer half faded in has half its contrast, and one half
 * gone still hides what lies below.
 */
export async function calm(page: Place): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.querySelector('.summary-progress > *') &&
      (document.querySelector('[role=dialog], [role=menu]') ?? !document.querySelector('#root[aria-hidden=true]')) &&
      document.getAnimations().every((each) => {
        const { iterations } = each.effect?.getComputedTiming() ?? {};
        return each.playState !== 'running' || iterations === Infinity;
      }),
    { timeout: PATIENCE_MS },
  );
}

export async function dialog(page: Place): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.closest('[role=dialog]'), { timeout: PATIENCE_MS });
}

/** What axe finds that is serious or worse, on a page that stands still. */
export async function seriousOn(page: Place): Promise<readonly string[]> {
  await calm(page);
  // Fluent's focus sentinels are hidden and focusable by design: they pass focus on at once.
  return serious(page, ['[data-tabster-dummy]']);
}

function pageOf(pane: Place): Page {
  return 'page' in pane ? pane.page() : pane;
}

/**
 * @param pane the page of the pane, or the frame it stands in
 * @param saved what catches its files, made before it was opened: one opened for a report saves it at once
 */
export function actsOn(pane: Place, saved: PaneActs['saved']): PaneActs {
  const click = (words: string, selector = 'button, [role=menuitem], [role=tab]'): Promise<void> =>
    clickOn(pane, words, selector);
  return {
    click,
    saved,
    calm: () => calm(pane),
    dialog: () => dialog(pane),
    async choose(words) {
      // One that is still closing would take the click.
      await pane.waitForFunction(() => !document.querySelector('[role=menu], [role=dialog]'));
      await pane.click('[aria-label=更多]');
      await click(words, '[role=menuitem]');
    },
    cards: () =>
      pane.$$eval('.filter b', (numbers) => numbers.reduce((sum, each) => sum + Number(each.textContent), 0)),
    serious: () => seriousOn(pane),
    async notice(words) {
      await pane.waitForFunction(
        (wanted) => document.querySelector('.notice')?.textContent?.includes(wanted),
        { timeout: PATIENCE_MS },
        words,
      );
      return pane.$eval('.notice', (each) => each.textContent ?? '');
    },
    async picture(name, of) {
      if (!PICTURES) return;
      await calm(of ?? pane);
      mkdirSync(PICTURES, { recursive: true });
      await (of ?? pageOf(pane)).screenshot({ path: join(PICTURES, `${name}.png`) });
    },
  };
}
