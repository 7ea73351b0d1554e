/**
 * A rule pack from the administrator's server in real browsers under real policies: it arrives, a newer one arrives, a
 * bad one is refused and the last good one stays, and what changes centrally judges open pages anew.
 */
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PackNews } from '../../extension/background/packs.ts';
import type { TabState } from '../../extension/background/tabs.ts';
import { chromiumPolicy, firefoxPolicy, GECKO_ID } from '../../shared/cli/kit/browser-policies.ts';
import { extensionId } from '../../shared/cli/kit/crx.ts';
import { addExtension } from '../../shared/cli/kit/extension-files.ts';
import type { BuiltExtension } from '../../shared/cli/kit/extension-files.ts';
import { PACK_PERIOD_MS } from '../../shared/packs/fetch.ts';
import type { PolicySettings } from '../../shared/packs/policy.ts';
import { buildExtension } from './support/built-extension.ts';
import { clickStill, openOwn, renewed } from './support/own-page.ts';
import { findProgram } from './support/programs.ts';
import type { KitServer, PolicyDesk } from './support/policy-desk.ts';
import { policyDesk, removeFolder, serveKit, whyNoPolicies } from './support/policy-desk.ts';
import { INSTALL_MS, pause, soon, until } from './support/waiting.ts';

const chromium = findProgram('chromium');
const firefox = findProgram('firefox-esr');
const why = whyNoPolicies();
if (why ?? !chromium) console.warn(`kit-packs (Chromium): skipped, ${why ?? 'no chromium is installed'}`);
if (why ?? !firefox) console.warn(`kit-packs (Firefox): skipped, ${why ?? 'no firefox-esr is installed'}`);

const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const id = extensionId(key);
const packKeys = generateKeyPairSync('ed25519');
const packKey = Buffer.from(packKeys.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64');
const END = 'punctuation/title-end-mark';
const WORD = { word: '科室', suggest: '处室', reason: '机构改革后的称谓' };
let server: KitServer;
let settings: PolicySettings;
let built: BuiltExtension;
const putExtension = (origins: readonly string[]): unknown =>
  addExtension(server.files, built, { baseUrl: server.baseUrl, version: '1.0.0', origins, key });

function servePack(version: number, more: object = {}, signature?: string): void {
  const bytes = new TextEncoder().encode(
    JSON.stringify({ id: 'office', title: '某省委办公厅', version, words: [WORD], mandatory: [END], ...more }),
  );
  server.files.set('packs/office.json', bytes);
  server.files.set(
    'packs/office.json.sig',
    new TextEncoder().encode(signature ?? sign(null, bytes, packKeys.privateKey).toString('base64')),
  );
}

beforeAll(async () => {
  if (why) return;
  server = await serveKit();
  settings = {
    organization: '某省委办公厅',
    origins: ['http://127.0.0.1/*'],
    packUrl: `${server.baseUrl}/packs/office.json`,
    packKey,
    disabledRules: [END],
    figures: true,
  };
  server.files.set(
    'page.html',
    new TextEncoder().encode(
      '<!doctype html><meta charset="utf-8"><title>拟稿</title><h1 style="text-align:center">关于做好防汛工作的通知。</h1><p>各县人民政府：</p><p>　　请各科室于9月1日前做好防汛工作。</p>',
    ),
  );
  built = { chromium: await buildExtension('chrome'), firefox: await buildExtension('firefox') };
  putExtension(settings.origins ?? []);
});
afterAll(async () => server?.close());

/** Opens the options, however long the forced extension takes to come. */
async function optionsOf(browser: Browser, base: string): Promise<Page> {
  const page = await openOwn(browser, `${base}/options.html`);
  await page.evaluate(() => chrome.storage.local.set({ chosen: { language: 'zh-CN' } }));
  await renewed(page);
  await until(async () => (await textOf(page)).includes('规则包'));
  return page;
}

function news(page: Page): Promise<PackNews | undefined> {
  return page.evaluate(async () => (await chrome.storage.local.get('packNews'))['packNews'] as PackNews | undefined);
}

function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

async function renew(page: Page): Promise<PackNews | undefined> {
  const before = (await news(page))?.at ?? 0;
  // While it is asked, the button says so and waits.
  await until(() =>
    page.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === '立即更新');
      if (!button || button.disabled) return false;
      button.click();
      return true;
    }),
  );
  await until(async () => ((await news(page))?.at ?? 0) > before);
  return news(page);
}

