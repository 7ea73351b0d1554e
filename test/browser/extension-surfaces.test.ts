/// <reference types="chrome" />
/** The extension's own surfaces and ways in, opened as a person opens them, in Chromium. */
import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../extension/background/tabs.ts';
import { samples } from '../../shared/index.ts';
import { buildForTests } from './support/e2e-build.ts';
import type { OpenExtension } from './support/extension.ts';
import { BROWSERS, marked, openExtension, pause, press, until } from './support/extension.ts';
import { boxesIn, cardText, clickOurs } from './support/our-layer.ts';
import { keepPicture } from './support/pictures.ts';
import { PATIENCE_MS, soon } from './support/waiting.ts';

const page = (body: string): Uint8Array =>
  new TextEncoder().encode(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>拟稿</title>${body}</html>`);
const LONG = Array.from({ length: 60 }, (_, at) => `<p>　　第${at}段，已于4月30日前完成。</p>`).join('');
const FILES = {
  '/notice.html': page(
    `<h1>清江市人民政府关于做好防汛工作的通知</h1><p>各县人民政府：</p><p id="slip">　　请于<b>4月31日</b>前报送。</p>${LONG}<p>　　请于2月30日前完成。</p>`,
  ),
  '/parts.html': page(
    '<h1>关于做好防汛工作的通知</h1><p id="body">　　请于4月31日前报送。</p><iframe srcdoc="<p>　　请于2月30日前完成。</p>"></iframe><p><a href="/notice.docx">附件</a></p>',
  ),
  '/notice.docx': samples.find(({ id }) => id === 'draft-with-slips')?.build() ?? new Uint8Array(),
  '/form.html': page(
    '<form><label for="t">标题</label><input id="t" name="t" style="width:30em" value="关于拨付防汛经费的请示。"></form>',
  ),
};
const saidBy = ({ frames }: TabState): readonly string[] =>
  frames.flatMap(({ report }) => report?.findings.map(({ quote }) => quote) ?? []);

/** Chinese, whatever this machine's browser is set to. */
async function inChinese(extension: OpenExtension): Promise<OpenExtension> {
  const options = await extension.surface('options.html');
  await options.evaluate(() => chrome.storage.local.set({ chosen: { language: 'zh-CN' } }));
  await options.close();
  return extension;
}

/** The background's own world. */
async function inBackground<T>(extension: OpenExtension, act: string): Promise<T> {
  const target = await extension.browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  return (await worker?.evaluate(act)) as T;
}

const panelTarget = async (extension: OpenExtension, apart: ReadonlySet<unknown>): Promise<Page> => {
  const target = await extension.browser.waitForTarget(
    (each) => each.url().includes('/sidepanel.html') && !apart.has(each),
    { timeout: PATIENCE_MS },
  );
  return target.asPage();
};

/** As after half a minute without work: the background sleeps, and has forgotten every page when it wakes. */
async function putToSleep(extension: OpenExtension): Promise<void> {
  const target = await extension.browser.waitForTarget((each) => each.type() === 'service_worker');
  await (await target.worker())?.close();
  await until(async () => Promise.resolve(!extension.browser.targets().includes(target)));
}

describe.skipIf(BROWSERS.chrome === undefined)('the ways in, where the sites are granted', () => {
  let extension: OpenExtension;
  beforeAll(async () => {
    extension = await inChinese(await openExtension('chrome', FILES));
  });
  afterAll(() => extension?.close());

  it('a click on marked words shows why, and leads to the side panel', async () => {
    const notice = await extension.open('notice.html');
    await extension.state(notice, (state) => saidBy(state).includes('4月31日'));
    await marked(notice, '4月31日');
    await notice.click('#slip b');
    await until(async () => (await cardText(notice)).includes('4月31日'));
    await keepPicture(notice, 'card-light');
    await notice.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await keepPicture(notice, 'card-dark');
    await notice.keyboard.press('Escape');
    await until(async () => (await cardText(notice)) === '');
    // A click the page itself makes opens nothing.
    await notice.evaluate(() => document.querySelector<HTMLElement>('#slip b')?.click());
    await pause(200);
    expect(await cardText(notice)).toBe('');
    await notice.click('#slip b');
    await until(async () => (await cardText(notice)) !== '');
    const before = new Set(extension.browser.targets());
    await clickOurs(notice, '在面板中查看');
    const panel = await panelTarget(extension, before);
    await soon(() => panel.evaluate(() => document.body.innerText)).toContain('4月31日');
    expect(await panel.evaluate(() => location.search)).toBe('');
    await soon(() =>
      panel.evaluate(() => document.querySelector('.finding[aria-current=true]')?.textContent ?? ''),
    ).toContain('4月31日');
    await keepPicture(panel, 'side-panel');
    await notice.close();
  });

  it('the popup counts what the page in front has, and checks it with one click', async () => {
    const notice = await extension.open('notice.html');
    await extension.state(notice, (state) => saidBy(state).includes('2月30日'));
    await notice.bringToFront();
    await inBackground(extension, 'chrome.action.openPopup()');
    const popup = await (await extension.browser.waitForTarget((each) => each.url().includes('/popup.html'))).asPage();
    const words = (): Promise<string> => popup.evaluate(() => document.body.innerText);
    await soon(words).toContain('建议修改 2');
    await keepPicture(popup, 'popup');
    await marked(notice, '2月30日');
    await notice.evaluate(() => Object.assign(globalThis, { before: CSS.highlights.get('hegao-warning') }));
    await press(popup, 'button.main');
    // Marks are others after another check.
    await until(() =>
      notice.evaluate(() => {
        const now = CSS.highlights.get('hegao-warning');
        return (now?.size ?? 0) > 0 && now !== (globalThis as unknown as { before: Highlight }).before;
      }),
    );
    await soon(words).toContain('建议修改 2');
    expect(await popup.evaluate(() => document.querySelector('[role=alert]'))).toBeNull();
    // The build holds the sites: nothing is there to be switched.
    expect(await popup.evaluate(() => document.querySelector('input[type=checkbox]'))).toBeNull();
    await notice.close();
  });

  it('the panel’s keys walk the findings; Enter brings one into sight and lights it', async () => {
    const notice = await extension.open('notice.html');
    const { tab } = await extension.state(notice, (state) => saidBy(state).includes('2月30日'));
    const panel = await extension.surface(`sidepanel.html?tab=${tab}`);
    await until(() => panel.evaluate(() => document.querySelectorAll('.finding').length > 1));
    const isHere = (): Promise<boolean> =>
      panel.evaluate(
        () => document.querySelector('.finding[aria-current=true]')?.textContent?.includes('2月30日') === true,
      );
    for (let step = 0; step < 20 && !(await isHere()); step += 1) await panel.keyboard.press('j');
    await soon(isHere).toBe(true);
    await panel.keyboard.press('Enter');
    await notice.bringToFront();
    await until(() => notice.evaluate(() => scrollY > 200 && (CSS.highlights.get('hegao-active')?.size ?? 0) === 1));
    await panel.bringToFront();
    await panel.keyboard.press('k');
    await soon(isHere).toBe(false);
    await panel.close();
    await notice.close();
  });

  it('a suggestion is written by a click, heard by the page, and taken back by Ctrl+Z', async () => {
    const form = await extension.open('form.html');
    await extension.state(form, (state) => saidBy(state).includes('。'));
    await form.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      document
        .querySelector('input')
        ?.addEventListener('input', (event) => heard.push((event as InputEvent).inputType));
    });
    const value = (): Promise<string | undefined> => form.evaluate(() => document.querySelector('input')?.value);
    await soon(() => boxesIn(form)).toBeGreaterThan(0);
    const mark = await form.evaluate(() => {
      const input = document.querySelector('input') as HTMLInputElement;
      const { left, top, height } = input.getBoundingClientRect();
      const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      canvas.font = getComputedStyle(input).font;
      return { x: left + 3 + canvas.measureText(input.value.slice(0, -1)).width + 4, y: top + height / 2 };
    });
    await form.mouse.click(mark.x, mark.y);
    await until(async () => (await cardText(form)).includes('写入'));
    await clickOurs(form, '写入');
    await until(async () => (await value()) === '关于拨付防汛经费的请示');
    expect(
      await form.evaluate(() => (globalThis as unknown as { heard: readonly string[] }).heard.length),
    ).toBeGreaterThan(0);
    await extension.state(form, (state) => !saidBy(state).includes('。'));
    await form.keyboard.down('Control');
    await form.keyboard.press('z');
    await form.keyboard.up('Control');
    await soon(value).toBe('关于拨付防汛经费的请示。');
    await form.close();
  });

  it('the menu and the shortcut check the page; without a side panel a tab is opened beside it', async () => {
    const notice = await extension.open('notice.html');
    const { tab } = await extension.state(notice);
    for (const [event, first] of [
      ['chrome.contextMenus.onClicked', '{ menuItemId: "check-page", editable: false, pageUrl: "" }'],
      ['chrome.commands.onCommand', '"check-page"'],
    ] as const) {
      const before = new Set(extension.browser.targets());
      await inBackground(
        extension,
        `(async () => { const tab = await chrome.tabs.get(${tab}); ${event}.dispatch(${first}, tab); })()`,
      );
      // No person's click is behind these: the browser opens no side panel, and the panel is a tab.
      const panel = await panelTarget(extension, before);
      await soon(() => panel.evaluate(() => location.search)).toBe(`?tab=${tab}`);
      await panel.close();
    }
    await extension.state(notice, (state) => saidBy(state).includes('4月31日'));
    await notice.close();
  });

  it('a page is told anew when the background was put to sleep and forgot it', async () => {
    const notice = await extension.open('notice.html');
    const before = await extension.state(notice, (state) => saidBy(state).includes('2月30日'));
    await putToSleep(extension);
    const after = await extension.state(notice, (state) => saidBy(state).includes('2月30日'));
    expect(saidBy(after)).toEqual(saidBy(before));
    await notice.close();
  });

  it('what is set aside while the background sleeps goes from the open panel', async () => {
    const notice = await extension.open('notice.html');
    const state = await extension.state(notice, (each) => saidBy(each).includes('2月30日'));
    const panel = await extension.surface(`sidepanel.html?tab=${state.tab}`);
    const count = (): Promise<number> => panel.evaluate(() => document.querySelectorAll('.finding').length);
    await soon(count).toBe(saidBy(state).length);
    await panel.keyboard.press('j');
    await press(panel, '.finding[aria-current=true] [aria-expanded]');
    await panel.waitForSelector('form textarea');
    await panel.type('form textarea', '本单位惯例');
    await putToSleep(extension);
    await press(panel, 'form [type=submit]');
    await soon(count).toBe(saidBy(state).length - 1);
    await press(panel, '.restore');
    await soon(count).toBe(saidBy(state).length);
    await panel.close();
    await notice.close();
  });

  it('one part of a page that speaks to a background that slept takes the others and attachments from no panel', async () => {
    const parts = await extension.open('parts.html');
    const { tab } = await extension.state(parts, (each) =>
      ['4月31日', '2月30日'].every((day) => saidBy(each).includes(day)),
    );
    const panel = await extension.surface(`sidepanel.html?tab=${tab}`);
    await press(panel, '.check-attachment');
    const checked = await extension.state(parts, ({ attachments }) => attachments[0]?.step === 'done');
    const all = saidBy(checked).length + (checked.attachments[0]?.report?.findings.length ?? 0);
    const count = (): Promise<number> => panel.evaluate(() => document.querySelectorAll('.finding').length);
    await soon(count).toBe(all);
    expect(all).toBeGreaterThan(8);
    await parts.bringToFront();
    await marked(parts, '4月31日');
    await putToSleep(extension);
    await parts.evaluate(() => {
      const node = document.getElementById('body')?.firstChild as Text;
      node.data = node.data.replace('4月31日', '6月31日');
    });
    // Judged anew, before anybody asks what is known.
    await marked(parts, '6月31日');
    await extension.state(parts, (each) => ['6月31日', '2月30日'].every((day) => saidBy(each).includes(day)));
    await soon(() => panel.evaluate(() => document.body.innerText)).toContain('6月31日');
    await soon(count).toBe(all);
    await panel.close();
    await parts.close();
  });
});

const CSP =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' http: https:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

describe.skipIf(BROWSERS.chrome === undefined)('where a person grants the sites', () => {
  let extension: OpenExtension;
  beforeAll(async () => {
    extension = await inChinese(await openExtension('chrome', FILES, { flavour: 'self' }));
  });
  afterAll(() => extension?.close());

  it('nothing is asked for in advance, and no page is touched', async () => {
    const surface = await extension.surface('options.html');
    const manifest = await surface.evaluate(() => chrome.runtime.getManifest());
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
    expect(Number(manifest.minimum_chrome_version)).toBe(102);
    expect(await surface.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
    const notice = await extension.open('notice.html');
    await pause(800);
    expect(await notice.evaluate(() => CSS.highlights.size)).toBe(0);
    await notice.close();
    await surface.close();
  });

  it('is small where it stands in every page and where it is woken often', async () => {
    const folder = await buildForTests('chrome', 'self');
    expect(gzipSync(readFileSync(`${folder}/annotate.js`)).length).toBeLessThan(60 * 1024);
    expect(statSync(`${folder}/background.js`).size).toBeLessThan(150_000);
  });

  it('a page nobody gave access to is refused in plain words', async () => {
    const notice = await extension.open('notice.html');
    const tab = await extension.surface('options.html');
    const id = await tab.evaluate(async () => (await chrome.tabs.query({})).find((each) => each.url === undefined)?.id);
    const panel = await extension.surface(`sidepanel.html?tab=${id}`);
    await panel.setViewport({ width: 320, height: 640 });
    await press(panel, 'button.main');
    await until(() => panel.evaluate(() => document.querySelector('[role=alert]') !== null));
    await keepPicture(panel, 'refused');
    expect(await panel.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? '')).toMatch(
      /[\u4e00-\u9fff]/,
    );
    for (const each of [panel, tab, notice]) await each.close();
  });
});
