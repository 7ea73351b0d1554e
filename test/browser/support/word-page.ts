/** The built task pane in Chromium, with the real office.js, on a simulated Word. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { serveBench } from '../../../shared/cli/bench-server.ts';
import { OFFICE_FILES } from '../../host/word-sim/load-jsdom.ts';
import { wordMetadata } from '../../host/word-sim/metadata.ts';
import type { HostProfile } from '../../host/word-sim/profiles.ts';
import { applyModernProxies } from '../../host/word-sim/proxies.ts';
import type { SimWord } from '../../host/word-sim/service.ts';
import { createSimWord } from '../../host/word-sim/service.ts';
import { installWin32Host } from '../../host/word-sim/transport.ts';
import { launchChromium } from './chromium.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface WordSite {
  readonly browser: Browser;
  readonly address: string;
  open(bytes: Uint8Array, options: WordPageOptions): Promise<WordPage>;
  close(): Promise<void>;
}
export interface WordPageOptions {
  readonly profile: HostProfile;
  readonly width?: number;
  /** What the pane already remembers: settings by name. */
  readonly settings?: Readonly<Record<string, string>>;
}
export interface WordPage {
  readonly page: Page;
  readonly sim: SimWord;
  readonly asked: readonly string[];
  readonly troubles: readonly string[];
  click(words: string, selector?: string): Promise<void>;
  cards(): Promise<number>;
  serious(): Promise<readonly string[]>;
}

export async function openWordSite(): Promise<WordSite> {
  await build({ configFile: resolve(ROOT, 'office-addin/vite.config.ts'), mode: 'addin', logLevel: 'error' });
  const server = await serveBench(resolve(ROOT, 'dist/addin'), [], 0);
  const browser = await launchChromium();
  return {
    browser,
    address: server.address,
    open: (bytes, options) => openPage(browser, server.address, createSimWord(bytes, options.profile), options),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function openPage(
  browser: Browser,
  address: string,
  sim: SimWord,
  { profile, width = 350, settings = { started: 'yes' } }: WordPageOptions,
): Promise<WordPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const asked: string[] = [];
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    // The policy file is absent on most machines, and the browser says so.
    if (message.type() === 'error' && !message.text().includes('404')) troubles.push(message.text());
  });
  await page.setViewport({ width, height: 800 });
  // A layer half faded in has half its contrast: axe should see it as it stays.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.exposeFunction('simulatedWord', (id: number, params: unknown) => sim.execute(id, params));
  await page.evaluateOnNewDocument(hostSource(sim, settings));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    asked.push(request.url());
    const isRuntime = request.url().endsWith('/word-win32-16.01.js') && profile.isCurrentRuntime;
    if (isRuntime) void request.respond({ contentType: 'text/javascript', body: currentRuntime() });
    else void request.continue();
  });
  sim.listeners.push((entries) => {
    void page.evaluate((told) => (window as unknown as PageWindow).simulatedHost.richEvent(told), entries);
  });
  await page.goto(`${address}taskpane-local.html`, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('.word-pane, .nothing, .first-run', { timeout: 60_000 });
  if (profile.isCurrentRuntime)
    sim.eventTypes = await page.evaluate(() => (window as unknown as PageWindow).simulatedEvents);
  const click = async (words: string, selector = 'button, [role=menuitem], [role=tab]'): Promise<void> => {
    const handle = await page.waitForFunction(
      (wanted, among) => [...document.querySelectorAll(among)].find((each) => each.textContent?.includes(wanted)),
      { timeout: 10_000 },
      words,
      selector,
    );
    await (handle.asElement() as unknown as { click(): Promise<void> }).click();
  };
  return {
    page,
    sim,
    asked,
    troubles,
    click,
    cards: () =>
      page.$$eval('.filter b', (numbers) => numbers.reduce((sum, each) => sum + Number(each.textContent), 0)),
    async serious() {
      await page.evaluate(AXE);
      return page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: AxeLike };
        // Fluent's focus sentinels are hidden and focusable by design: they pass focus on at once.
        const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] });
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
      });
    },
  };
}

interface AxeLike {
  run(context: object): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly impact?: string | null;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}
interface PageWindow {
  readonly simulatedHost: { richEvent(entries: unknown): void };
  readonly simulatedEvents: Record<string, number>;
}

/** What the page has before office.js comes: the host object of Windows, and what the pane remembers. */
function hostSource(sim: SimWord, settings: Readonly<Record<string, string>>): string {
  const { sets, version } = sim.profile;
  const stored = Object.entries(settings)
    .map(
      ([name, value]) => `localStorage.setItem(${JSON.stringify(`hegao.setting.${name}`)}, ${JSON.stringify(value)});`,
    )
    .join('');
  // Functions handed over as source may carry the names their bundler kept.
  return `window.__name ??= (each) => each;
${stored}
window.simulatedHost = (${installWin32Host.toString()})(window, {
  sets: ${JSON.stringify(sets)}, version: ${JSON.stringify(version)}, settings: {},
  exec: (id, params) => window.simulatedWord(id, JSON.parse(JSON.stringify(params))),
});`;
}

/** The packaged runtime with the members of today laid on it. */
function currentRuntime(): string {
  const packaged = readFileSync(join(OFFICE_FILES, 'word-win32-16.01.js'), 'utf8');
  return `${packaged}
;window.simulatedEvents = (${applyModernProxies.toString()})(${JSON.stringify(wordMetadata())}, Word, OfficeExtension);`;
}