async function rulesOn(options: Page, url: string): Promise<readonly string[]> {
  const state = await options.evaluate(async (wanted) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === wanted)?.id ?? -1;
    return (await chrome.runtime.sendMessage({ kind: 'panel/state', tab })) as TabState;
  }, url);
  return state.frames.flatMap(({ report }) => report?.findings ?? []).map(({ rule, quote }) => `${rule} ${quote}`);
}

describe.skipIf(why !== undefined || !chromium)('Chromium', () => {
  let desk: PolicyDesk;
  let browser: Browser;
  let options: Page;
  const profile = mkdtempSync(join(tmpdir(), 'hegao-profile-'));
  const setPolicy = (values: PolicySettings): void =>
    writeFileSync(
      join(desk.folder, 'hegao.json'),
      JSON.stringify({
        ...chromiumPolicy({ baseUrl: server.baseUrl, extensionId: id, settings: values, version: '' }),
        DeveloperToolsAvailability: 1,
      }),
    );
  beforeAll(async () => {
    desk = policyDesk(chromium ?? '', '/etc/chromium/policies/managed');
    servePack(2);
    setPolicy(settings);
    browser = await puppeteer.launch({
      executablePath: desk.program,
      headless: true,
      timeout: INSTALL_MS,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync', '--disable-component-update'],
      userDataDir: profile,
      // Puppeteer's own defaults would keep the policy's extension out.
      ignoreDefaultArgs: [
        '--disable-extensions',
        '--disable-background-networking',
        '--disable-component-extensions-with-background-pages',
      ],
    });
    options = await optionsOf(browser, `chrome-extension://${id}`);
  });
  afterAll(async () => {
    await browser?.close();
    desk.remove();
    removeFolder(profile);
  });

  it('takes the pack as soon as the settings arrive, and shows it with who set it', async () => {
    await until(async () => (await news(options))?.state === 'taken');
    const text = (): Promise<string> => textOf(options);
    await soon(text).toContain('新版已采用');
    await soon(text).toMatch(/某省委办公厅[\s\S]*签名有效/);
    await soon(text).toContain('由管理员设定');
    await soon(text).toMatch(/校验值\s*[0-9a-f]{14}/);
    await soon(() => options.evaluate(() => document.querySelector<HTMLInputElement>('[name=figures]')?.disabled)).toBe(
      true,
    );
    // It may be asked for twice: when the extension is installed, and when the administrator's settings arrive.
    expect(new Set(server.asked.filter((path) => path.startsWith('packs/')))).toEqual(
      new Set(['packs/office.json', 'packs/office.json.sig']),
    );
  });

  it('checks pages by it: its words speak, its mandatory rule stays on against the central switch', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.baseUrl}/page.html`);
    await soon(() => rulesOn(options, page.url())).toEqual(
      expect.arrayContaining([expect.stringMatching(/ 科室$/), expect.stringMatching(new RegExp(`^${END}`))]),
    );
  });

  it('takes a newer one, and judges the open page anew by it', async () => {
    servePack(3, { words: [], mandatory: [] });
    expect(await renew(options)).toMatchObject({ state: 'taken', stamp: { version: 3 } });
    await until(async () => {
      const found = await rulesOn(options, `${server.baseUrl}/page.html`);
      return found.length > 0 && !found.some((each) => each.endsWith(' 科室') || each.startsWith(END));
    });
    expect(await renew(options)).toMatchObject({ state: 'same', stamp: { version: 3 } });
  });

  it.each<readonly [string, PackNews['state'], string, () => void]>([
    [
      'a bad signature',
      'badSignature',
      '签名不符，沿用旧版',
      () => servePack(4, {}, Buffer.alloc(64).toString('base64')),
    ],
    ['an older version', 'older', '版本较旧，不采用', () => servePack(1)],
    ['one that expired', 'expired', '已过期，不采用', () => servePack(4, { notAfter: '2020-01-01' })],
    ['a server without it', 'unreachable', '无法连接，沿用上次的', () => server.files.delete('packs/office.json')],
  ])('refuses %s, says so, and keeps the last good one', async (_, state, words, prepare) => {
    prepare();
    expect(await renew(options)).toMatchObject({ state, stamp: { version: 3 } });
    await until(async () => (await textOf(options)).includes(words));
  });

  it('goes back by a higher version', async () => {
    servePack(4);
    expect(await renew(options)).toMatchObject({ state: 'taken', stamp: { version: 4 } });
    await until(async () =>
      (await rulesOn(options, `${server.baseUrl}/page.html`)).some((each) => each.endsWith(' 科室')),
    );
  });

  it('asks again when a check begins twelve hours later, and not before', async () => {
    const asked = (): number => server.asked.filter((path) => path === 'packs/office.json').length;
    const open = async (): Promise<void> => {
      const page = await browser.newPage();
      await page.goto(`${server.baseUrl}/page.html?later`);
      await until(async () => (await rulesOn(options, page.url())).length > 0);
      await page.close();
    };
    const before = asked();
    await pause(5_000);
    await open();
    // A check asks only after it is done.
    await pause(500);
    expect(asked()).toBe(before);
    await options.evaluate(async (period) => {
      const { packNews } = await chrome.storage.local.get('packNews');
      await chrome.storage.local.set({ packNews: { ...(packNews as PackNews), at: Date.now() - period - 1 } });
    }, PACK_PERIOD_MS);
    await pause(5_000);
    await open();
    await soon(asked).toBe(before + 1);
  });

  it('counted each page once, by rule, with the pack’s hash and not a word of it', async () => {
    const figures = async (): Promise<readonly { readonly checks: number }[]> =>
      (await options.evaluate(() => chrome.storage.local.get('figures')))['figures'] as { readonly checks: number }[];
    // The page opened three times, by one pack and then by another.
    await soon(async () => (await figures()).reduce((sum, { checks }) => sum + checks, 0)).toBe(3);
    const json = JSON.stringify(await figures());
    expect(json).toMatch(/"packHash":"[0-9a-f]{14}"/);
    expect(json).not.toMatch(/科室|防汛|127/);
  });

  it('judges open pages anew and forgets the pack when the administrator changes the settings', async () => {
    const badge = (): Promise<string> =>
      options.evaluate(async (wanted) => {
        const tab = (await chrome.tabs.query({})).find((each) => each.url === wanted)?.id ?? -1;
        return chrome.action.getBadgeText({ tabId: tab });
      }, `${server.baseUrl}/page.html`);
    const before = await badge();
    // As after half a minute without work: the background sleeps, and has forgotten every page when it wakes.
    const sleeping = browser.targets().find((each) => each.type() === 'service_worker' && each.url().includes(id));
    await (await sleeping?.worker())?.close();
    setPolicy({ organization: '某市委办公室', origins: settings.origins ?? [], lockOptions: true });
    await until(async () => (await textOf(options)).includes('某市委办公室'));
    await until(async () => (await badge()) !== before);
    await until(async () => {
      const found = await rulesOn(options, `${server.baseUrl}/page.html`);
      return found.some((each) => each.startsWith(END)) && !found.some((each) => each.endsWith(' 科室'));
    });
    await soon(() => textOf(options)).toContain('没有使用规则包');
    await soon(() => textOf(options)).toContain('选项已由管理员锁定');
    expect(await textOf(options)).not.toContain('导入规则包');
    for (const name of ['profile', 'figures'])
      await soon(() =>
        options.evaluate((wanted) => document.querySelector<HTMLInputElement>(`[name=${wanted}]`)?.disabled, name),
      ).toBe(true);
    await options.evaluate(() => (location.hash = '#profile'));
    await until(async () => (await textOf(options)).includes('个人的设置不起作用'));
    await options.waitForSelector('input[type=search]');
    await options.focus('input[type=search]');
    await options.keyboard.type(END);
    await until(async () => /现为[\s\S]*由管理员设定/.test(await textOf(options)));
    await soon(() => options.evaluate(() => document.querySelectorAll('.rule-row select').length)).toBe(0);
    const pictures = process.env['HEGAO_PICTURES'];
    if (pictures) await options.screenshot({ path: join(pictures, 'locked.png'), fullPage: true });
  });

  it('reads pages where the administrator says title and body stand, whatever the person pointed out', async () => {
    const { baseUrl: origin } = server;
    const url = `${origin}/page.html`;
    await options.evaluate((mapping) => chrome.storage.local.set({ siteMappings: [mapping] }), {
      origin,
      fields: { 标题: 'p:last-of-type' },
    });
    const sites = [{ origin, path: '/page', fields: { 标题: 'h1', 密级: '#none' }, body: 'p:last-of-type' }];
    setPolicy({ origins: settings.origins ?? [], lockOptions: true, sites });
    await until(() =>
      options.evaluate(async (wanted) => {
        const tab = (await chrome.tabs.query({})).find((each) => each.url === wanted)?.id ?? -1;
        const { frames } = (await chrome.runtime.sendMessage({ kind: 'panel/state', tab })) as TabState;
        const missing = frames.flatMap(({ mapping }) => mapping?.missing ?? []).join();
        const titles = frames
          .flatMap(({ report }) => report?.fields ?? [])
          .map(({ name, value }) => `${name} ${value}`);
        return missing === '密级' && titles.join() === '标题 关于做好防汛工作的通知。';
      }, url),
    );
  });

  it('reads no page that the administrator does not name, whatever the build may reach', async () => {
    const matches = (): Promise<readonly string[]> =>
      options.evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).flatMap((script) => script.matches ?? []),
      );
    await soon(matches).toEqual(['http://127.0.0.1/*']);
    setPolicy({ origins: ['https://oa.example.gov.cn/*'] });
    await until(async () => (await matches()).length === 0);
  });
});

describe.skipIf(why !== undefined || !firefox)('Firefox ESR', () => {
  it('asks the person for the address where the build names no site, takes the pack, and reads no page there', async () => {
    const uuid = '11111111-2222-4333-8444-555555555555';
    const desk = policyDesk(firefox ?? '', '/usr/lib/firefox-esr/distribution');
    servePack(7);
    putExtension([]);
    const { origins: _origins, ...siteless } = settings;
    const kit = { baseUrl: server.baseUrl, extensionId: id, settings: siteless, version: '' };
    writeFileSync(join(desk.folder, 'policies.json'), JSON.stringify({ policies: firefoxPolicy(kit) }));
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
        // The browser's own question cannot be answered from here: it counts as answered with yes.
        'extensions.webextOptionalPermissionPrompts': false,
      },
    });
    try {
      const options = await optionsOf(browser, `moz-extension://${uuid}`);
      await until(async () => (await news(options))?.state === 'unreachable');
      await soon(() => textOf(options)).toContain('浏览器还没有允许扩展访问这个地址');
      await soon(() => textOf(options)).toContain('允许访问规则包地址');
      const allow = await options.evaluateHandle(() =>
        [...document.querySelectorAll('button')].find(({ innerText }) => innerText === '允许访问规则包地址'),
      );
      await clickStill(allow as ElementHandle<HTMLButtonElement>);
      await until(async () => (await news(options))?.state === 'taken');
      await until(async () => /只用来取规则包[\s\S]*新版已采用/.test(await textOf(options)));
      expect(await news(options)).toMatchObject({ stamp: { id: 'office', version: 7 }, problems: [] });
      await soon(() => options.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
      servePack(6);
      expect(await renew(options)).toMatchObject({ state: 'older', stamp: { version: 7 } });
    } finally {
      await browser.close();
      desk.remove();
    }
  });
});
