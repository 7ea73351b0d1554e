/** 站点映射 in the built extension: a person points out title and body on the page, and it is read by them from then on. */
/// <reference types="chrome" />
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../extension/background/tabs.ts';
import { serious } from './support/axe.ts';
import type { BrowserName, OpenExtension } from './support/extension.ts';
import { BROWSERS, openExtension, press, until } from './support/extension.ts';
import { soon } from './support/waiting.ts';

/** A folder to look at the pictures in; none are made when it is not given. */
const PICTURES = process.env['HEGAO_PICTURES'];
const FILE = 'unlabelled-draft.html';
const quotes = ({ frames }: TabState): readonly string[] =>
  frames.flatMap(({ report }) => report?.findings.map(({ quote }) => quote) ?? []);
const fieldOf = ({ frames }: TabState, name: string): string | undefined =>
  frames.flatMap(({ report }) => report?.fields ?? []).find((field) => field.name === name)?.value;
/** All of the page but our own layer beside its body. */
const trace = (page: Page): Promise<string> =>
  page.evaluate(() => [document.head, document.body].map((each) => new XMLSerializer().serializeToString(each)).join());

const isPicking = (): boolean => document.querySelector('hegao-ui')?.matches(':popover-open') === true;

for (const name of ['chrome', 'firefox'] as const)
  if (BROWSERS[name] === undefined) console.warn(`skipped: site mappings in ${name}, which is not installed`);

