/** Pages of the extension itself, as they come and come again. */
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { PATIENCE_MS, pause, until } from './waiting.ts';

const isThere = (page: Page): Promise<boolean> =>
  page
    .evaluate(() => !document.documentElement.hasAttribute('data-old') && document.querySelector('main') !== null)
    .catch(() => false);

/** Loads one of our own pages anew. Firefox never tells the end of it: the old page's own mark is waited away instead. */
export async function renewed(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-old', ''));
  page.reload().catch(() => {});
  await until(() => isThere(page));
}

/** Opens a page of an extension that policy may still be installing: asked for again where there is none yet. */
export async function openOwn(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  let looks = 10;
  await until(async () => {
    // Puppeteer never sees Firefox finish an extension page, so nobody waits for it.
    page.goto(address).catch(() => {});
    for (let look = 0; look < looks; look += 1) {
      await pause(100);
      if (await isThere(page)) return true;
    }
    // A page that is slow to come must not be begun anew for ever.
    looks *= 2;
    return false;
  });
  return page;
}

/** A real click on what has come to rest: what is still moving down the page would be missed. */
export async function clickStill(handle: ElementHandle): Promise<void> {
  let last = '';
  await until(async () => {
    const before = last;
    last = JSON.stringify(await handle.boundingBox());
    return last !== 'null' && last === before;
  });
  await handle.click();
}
