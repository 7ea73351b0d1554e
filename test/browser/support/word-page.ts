/** The built task pane in Chromium, with the real office.js, on a simulated Word. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { serveBench } from '../../../shared/cli/bench-server.ts';
import { OFFICE_FILES } from '../../host/word-sim/load-jsdom.ts';
import { wordMetadata } from '../../host/word-sim/metadata.ts';
import type { HostProfile } from '../../host/word-sim/profiles.ts';
import { applyModernProxies } from '../../host/word-sim/proxies.ts';
import type { SimWord } from '../../host/word-sim/service.ts';
import { createSimWord } from '../../host/word-sim/service.ts';
import { installWin32Host } from '../../host/word-sim/transport.ts';
import { buildPane } from './built-pane.ts';
import { launchChromium } from './chromium.ts';
import type { PaneActs } from './pane-acts.ts';
import { actsOn } from './pane-acts.ts';

export interface WordSite {
  readonly browser: Browser;
  readonly address: string;
  open(bytes: Uint8Array, options: WordPageOptions): Promise<WordPage>;
  close(): Promise<void>;
}
export interface WordPageOptions {
  readonly profile: HostProfile;
  readonly width?: number;
  /** What the document was opened as. */
  readonly isReadOnly?: boolean;
  /** What Word refuses from the start: error codes by member. */
  readonly failing?: Readonly<Record<string, string>>;
  /** Source that runs in the page before anything else. */
  readonly beforeStart?: string;
  /** What the button that opened the pane wished: `?do=tidy`. */
  readonly search?: string;
  /** What the pane already remembers: settings by name. */
  readonly settings?: Readonly<Record<string, string>>;
}
export interface WordPage extends PaneActs {
  readonly page: Page;
  readonly sim: SimWord;
  readonly asked: readonly string[];
  readonly troubles: readonly string[];
}

export async function openWordSite(): Promise<WordSite> {
  const server = await serveBench(await buildPane('addin'), [], 0);
  const browser = await launchChromium();
  return {
    browser,
    address: server.address,
    open: (bytes, options) => openWordPage(browser, server.address, bytes, options),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The pane of any site that serves it: on a Word of its own, in a context of its own. */
export async function openWordPage(
  browser: Browser,
  address: string,
  bytes: Uint8Array,
  options: WordPageOptions,
): Promise<WordPage> {
  const { profile, width = 350, settings = { started: 'yes' }, isReadOnly = false, search = '', beforeStart } = options;
  const sim = createSimWord(bytes, profile);
  for (const [member, code] of Object.entries(options.failing ?? {})) sim.world.failing.set(member, code);
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
  if (beforeStart) await page.evaluateOnNewDocument(beforeStart);
  await page.evaluateOnNewDocument(hostSource(sim, settings, isReadOnly));
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
  await page.goto(`${address}taskpane-local.html${search}`, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('.word-pane, .nothing, .first-run', { timeout: 60_000 });
  if (profile.isCurrentRuntime)
    sim.eventTypes = await page.evaluate(() => (window as unknown as PageWindow).simulatedEvents);
  return { page, sim, asked, troubles, ...(await actsOn(page, context)) };
}

interface PageWindow {
  readonly simulatedHost: { richEvent(entries: unknown): void };
  readonly simulatedEvents: Record<string, number>;
}

/** What the page has before office.js comes: the host object of Windows, and what the pane remembers. */
function hostSource(sim: SimWord, settings: Readonly<Record<string, string>>, isReadOnly: boolean): string {
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
  sets: ${JSON.stringify(sets)}, version: ${JSON.stringify(version)}, settings: {}, isReadOnly: ${isReadOnly},
  exec: (id, params) => window.simulatedWord(id, JSON.parse(JSON.stringify(params))),
});`;
}

/** The packaged runtime with the members of today laid on it. */
function currentRuntime(): string {
  const packaged = readFileSync(join(OFFICE_FILES, 'word-win32-16.01.js'), 'utf8');
  return `${packaged}
;window.simulatedEvents = (${applyModernProxies.toString()})(${JSON.stringify(wordMetadata())}, Word, OfficeExtension);`;
}