describe.each(['chrome', 'firefox'] as const)('site mappings in %s', (name: BrowserName) => {
  const here = it.skipIf(BROWSERS[name] === undefined);
  let extension: OpenExtension;
  beforeAll(async () => {
    if (BROWSERS[name]) extension = await openExtension(name);
  });
  afterAll(() => extension?.close());

  /** Chooses an element in the panel and points at its place on the page. */
  const pick = async (panel: Page, page: Page, element: string, point: () => Promise<void>): Promise<string> => {
    await panel.bringToFront();
    await panel.evaluate(() => document.querySelector('.places')?.setAttribute('open', ''));
    await panel.waitForSelector('.pick:not(:disabled)');
    await panel.select('select[name=place]', element);
    await press(panel, '.pick');
    await page.bringToFront();
    // The order passes the background on its way to every frame; our layer rises where it has arrived.
    await until(() => page.evaluate(isPicking));
    await point();
    await panel.waitForSelector('[data-outcome]');
    return panel.evaluate(() => document.querySelector<HTMLElement>('[data-outcome]')?.dataset['outcome'] ?? '');
  };

  here(
    'pointed out on the page, are kept, believed at once and after a reload, and taken away in the options',
    async () => {
      const page = await extension.open(FILE);
      const first = await extension.state(page, (state) => quotes(state).includes('4月31日'));
      expect(fieldOf(first, '标题')).toBeUndefined();
      expect(quotes(first)).toContain('2026年2月30日');
      const before = await trace(page);
      const panel = await extension.surface(`sidepanel.html?tab=${first.tab}`);
      await until(() => panel.evaluate(() => document.querySelector('.places') !== null));

      // Made-up clicks choose nothing, a real Escape gives up.
      expect(
        await pick(panel, page, '标题', async () => {
          await page.evaluate(() => document.querySelector<HTMLElement>('.doc-name')?.click());
          await page.keyboard.press('Escape');
        }),
      ).toBe('cancelled');
      await page.evaluate(() => Object.assign(globalThis, { clicks: 0, heard: [] }));

      const click = (selector: string) => async (): Promise<void> => {
        const box = await (await page.$(selector))?.boundingBox();
        await page.mouse.move((box?.x ?? 0) + 12, (box?.y ?? 0) + 8);
        await page.mouse.click((box?.x ?? 0) + 14, (box?.y ?? 0) + 8);
      };
      expect(await pick(panel, page, '标题', click('.doc-name b'))).toBe('kept');
      await extension.state(page, (state) => fieldOf(state, '标题') === '关于拨付抗旱经费的请示');
      expect(await pick(panel, page, '发文字号', click('.doc-no'))).toBe('kept');
      await extension.state(page, (state) => fieldOf(state, '发文字号') === '清水〔2026〕12号');
      expect(await pick(panel, page, '正文', click('.doc-text p'))).toBe('kept');
      const mapped = await extension.state(page, (state) => !quotes(state).includes('2026年2月30日'));
      expect(quotes(mapped)).toContain('4月31日');
      expect(mapped.frames[0]?.report).toMatchObject({ genre: '请示', title: '关于拨付抗旱经费的请示' });
      expect(mapped.frames[0]?.mapping).toEqual({ parts: 3, missing: [], unproved: 0 });
      // The page heard nothing of all this, and nothing of it has changed.
      expect(await page.evaluate(() => (globalThis as unknown as { heard: unknown }).heard)).toEqual([]);
      expect(await trace(page)).toBe(before);

      await page.reload();
      const again = await extension.state(page, (state) => fieldOf(state, '标题') !== undefined);
      expect(quotes(again)).not.toContain('2026年2月30日');

      // A page that lost its title says so, and is read as any other.
      await page.evaluate(() => document.querySelector('.doc-name')?.remove());
      const lost = await extension.state(page, ({ frames }) => frames[0]?.mapping?.missing.length === 1);
      expect(lost.frames[0]?.mapping?.missing).toEqual(['标题']);
      await until(() => panel.evaluate(() => document.querySelector('.mapping-notes') !== null));

      const options = await extension.surface('options.html');
      await until(() => options.evaluate(() => document.querySelectorAll('.mapping .row').length === 3));
      expect(await serious(options)).toEqual([]);
      await options.evaluate(() => document.querySelectorAll<HTMLElement>('.mapping button')[2]?.click());
      await extension.state(page, (state) => quotes(state).includes('2026年2月30日'));
      await soon(() => options.evaluate(() => document.querySelectorAll('.mapping .row').length)).toBe(2);
      for (const each of [options, panel, page]) await each.close();
    },
    240_000,
  );

  here(
    'are pointed out by keys alone, and in frames that have no address of their own',
    async () => {
      const page = await extension.open(FILE);
      const { tab } = await extension.state(page, (state) => quotes(state).includes('4月31日'));
      const panel = await extension.surface(`sidepanel.html?tab=${tab}`);
      await until(() => panel.evaluate(() => document.querySelector('.places') !== null));
      // From the first paragraph out to its block, over the line of the number to the title.
      const keys = ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'Enter'] as const;
      const typed = async (): Promise<void> => {
        for (const key of keys) await page.keyboard.press(key);
      };
      expect(await pick(panel, page, '标题', typed)).toBe('kept');
      await extension.state(page, (state) => fieldOf(state, '标题') === '关于拨付抗旱经费的请示');
      for (const each of [panel, page]) await each.close();

      const form = await extension.open('editor-frames.html');
      const inFrames = await extension.state(form, (state) => quotes(state).includes('4月31日'));
      const beside = await extension.surface(`sidepanel.html?tab=${inFrames.tab}`);
      await until(() => beside.evaluate(() => document.querySelector('.places') !== null));
      const point = async (): Promise<void> => {
        const box = await (await form.$('#ueditor'))?.boundingBox();
        const frame = await (await form.$('#ueditor'))?.contentFrame();
        await until(async () => (await frame?.evaluate(isPicking)) === true);
        // The shield of the page opens over the frame, and that of the frame takes the click.
        for (const by of [30, 40, 50]) await form.mouse.move((box?.x ?? 0) + by, (box?.y ?? 0) + by);
        await form.mouse.click((box?.x ?? 0) + 50, (box?.y ?? 0) + 50);
      };
      expect(await pick(beside, form, '正文', point)).toBe('kept');
      await extension.state(form, ({ frames }) =>
        frames.some(({ frame, mapping }) => frame !== 0 && mapping?.parts === 1),
      );
      const kept = (): Promise<unknown> =>
        beside.evaluate(async () => (await chrome.storage.local.get('siteMappings'))['siteMappings']);
      await soon(kept).toContainEqual(
        expect.objectContaining({ path: '/editor-frames.html', frame: '#ueditor', body: 'html > body' }),
      );
      const siteMappings = await kept();
      // A frame that was shut off has no name to be found by: that is said, and nothing is kept.
      const shut = await form.$('iframe[sandbox]');
      const edge = await shut?.boundingBox();
      const inside = await shut?.contentFrame();
      const pointInside = async (): Promise<void> => {
        await until(async () => (await inside?.evaluate(isPicking)) === true);
        for (const by of [20, 24, 28]) await form.mouse.move((edge?.x ?? 0) + by, (edge?.y ?? 0) + by);
        await form.mouse.click((edge?.x ?? 0) + 28, (edge?.y ?? 0) + 28);
      };
      expect(await pick(beside, form, '密级', pointInside)).toBe('apart');
      expect(await kept()).toEqual(siteMappings);
      for (const each of [beside, form]) await each.close();
    },
    240_000,
  );

  here(
    'are pointed out in a modal dialog of the page, above which our box and hint lie',
    async () => {
      const page = await extension.open(FILE);
      const { tab } = await extension.state(page, (state) => quotes(state).includes('4月31日'));
      await page.evaluate(() => {
        const dialog = document.createElement('dialog');
        dialog.append(...document.body.childNodes);
        document.body.append(dialog);
        dialog.showModal();
        const heard: string[] = [];
        for (const type of ['click', 'mousemove', 'pointermove', 'keydown', 'toggle', 'beforetoggle'])
          document.addEventListener(
            type,
            // The dialog's own news is its own.
            ({ target }) => target !== dialog && heard.push(`${type} ${String(target)}`),
            true,
          );
        Object.assign(globalThis, { heard });
      });
      const panel = await extension.surface(`sidepanel.html?tab=${tab}`);
      await until(() => panel.evaluate(() => document.querySelector('.places') !== null));
      // The hint in the middle of the upper edge, where nothing but the dialog's backdrop would be seen.
      const upper = { x: 380, y: 14, width: 40, height: 20 };
      const seen = (): Promise<string> => page.screenshot({ clip: upper, encoding: 'base64' });
      await page.bringToFront();
      const before = await seen();
      const cancelled = await pick(panel, page, '密级', async () => {
        await soon(seen).not.toBe(before);
        await page.keyboard.press('Escape');
      });
      expect(cancelled).toBe('cancelled');
      await page.bringToFront();
      expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
      await soon(seen).toBe(before);
      const kept = await pick(panel, page, '密级', async () => {
        const box = await (await page.$('.doc-no'))?.boundingBox();
        await page.mouse.move((box?.x ?? 0) + 12, (box?.y ?? 0) + 8);
        if (PICTURES) await page.screenshot({ path: join(PICTURES, `${name}-pick-dialog.png`) });
        await page.mouse.click((box?.x ?? 0) + 14, (box?.y ?? 0) + 8);
      });
      expect(kept).toBe('kept');
      expect(await page.evaluate(() => (globalThis as unknown as { heard: unknown }).heard)).toEqual([]);
      expect(await page.evaluate(() => document.querySelector('hegao-ui')?.getAttributeNames())).toEqual([]);
      await extension.state(page, (state) => fieldOf(state, '密级') === '清水〔2026〕12号');
      for (const each of [panel, page]) await each.close();
    },
    240_000,
  );

  here(
    'and the panel says what a filing lacks, keeps its sheet for people, and fills an opinion in from the page',
    async () => {
      const page = await extension.open('filing-form.html');
      const { tab } = await extension.state(page);
      const panel = await extension.surface(`sidepanel.html?tab=${tab}`);
      await panel.setViewport({ width: 320, height: 800 });
      await soon(() =>
        panel.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('.filing li')].map((item) => item.dataset['state']),
        ),
      ).toEqual(['present', 'present', 'missing', 'missing', 'present']);
      await panel.evaluate(() => document.querySelectorAll('details').forEach((each) => each.setAttribute('open', '')));
      // What the box of papers says is not said otherwise among the open points.
      const open = (): Promise<string> =>
        panel.evaluate(() => [...document.querySelectorAll('.dots li')].map((each) => each.textContent).join());
      await soon(open).toContain('“');
      expect(await open()).not.toMatch(/“(?:报备材料|报备份数)”/);
      await soon(() => panel.evaluate(() => document.querySelectorAll('.sheet fieldset').length)).toBeGreaterThan(3);
      expect(await panel.evaluate(() => document.querySelectorAll('.sheet :checked').length)).toBe(0);

      const written = (): Promise<string> =>
        panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('.paper')?.value ?? '');
      await press(panel, '[data-paper=filing]');
      await until(async () => (await written()).includes('清江市人民政府：'));
      expect(await written()).toMatch(
        /《清江市城市供水管理办法》（清政发〔2026〕9号）[^]*缺备案说明[^]*20\d\d年\d+月\d+日/,
      );
      // Until a person writes into the words, the fields write them anew; from then on only when asked.
      await panel.type('input[name=issuer]', '河东省司法厅');
      await until(async () => (await written()).includes('河东省司法厅'));
      await panel.type('.paper', '（已核）');
      await panel.type('input[name=replyBy]', '5月10日前');
      expect(await written()).not.toContain('5月10日前');
      await press(panel, '.rewrite');
      await until(async () => (await written()).includes('5月10日前'));
      // The page is checked anew, and not a word of what a person wrote is lost.
      await panel.type('.paper', '（再核）');
      await panel.type('.sheet textarea', '请补正');
      await page.bringToFront();
      await page.focus('input[name=copies]');
      await page.keyboard.type('1');
      await until(() => panel.evaluate(() => document.querySelectorAll('.filing [data-state=missing]').length === 1));
      expect(await written()).toContain('（再核）');
      expect(await panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('.sheet textarea')?.value)).toBe(
        '请补正',
      );

      expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await serious(panel)).toEqual([]);
      for (const each of [panel, page]) await each.close();
    },
    240_000,
  );
});

