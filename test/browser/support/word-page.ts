/** The built task pane in Chromium, with the real office.js, on a simulated Word. */
import type { Browser, Frame, Page } from 'puppeteer-core';
import { serveBench } from '../../../shared/cli/bench-server.ts';
import type { HostProfile } from '../../host/word-sim/profiles.ts';
import type { SimWord } from '../../host/word-sim/service.ts';
import { createSimWord } from '../../host/word-sim/service.ts';
import { installWin32Host } from '../../host/word-sim/transport.ts';
import { SELECTION_CHANGED } from '../../host/word-sim/web-transport.ts';
import { buildPane } from './built-pane.ts';
import { launchChromium } from './chromium.ts';
import type { PaneActs } from './pane-acts.ts';
import { actsOn } from './pane-acts.ts';
import { PATIENCE_MS } from './waiting.ts';
import { catchSaved } from './saved.ts';
import { builtPage, currentRuntime, listening, ofClosed, officeFile, PATIENT_OFFICE } from './word-files.ts';
import { openWordOnTheWeb } from './word-web-page.ts';

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
  /** Addresses with this in them cannot be fetched. */
  readonly without?: string;
  /** Which of the built pages, by what it loads office.js from. */
  readonly officeJs?: keyof typeof OFFICE_PAGES;
  /** What the button that opened the pane wished: `?do=tidy`. */
  readonly search?: string;
  /** What the pane already remembers: settings by name. */
  readonly settings?: Readonly<Record<string, string>>;
}
export interface WordPage extends PaneActs {
  readonly page: Page;
  /** The pane's own document: the page's, or in Word on the web that of a frame in it. */
  readonly pane: Frame;
  readonly sim: SimWord;
  readonly asked: readonly string[];
  readonly troubles: readonly string[];
  /** The person moves the cursor: the one event every Word has. */
  wander(): Promise<void>;
  /** Waits until the pane listens to the paragraphs: events raised before are lost, as in Word. */
  listening(): Promise<void>;
}

/** The page of each deployment, and where its office.js comes from; nothing for the site itself. */
export const OFFICE_PAGES = {
  local: { page: 'taskpane-local.html', hosted: '' },
  global: { page: 'taskpane.html', hosted: 'https://appsforoffice.microsoft.com/lib/1/hosted/' },
  '21v': {
    page: 'taskpane-21v.html',
    hosted: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/',
  },
} as const;

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
export function openWordPage(
  browser: Browser,
  address: string,
  bytes: Uint8Array,
  options: WordPageOptions,
): Promise<WordPage> {
  return options.profile.isOnTheWeb
    ? openWordOnTheWeb(browser, address, bytes, options)
    : openWordInWindows(browser, address, bytes, options);
}

async function openWordInWindows(
  browser: Browser,
  address: string,
  bytes: Uint8Array,
  options: WordPageOptions,
): Promise<WordPage> {
  const { page: pageName, hosted } = OFFICE_PAGES[options.officeJs ?? 'local'];
  const { profile, width = 350, settings = { started: 'yes' }, isReadOnly = false, search = '', beforeStart } = options;
  const sim = createSimWord(bytes, profile);
  // Made before the page asks: office.js waits five seconds for its scripts, and reading the typings takes time.
  const runtime = profile.isCurrentRuntime ? currentRuntime('word-win32-16.01.js') : '';
  for (const [member, code] of Object.entries(options.failing ?? {})) sim.world.failing.set(member, code);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
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
    const answer = (): Promise<void> => {
      if (options.without !== undefined && request.url().includes(options.without)) return request.abort();
      if (request.url().endsWith('/word-win32-16.01.js') && profile.isCurrentRuntime) {
        const headers = { 'Access-Control-Allow-Origin': '*' };
        return request.respond({ contentType: 'text/javascript', headers, body: runtime });
      }
      if (hosted !== '' && request.url().startsWith(hosted)) return request.respond(officeFile(request.url(), hosted));
      // The test's server adds a policy of its own; here the page's alone is to count.
      if (hosted !== '' && request.isNavigationRequest()) return request.respond(builtPage(pageName));
      return request.continue();
    };
    answer().catch(ofClosed);
  });
  sim.listeners.push((entries) => {
    page.evaluate((told) => (window as unknown as PageWindow).simulatedHost.richEvent(told), entries).catch(ofClosed);
  });
  const saved = await catchSaved(page, context);
  await page.goto(`${address}${pageName}${search}`, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('.word-pane, .nothing, .first-run');
  if (profile.isCurrentRuntime) {
    // Where office.js is late, the pane has something to say before the runtime is there.
    const events = await page.waitForFunction(() => (window as unknown as Partial<PageWindow>).simulatedEvents);
    sim.eventTypes = (await events.jsonValue()) as Record<string, number>;
  }
  const wander = (): Promise<void> =>
    page.evaluate((event) => (window as unknown as PageWindow).simulatedHost.event(event, []), SELECTION_CHANGED);
  const acts = actsOn(page, saved);
  return { page, pane: page.mainFrame(), sim, asked, troubles, wander, listening: () => listening(sim), ...acts };
}

interface PageWindow {
  readonly simulatedHost: { richEvent(entries: unknown): void; event(id: number, payload: unknown): void };
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
${PATIENT_OFFICE}
${stored}
window.simulatedHost = (${installWin32Host.toString()})(window, {
  sets: ${JSON.stringify(sets)}, version: ${JSON.stringify(version)}, settings: {}, isReadOnly: ${isReadOnly},
  exec: (id, params) => window.simulatedWord(id, JSON.parse(JSON.stringify(params))),
});`;
}
