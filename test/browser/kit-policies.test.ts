/** The kit's policies in real browsers: forced install, managed values, exactly the named sites, update, removal. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPolicy, firefoxPolicy, GECKO_ID } from '../../shared/cli/kit/browser-policies.ts';
import { extensionId } from '../../shared/cli/kit/crx.ts';
import { addExtension } from '../../shared/cli/kit/extension-files.ts';
import type { BuiltExtension } from '../../shared/cli/kit/extension-files.ts';
import { buildExtension } from './support/built-extension.ts';
import { openOwn } from './support/own-page.ts';
import { findProgram } from './support/programs.ts';
import type { KitServer, PolicyDesk } from './support/policy-desk.ts';
import { policyDesk, removeFolder, serveKit, whyNoPolicies } from './support/policy-desk.ts';
import { INSTALL_MS, pause, soon, until } from './support/waiting.ts';

const chromium = findProgram('chromium');
const firefox = findProgram('firefox-esr');
const why = whyNoPolicies();
if (why ?? !chromium) console.warn(`kit-policies (Chromium): skipped, ${why ?? 'no chromium is installed'}`);
if (why ?? !firefox) console.warn(`kit-policies (Firefox): skipped, ${why ?? 'no firefox-esr is installed'}`);

const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const id = extensionId(key);
/** A newer version that is going to be offered at once has been by then. */
const AT_ONCE_MS = 40_000;
const settings = { organization: '某省委办公厅', origins: ['http://127.0.0.1/*'], unclassified: true };
let built: BuiltExtension;
let server: KitServer;
const put = (version: string): string =>
  addExtension(server.files, built, { baseUrl: server.baseUrl, version, origins: settings.origins, key }).id;

beforeAll(async () => {
  if (why) return;
  built = { chromium: await buildExtension('chrome'), firefox: await buildExtension('firefox') };
  server = await serveKit();
});
afterAll(async () => server?.close());

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-sync',
  '--disable-component-update',
  '--disable-quic',
];