/** What the browser tells the background once an entry of its menu is chosen; the menu itself no test can reach. */
describe.skipIf(BROWSERS.chrome === undefined)('the menu on a page', () => {
  it('lets a person point out the element of the entry, with the panel beside the page', async () => {
    const extension = await openExtension('chrome');
    const page = await extension.open(FILE);
    const { tab } = await extension.state(page, (state) => quotes(state).includes('4月31日'));
    const target = await extension.browser.waitForTarget((each) => each.type() === 'service_worker');
    const background = await target.worker();
    const choose = (entry: string): Promise<void> | undefined =>
      background?.evaluate(
        async (menuItemId, id) => {
          const chosen = await chrome.tabs.get(id);
          const { onClicked } = chrome.contextMenus as unknown as {
            onClicked: { dispatch: (...told: unknown[]) => void };
          };
          onClicked.dispatch({ menuItemId, editable: false, pageUrl: chosen.url }, chosen);
        },
        entry,
        tab,
      );
    await choose('pick/发文字号');
    const beside = await extension.browser.waitForTarget((each) => each.url().endsWith(`sidepanel.html?tab=${tab}`));
    const panel = await beside.page();
    await until(async () => (await panel?.evaluate(() => document.querySelector('.places') !== null)) === true);
    await page.bringToFront();
    await until(() => page.evaluate(isPicking));
    const box = await (await page.$('.doc-no'))?.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 14, (box?.y ?? 0) + 8);
    await extension.state(page, (state) => fieldOf(state, '发文字号') === '清水〔2026〕12号');
    const outcome = (): Promise<string> | undefined =>
      panel?.evaluate(() => document.querySelector<HTMLElement>('[data-outcome]')?.dataset['outcome'] ?? '');
    await until(async () => (await outcome()) === 'kept');
    await extension.close();
  });
});
