/// <reference types="chrome" />
/** The built extension in real browsers, and the test pages on a server of their own. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import type { TabState } from '../../../extension/background/tabs.ts';
import { CHROMIUM } from './chromium.ts';
import type { Flavour } from './e2e-build.ts';
import { buildForTests } from './e2e-build.ts';
import { PATIENCE_MS, until } from './waiting.ts';

export { pause, until } from './waiting.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const UUID = '11111111-2222-4333-8444-555555555555';
const GECKO_ID = 'hegao@hegao.local';

const FIREFOX = [process.env['FIREFOX'] ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (place) => place !== '' && existsSync(place),
);

export type BrowserName = 'chrome' | 'firefox';

export const BROWSERS: Readonly<Record<BrowserName, string | undefined>> = { chrome: CHROMIUM, firefox: FIREFOX };

export interface OpenExtension {
  readonly browser: Browser;
  readonly address: string;
  /** Paths asked of the server of pages. */
  readonly asked: string[];
  readonly open: (path: string, ready?: string) => Promise<Page>;
  readonly surface: (path: string) => Promise<Page>;
  /** State of the page's tab once every part of it has an answer. */
  readonly state: (page: Page, holds?: (state: TabState) => boolean) => Promise<TabState>;
  readonly tabOf: (page: Page) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** What the server gives for a path: bytes, or an answer of its own making. */
export type Served = Uint8Array | ((response: ServerResponse) => void);

function launch(name: BrowserName, executablePath: string, { args = [], prefs }: Setting): Promise<Browser> {
  if (name === 'chrome')
    return puppeteer.launch({
      executablePath,
      headless: true,
      timeout: PATIENCE_MS,
      enableExtensions: true,
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=zh-CN', ...args],
    });
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: PATIENCE_MS,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'intl.locale.requested': 'zh-CN',
      ...prefs,
    },
  });
}

/** How the browser is set up, where a test needs it otherwise than usual. */
export interface Setting {
  readonly flavour?: Flavour;
  /** More words for the command line of Chromium. */
  readonly args?: readonly string[];
  /** More preferences of Firefox. */
  readonly prefs?: Readonly<Record<string, boolean | string>>;
  /** Without the offscreen document, as in Chromium below 109: the permission for it is taken out. */
  readonly offscreen?: false;
  /** Content type of the files. */
  readonly type?: string;
}

/** @param files what the server gives besides the pages, by path */
export async function openExtension(
  name: BrowserName,
  files: Readonly<Record<string, Served>> = {},
  setting: Setting = {},
): Promise<OpenExtension> {
  const executablePath = BROWSERS[name];
  if (executablePath === undefined) throw new Error('no browser: the caller must skip');
  const built = await buildForTests(name, setting.flavour ?? 'managed');
  const folder = setting.offscreen === false ? withoutOffscreen(built) : built;
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url);
    const file = files[url];
    const path = resolve(ROOT, `test/pages/${url.slice(1).replace(/[^\w.-]/g, '')}`);
    const installed = /^\/npm\/([\w@./-]+)$/.exec(url)?.[1];
    if (typeof file === 'function') file(response);
    else if (installed !== undefined) serveInstalled(installed, response);
    else if (file) response.setHeader('content-type', setting.type ?? typeOf(url)).end(file);
    else if (/^\/[\w-]+\.html$/.test(url) && existsSync(path))
      response.setHeader('content-type', 'text/html').end(readFileSync(path));
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launch(name, executablePath, setting);
  const id = await browser.installExtension(folder);
  const base = name === 'firefox' ? `moz-extension://${UUID}` : `chrome-extension://${id}`;
  const blank = async (): Promise<Page> => {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    return page;
  };
  const surface = async (path: string): Promise<Page> => {
    const page = await blank();
    const going = page.goto(`${base}/${path}`);
    // Firefox never tells the end of such a navigation: its page is waited for instead.
    if (name === 'firefox') going.catch(() => {});
    else await going;
    await until(() => page.evaluate(() => document.querySelector('main') !== null).catch(() => false));
    return page;
  };
  const desk = await surface('welcome.html');
  // Pages are watched once their sites are registered.
  if (setting.flavour !== 'self')
    await until(() =>
      desk.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0).catch(() => false),
    );
  const tabOf = (page: Page): Promise<number> =>
    // The one opened last: a test that failed may have left another behind.
    desk.evaluate(
      async (url) => (await chrome.tabs.query({})).filter((tab) => tab.url === url).at(-1)?.id ?? -1,
      page.url(),
    );
  return {
    browser,
    address,
    asked,
    surface,
    tabOf,
    async open(path, ready = 'body') {
      const page = await blank();
      await page.goto(`${address}/${path}`);
      await page.waitForSelector(ready);
      return page;
    },
    async state(page, holds = () => true) {
      let last: TabState = { tab: -1, frames: [], attachments: [] };
      await until(
        async () => {
          const tab = await tabOf(page);
          const told = await desk.evaluate(
            async (wanted) =>
              (await chrome.runtime.sendMessage({ kind: 'panel/state', tab: wanted })) as TabState | undefined,
            tab,
          );
          // Its background was ended over the question.
          if (!told) return false;
          last = told;
          const settled = last.frames.every(({ report, failed }) => report !== undefined || failed !== undefined);
          return last.frames.length > 0 && settled && holds(last);
        },
        () => JSON.stringify(last).slice(0, 1500),
      );
      return last;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      if (folder !== built) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The built extension in a folder of its own, with no leave to open an offscreen document: the browser offers none then. */
function withoutOffscreen(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-extension-'));
  cpSync(built, folder, { recursive: true });
  const place = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(place, 'utf8')) as { readonly permissions: readonly string[] };
  const permissions = manifest.permissions.filter((each) => each !== 'offscreen');
  writeFileSync(place, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

/** A click on what this selector finds, once it is there and may be clicked. */
export async function press(page: Page, selector: string): Promise<void> {
  await until(
    () =>
      page.evaluate((wanted) => {
        const found = document.querySelector<HTMLElement>(wanted);
        if (!found || found.matches(':disabled')) return false;
        found.click();
        return true;
      }, selector),
    () => selector,
  );
}

/** Marks of ours stand on these words: highlights, which a page can see, and no box. */
export async function marked(page: Page, words: string): Promise<void> {
  await until(
    () =>
      page.evaluate(
        (wanted) =>
          [...CSS.highlights.values()].some((highlight) => [...highlight].some((range) => String(range) === wanted)),
        words,
      ),
    () => `no mark on ${words}`,
  );
}

/** Real editors and frameworks as they are installed for the tests: /npm/quill/dist/quill.js. */
function serveInstalled(path: string, response: ServerResponse): void {
  const home = resolve(ROOT, 'node_modules');
  const file = resolve(home, path);
  if (!file.startsWith(home) || !existsSync(file)) response.writeHead(404).end();
  else response.setHeader('content-type', typeOf(path)).end(readFileSync(file));
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
};

function typeOf(path: string): string {
  return TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';
}