describe.skipIf(why !== undefined || !chromium)('Chromium under the kit’s policy', () => {
  let desk: PolicyDesk;
  const profile = mkdtempSync(join(tmpdir(), 'hegao-profile-'));
  const start = (): Promise<Browser> =>
    puppeteer.launch({
      executablePath: desk.program,
      headless: true,
      timeout: INSTALL_MS,
      args: ARGS,
      userDataDir: profile,
      // Puppeteer's own defaults would keep the policy's extension out.
      ignoreDefaultArgs: [
        '--disable-extensions',
        '--disable-background-networking',
        '--disable-component-extensions-with-background-pages',
      ],
    });
  const workerOf = async (browser: Browser): Promise<WebWorker> => {
    const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().includes(id), {
      timeout: INSTALL_MS,
    });
    const worker = await target.worker();
    if (!worker) throw new Error('the extension has no worker');
    // A worker is there to talk to before the browser has given it its own interfaces.
    await soon(() => worker.evaluate(() => typeof chrome === 'object' && 'permissions' in chrome)).toBe(true);
    return worker;
  };
  const allow = (on: boolean): void =>
    writeFileSync(
      join(desk.folder, 'hegao.json'),
      JSON.stringify(
        on
          ? {
              ...chromiumPolicy({ baseUrl: server.baseUrl, extensionId: id, settings, version: '' }),
              DeveloperToolsAvailability: 1,
            }
          : {},
      ),
    );
  beforeAll(() => {
    desk = policyDesk(chromium ?? '', '/etc/chromium/policies/managed');
    put('1.0.0');
    allow(true);
  });
  afterAll(() => {
    desk.remove();
    removeFolder(profile);
  });

  it('installs it, hands over the managed values and exactly the named sites', async () => {
    const browser = await start();
    try {
      const worker = await workerOf(browser);
      expect(await worker.evaluate(() => chrome.runtime.id)).toBe(id);
      const { origins } = await worker.evaluate(() => chrome.permissions.getAll());
      expect(origins).toEqual(settings.origins);
      await soon(() => worker.evaluate(() => chrome.storage.managed.get())).toEqual(settings);
      expect(server.asked).toContain('extension/hegao-1.0.0.crx');
    } finally {
      await browser.close();
    }
  });

  /** Whether the extension becomes that version, as its own page says, within so many milliseconds. */
  const becomes = (browser: Browser, version: string, patience: number): Promise<boolean> =>
    until(
      async () => {
        await pause(1_500);
        const page = await browser.newPage();
        await page.goto(`chrome-extension://${id}/options.html`).catch(() => {});
        const now = await page.evaluate(() => chrome.runtime.getManifest().version).catch(() => '');
        await page.close();
        return now === version;
      },
      () => version,
      patience,
    ).then(
      () => true,
      () => false,
    );

  it('takes a newer version, at once or at the next start', async () => {
    let browser = await start();
    try {
      const worker = await workerOf(browser);
      const newer = new Map(
        [...built.chromium].map(
          ([path, bytes]) => [path, path === 'manifest.json' ? versioned(bytes, '1.0.1') : bytes] as const,
        ),
      );
      addExtension(
        server.files,
        { ...built, chromium: newer },
        { baseUrl: server.baseUrl, version: '1.0.1', origins: settings.origins, key },
      );
      const { status } = await worker.evaluate(() => chrome.runtime.requestUpdateCheck());
      expect(status).toBe('update_available');
      await soon(() => server.asked).toContain('extension/hegao-1.0.1.crx');
      if (await becomes(browser, '1.0.1', AT_ONCE_MS)) return;
      // Now and then Chromium fetches the newer one and tells nobody; it is then taken as the browser starts.
      console.warn('the newer version was not offered in time, and is looked for at the next start');
      await browser.close();
      browser = await start();
      expect(await becomes(browser, '1.0.1', INSTALL_MS)).toBe(true);
    } finally {
      await browser.close();
    }
  }, 400_000);

  it('leaves nothing when the policy is gone', async () => {
    allow(false);
    const browser = await start();
    try {
      const found = await browser
        .waitForTarget((each) => each.url().includes(id), { timeout: 5_000 })
        .then(
          () => true,
          () => false,
        );
      expect(found).toBe(false);
    } finally {
      await browser.close();
    }
  });
});

function versioned(bytes: Uint8Array, version: string): Uint8Array {
  const manifest = JSON.parse(new TextDecoder().decode(bytes)) as object;
  return new TextEncoder().encode(JSON.stringify({ ...manifest, version }));
}

describe.skipIf(why !== undefined || !firefox)('Firefox ESR under the kit’s policy', () => {
  it('installs the unsigned package and hands over the managed values', async () => {
    const uuid = '11111111-2222-4333-8444-555555555555';
    const desk = policyDesk(firefox ?? '', '/usr/lib/firefox-esr/distribution');
    put('1.0.0');
    writeFileSync(
      join(desk.folder, 'policies.json'),
      JSON.stringify({ policies: firefoxPolicy({ baseUrl: server.baseUrl, extensionId: id, settings, version: '' }) }),
    );
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: desk.program,
      headless: true,
      timeout: INSTALL_MS,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid }),
        // Firefox takes updates from https only, as a kit's own address is; this server speaks http.
        'extensions.checkUpdateSecurity': false,
      },
    });
    try {
      await soon(() => server.asked).toContain('extension/hegao.xpi');
      const page = await openOwn(browser, `moz-extension://${uuid}/options.html`);
      expect(await page.evaluate(() => chrome.runtime.id)).toBe(GECKO_ID);
      expect(await page.evaluate(() => chrome.storage.managed.get())).toEqual(settings);
      expect((await page.evaluate(() => chrome.permissions.getAll())).origins).toEqual(settings.origins);
    } finally {
      await browser.close();
      desk.remove();
    }
  });
});
