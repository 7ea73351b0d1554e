/** The built check bench in a real browser, with what every journey asks of it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import type { OpenFile } from '../../../shared/cli/bench-server.ts';
import { serveBench } from '../../../shared/cli/bench-server.ts';
import { buildPane } from './built-pane.ts';
import { launchChromium } from './chromium.ts';
import type { SavedFile } from './saved.ts';
import { catchSaved } from './saved.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
  const click = async (words: string, selector = 'button, [role=menuitem], [role=tab]'): Promise<void> => {
    const handle = await page.waitForFunction(
      (wanted, among) => [...document.querySelectorAll(among)].find((each) => each.textContent?.includes(wanted)),
      { timeout: 8000 },
      words,
      selector,
    );
    await (handle.asElement() as unknown as { click(): Promise<void> }).click();
  };
  return {
    page,
    asked,
    troubles,
    click,
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
    async serious() {
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof Axe };
        const { violations } = await axe.run(
          // Fluent's focus sentinels are hidden and focusable by design: they pass focus on at once.
          { exclude: [['[data-tabster-dummy]']] },
          { resultTypes: ['violations'] },
        );
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
      });
      return found;
    },
    counts: () => page.$$eval('.filter b', (numbers) => numbers.map((each) => Number(each.textContent))),
  };
}
