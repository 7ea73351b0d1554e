/** What every journey does with a pane, whoever its host is. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type Axe from 'axe-core';
import type { BrowserContext, ElementHandle, Page } from 'puppeteer-core';
import type { SavedFile } from './saved.ts';
import { catchSaved } from './saved.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Where pictures for looking at go; without it none are taken. */
const PICTURES = process.env['HEGAO_PICTURES'];

export interface PaneActs {
  /** Clicks the first thing that says `words`. */
  click(words: string, selector?: string): Promise<void>;
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

/** Menus and dialogs move while they open: a click in passing lands elsewhere. */
async function settled(element: ElementHandle<Element>): Promise<void> {
  let last = '';
  for (let look = 0; look < 40; look++) {
    const now = JSON.stringify(await element.boundingBox());
    if (now === last && now !== 'null') return;
    last = now;
    await new Promise((done) => setTimeout(done, 40));
  }
}

export async function actsOn(page: Page, context: BrowserContext): Promise<PaneActs> {
  const saved = await catchSaved(page, context);
  const click = async (words: string, selector = 'button, [role=menuitem], [role=tab]'): Promise<void> => {
    const handle = await page.waitForFunction(
      (wanted, among) => [...document.querySelectorAll(among)].find((each) => each.textContent?.includes(wanted)),
      { timeout: 10_000 },
      words,
      selector,
    );
    const element = handle.asElement() as ElementHandle<Element>;
    await settled(element);
    await element.click();
  };
  return {
    click,
    saved,
    async choose(words) {
      await page.click('[aria-label=更多]');
      await click(words, '[role=menuitem]');
    },
    cards: () =>
      page.$$eval('.filter b', (numbers) => numbers.reduce((sum, each) => sum + Number(each.textContent), 0)),
    async serious() {
      await page.evaluate(AXE);
      return page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof Axe };
        // Fluent's focus sentinels are hidden and focusable by design: they pass focus on at once.
        const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] }, { resultTypes: ['violations'] });
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
      });
    },
    async notice(words) {
      await page.waitForFunction(
        (wanted) => document.querySelector('.notice')?.textContent?.includes(wanted),
        { timeout: 20_000 },
        words,
      );
      return page.$eval('.notice', (each) => each.textContent ?? '');
    },
    async picture(name, of = page) {
      if (!PICTURES) return;
      mkdirSync(PICTURES, { recursive: true });
      await of.screenshot({ path: join(PICTURES, `${name}.png`) });
    },
  };
}
