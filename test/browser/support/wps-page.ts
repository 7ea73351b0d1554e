/** The built WPS pane in Chromium, on a simulated WPS in the page itself: its object model answers at once, not by message. */
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { serveBench } from '../../../shared/cli/bench-server.ts';
import type { SimWps } from '../../host/wps-sim.ts';
import { buildPane } from './built-pane.ts';
import { launchChromium } from './chromium.ts';
import type { PaneActs } from './pane-acts.ts';
import { actsOn } from './pane-acts.ts';
import { PATIENCE_MS } from './waiting.ts';
import { catchSaved } from './saved.ts';

export interface WpsSite {
  readonly browser: Browser;
  readonly address: string;
  open(bytes: Uint8Array, options?: WpsPageOptions): Promise<WpsPage>;
  close(): Promise<void>;
}
export interface WpsPageOptions {
  readonly width?: number;
  /** What the ribbon's button wished: `?do=tidy`. */
  readonly search?: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** Source that runs in the page before anything else. */
  readonly beforeStart?: string;
  /** How this WPS and its document are. */
  readonly world?: Partial<Pick<SimWps, 'isReadOnly' | 'isLocked' | 'isClosed' | 'isMute' | 'making'>>;
}
export interface WpsPage extends PaneActs {
  readonly page: Page;
  readonly asked: readonly string[];
  readonly troubles: readonly string[];
  /** Runs in the page with the simulated WPS; what it answers must be plain. */
  wps<T>(act: (sim: SimWps) => T): Promise<T>;
  /** The open document, or one made beside it, as a file. */
  file(made?: number): Promise<Uint8Array>;
}
type PageWindow = Window & { readonly simulatedWps: SimWps };

export async function openWpsSite(): Promise<WpsSite> {
  const simulator = await bundledSimulator();
  const server = await serveBench(await buildPane('wps'), [], 0);
  const browser = await launchChromium();
  return {
    browser,
    address: server.address,
    open: (bytes, options = {}) =>
      openPage(browser, `${server.address}taskpane.html`, hostSource(simulator, bytes, options), options),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function bundledSimulator(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, '../../host/wps-sim.ts'), formats: ['iife'], name: 'WpsSimulator' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('the simulator was not bundled');
  return output.output[0].code;
}

function hostSource(
  simulator: string,
  bytes: Uint8Array,
  { settings = { started: 'yes' }, world = {}, beforeStart = '' }: WpsPageOptions,
): string {
  const stored = Object.entries(settings).map(([name, value]) => [`hegao.setting.${name}`, value]);
  return `${simulator}
${beforeStart}
(() => {
  for (const [name, value] of ${JSON.stringify(stored)}) localStorage.setItem(name, value);
  const bytes = Uint8Array.from(atob("${Buffer.from(bytes).toString('base64')}"), (letter) => letter.charCodeAt(0));
  const sim = WpsSimulator.createSimWps(bytes);
  Object.assign(sim, ${JSON.stringify(world)});
  window.simulatedWps = sim;
  window.wps = { WpsApplication: () => sim.app, ApiEvent: sim.events };
})();`;
}

async function openPage(browser: Browser, address: string, source: string, options: WpsPageOptions): Promise<WpsPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const asked: string[] = [];
  const troubles: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    // The policy file is absent on most machines, and the browser says so.
    if (message.type() === 'error' && !message.text().includes('404')) troubles.push(message.text());
  });
  await page.setViewport({ width: options.width ?? 350, height: 800 });
  // A layer half faded in has half its contrast: axe should see it as it stays.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.evaluateOnNewDocument(source);
  const saved = await catchSaved(page, context);
  await page.goto(`${address}${options.search ?? ''}`, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('.word-pane, .nothing, .first-run');
  const base64 = (made: number): Promise<string> =>
    page.evaluate((at) => {
      const { simulatedWps: sim } = window as unknown as PageWindow;
      const bytes = (at < 0 ? sim.model : sim.created[at])?.bytes() ?? new Uint8Array();
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    }, made);
  return {
    page,
    asked,
    troubles,
    wps: <T>(act: (sim: SimWps) => T) => page.evaluate(`(${act.toString()})(window.simulatedWps)`) as Promise<T>,
    file: async (made = -1) => new Uint8Array(Buffer.from(await base64(made), 'base64')),
    ...actsOn(page, saved),
  };
}
