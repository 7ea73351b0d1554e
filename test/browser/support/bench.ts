/** The built check bench in a real browser, with what every journey asks of it. */
import type { Browser, Page } from 'puppeteer-core';
import type { OpenFile } from '../../../shared/cli/bench-server.ts';
import { serveBench } from '../../../shared/cli/bench-server.ts';
import { buildPane } from './built-pane.ts';
import { launchChromium } from './chromium.ts';
import { clickOn, dialog, seriousOn } from './pane-acts.ts';
import { PATIENCE_MS } from './waiting.ts';
import type { SavedFile } from './saved.ts';
import { catchSaved } from './saved.ts';

export interface OpenBench {
  readonly browser: Browser;
  readonly address: string;
  page(size?: { readonly width: number; readonly height: number }): Promise<BenchPage>;
  close(): Promise<void>;
}

export interface BenchPage {
  readonly page: Page;
  /** Every address the page asked for. */
  readonly asked: readonly string[];
  readonly troubles: readonly string[];
  click(words: string, selector?: string): Promise<void>;
  /** An item of the “export” menu. */
  exportAs(words: string): Promise<void>;
  /** Waits until the sentence above the list says `words`. */
  notice(words: string): Promise<void>;
  /** Waits for a dialog that has taken the focus. */
  dialog(): Promise<void>;
  openFile(name: string, bytes: Uint8Array): Promise<void>;
  /** The one file saved since the last call. */
  saved(): Promise<SavedFile>;
  /** What axe finds that is serious or worse. */
  serious(): Promise<readonly string[]>;
  counts(): Promise<readonly number[]>;
}

export async function openBench(files: readonly OpenFile[] = []): Promise<OpenBench> {
  const server = await serveBench(await buildPane('bench'), files, 0);
  const browser = await launchChromium();
  return {
    browser,
    address: server.address,
    page: (size = { width: 1440, height: 900 }) => openPage(browser, server.address, size),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function openPage(
  browser: Browser,
  address: string,
  size: { readonly width: number; readonly height: number },
): Promise<BenchPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const asked: string[] = [];
  const troubles: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  const saved = await catchSaved(page, context);
  await page.setViewport(size);
  // A layer half faded in has half its contrast: axe should see it as it stays.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(address, { waitUntil: 'networkidle0' });
  const click = (words: string, selector = 'button, [role=menuitem], [role=tab]'): Promise<void> =>
    clickOn(page, words, selector);
  return {
    page,
    asked,
    troubles,
    click,
    async exportAs(words) {
      // One that is still closing would take the click.
      await page.waitForFunction(() => !document.querySelector('[role=menu], [role=dialog]'));
      await click('导出', '.top-actions button');
      await click(words, '[role=menuitem]');
    },
    async notice(words) {
      await page.waitForFunction(
        (wanted) => document.querySelector('.notice')?.textContent?.includes(wanted),
        {},
        words,
      );
    },
    dialog: () => dialog(page),
    async openFile(name, bytes) {
      await page.waitForSelector('.bench');
      await page.evaluate(
        (fileName, base64) => {
          const letters = atob(base64);
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(letters, (letter) => letter.charCodeAt(0))], fileName));
          const target = document.querySelector('.bench') as Element;
          target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
        },
        name,
        Buffer.from(bytes).toString('base64'),
      );
    },
    saved,
    serious: () => seriousOn(page),
    counts: () => page.$$eval('.filter b', (numbers) => numbers.map((each) => Number(each.textContent))),
  };
}
