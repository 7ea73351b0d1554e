/** The built extension on pages of every shape, in each browser that is here: what it finds, and that it leaves no trace. */
/// <reference types="chrome" />
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../extension/background/tabs.ts';
import { samples } from '../../shared/index.ts';
import { serious } from './support/axe.ts';
import type { BrowserName, OpenExtension } from './support/extension.ts';
import { BROWSERS, openExtension, press, until } from './support/extension.ts';
import { soon } from './support/waiting.ts';

const PAGES = new URL('../pages/', import.meta.url);
const NAMES = readdirSync(PAGES).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : []));

/** Beside each page: what must be found there, and what must not. */
interface Expected {
  readonly title: string;
  readonly genre: string | null;
  /** How many documents it lists, where it is a list. */
  readonly listed?: number;
  readonly fields: Readonly<Record<string, string>>;
  readonly findings: readonly (readonly [rule: string, quote: string])[];
  readonly absent: readonly (readonly [rule: string, quote: string])[];
  readonly unreadable: readonly string[];
  readonly attachments: number;
}

const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(new URL(`${name}.json`, PAGES), 'utf8')) as Expected;

function draft(): Uint8Array {
  const sample = samples.find(({ id }) => id === 'draft-with-slips');
  if (!sample) throw new Error('the sample with slips is gone');
  return sample.build();
}

const saidBy = ({ frames }: TabState): readonly string[] =>
  frames.flatMap(({ report }) => report?.findings.map(({ rule, quote }) => `${rule} ${quote}`) ?? []);
const trace = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const form = document.querySelector('form');
    const values = form ? [...new FormData(form)].map(([name, value]) => `${name}=${String(value)}`) : [];
    return `${new XMLSerializer().serializeToString(document.body)}|${values.join('&')}|${String(getSelection())}`;
  });
const count = (surface: Page, selector: string): Promise<number> =>
  surface.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

for (const name of ['chrome', 'firefox'] as const)
  if (BROWSERS[name] === undefined) console.warn(`skipped: the extension in ${name}, which is not installed`);

describe.each(['chrome', 'firefox'] as const)('the extension in %s', (name: BrowserName) => {
  const here = it.skipIf(BROWSERS[name] === undefined);
  let extension: OpenExtension;
  beforeAll(async () => {
    if (BROWSERS[name]) extension = await openExtension(name, { '/files/attachment.docx': draft() });
  });
  afterAll(() => extension?.close());

  here.each(NAMES)(
    'reads %s as expected',
    async (file) => {
      const expected = expectedOf(file);
      const page = await extension.open(`${file}.html`);
      const wanted = expected.findings.map(([rule, quote]) => `${rule} ${quote}`);
      const state = await extension.state(page, (each) => wanted.every((finding) => saidBy(each).includes(finding)));
      const reports = state.frames.flatMap(({ report }) => report ?? []);
      const fields = Object.fromEntries(reports.flatMap((each) => each.fields).map((each) => [each.name, each.value]));
      expect(reports.map(({ title }) => title)).toContain(expected.title);
      if (expected.genre) expect(reports.map(({ genre }) => genre)).toContain(expected.genre);
      expect(fields).toMatchObject(expected.fields);
      expect(reports.map(({ listed }) => listed)).toContain(expected.listed);
      for (const [rule, quote] of expected.absent)
        expect(saidBy(state).filter((each) => each.startsWith(rule) && each.includes(quote))).toEqual([]);
      expect([...new Set(state.frames.flatMap(({ unreadable }) => unreadable))]).toEqual(expected.unreadable);
      expect(state.frames.flatMap(({ attachments }) => attachments)).toHaveLength(expected.attachments);
      expect(state.frames.flatMap(({ failed }) => failed ?? [])).toEqual([]);
      await page.close();
    },
    240_000,
  );

  here(
    'leaves the page, its form and its selection as they were, and trusts nothing the page says',
    async () => {
      const plain = await extension.open('hostile.html');
      await extension.state(plain, (each) => saidBy(each).length > 0);
      const before = await trace(plain);
      await plain.evaluate(() => (globalThis as unknown as { forge: () => void }).forge());
      await extension.state(plain, (each) => saidBy(each).some((finding) => finding.includes('4月31日')));
      expect(await trace(plain)).toBe(before);
      const seen = await plain.evaluate(() => (globalThis as unknown as { seen: readonly string[] }).seen);
      expect(
        seen.filter((node) => !/^(?:HTML|HEAD|BODY|META|TITLE|SCRIPT|H1|P|INPUT|#text)$/.test(node)).length,
      ).toBeLessThan(2);
      await plain.close();
    },
    240_000,
  );

  here(
    'adds no node and no attribute to what it marks',
    async () => {
      for (const file of ['draft-form', 'published-table', 'old-table']) {
        const page = await extension.open(`${file}.html`);
        await extension.state(page, (each) => each.frames.length > 0);
        const [now, written] = await page.evaluate(async () => {
          const source = await (await fetch(location.href)).text();
          const apart = new DOMParser().parseFromString(source, 'text/html');
          const asText = (node: Node): string => new XMLSerializer().serializeToString(node);
          return [asText(document.body), asText(apart.body)] as const;
        });
        expect(now).toBe(written);
        await page.close();
      }
    },
    240_000,
  );

  here(
    'keeps up with what is typed, and with lists that scroll on',
    async () => {
      const form = await extension.open('draft-form.html');
      await extension.state(form);
      await form.focus('#t');
      await form.keyboard.press('End');
      await form.keyboard.type('。');
      await extension.state(form, (each) => saidBy(each).includes('punctuation/title-end-mark 。'));
      await form.keyboard.press('Backspace');
      await extension.state(form, (each) => !saidBy(each).includes('punctuation/title-end-mark 。'));
      await form.close();
      const list = await extension.open('virtual-list.html');
      await extension.state(list, (each) => saidBy(each).length > 0);
      await press(list, '#next');
      const state = await extension.state(list, (each) => saidBy(each).length === 0);
      expect(state.frames[0]?.moved.map(({ quote }) => quote)).toEqual(['4月31日']);
      await list.close();
    },
    240_000,
  );

  here(
    'checks an attachment where it is linked, and joins it with the form',
    async () => {
      const page = await extension.open('old-table.html');
      const tab = (await extension.state(page)).tab;
      const panel = await extension.surface(`sidepanel.html?tab=${tab}`);
      await press(panel, '.check-attachment');
      const state = await extension.state(page, ({ attachments }) => attachments[0]?.step === 'done');
      const rules = state.attachments[0]?.report?.findings.map(({ rule }) => rule) ?? [];
      expect(rules.length).toBeGreaterThan(8);
      expect(rules.some((rule) => rule.startsWith('format/'))).toBe(true);
      await panel.close();
      await page.close();
    },
    240_000,
  );

  here(
    'is worked by keys, sets aside with a reason, and keeps no words',
    async () => {
      const page = await extension.open('published-table.html');
      const state = await extension.state(page, (each) => saidBy(each).length > 2);
      const panel = await extension.surface(`sidepanel.html?tab=${state.tab}`);
      const before = saidBy(state).length;
      await soon(() => count(panel, '.finding')).toBe(before);
      for (let step = 0; step < before; step += 1) await panel.keyboard.press('j');
      await soon(() => count(panel, '.finding[aria-current=true]')).toBe(1);
      await soon(() =>
        panel.evaluate(() => document.activeElement === [...document.querySelectorAll('.finding .head')].at(-1)),
      ).toBe(true);
      await panel.keyboard.press('Enter');
      await press(panel, '.finding[aria-current=true] [aria-expanded]');
      await until(async () => (await count(panel, 'form textarea')) === 1);
      await panel.type('form textarea', '本单位惯例');
      await press(panel, 'form [type=submit]');
      await until(async () => (await count(panel, '.finding')) === before - 1);
      const kept = await panel.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
      expect(kept).toContain('本单位惯例');
      expect(kept).not.toMatch(/防汛|清江/);
      await press(panel, '.restore');
      await until(async () => (await count(panel, '.finding')) === before);
      await press(panel, '[data-paper=review]');
      await until(() =>
        panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('.paper')?.value.includes('4月31日') === true),
      );
      expect(await serious(panel)).toEqual([]);
      await panel.close();
      await page.close();
    },
    240_000,
  );

  here(
    'has nothing serious for axe on any surface, and asks only the pages’ own server for what they link',
    async () => {
      for (const [path, shown] of [
        ['options.html', '#packs'],
        ['popup.html', 'button.main'],
        ['welcome.html', 'h1'],
        ['sidepanel.html?tab=1', 'button.main:not(:disabled)'],
      ] as const) {
        const surface = await extension.surface(path);
        await surface.waitForSelector(shown);
        expect([path, await serious(surface)]).toEqual([path, []]);
        await surface.close();
      }
      const strange = extension.asked.filter(
        (path) => !/^\/(?:[\w-]+\.html|favicon\.ico|files\/attachment\.docx)$/.test(path),
      );
      expect(strange).toEqual([]);
    },
    240_000,
  );

  here('asks for exactly the permissions it needs', async () => {
    const surface = await extension.surface('options.html');
    const manifest = await surface.evaluate(() => chrome.runtime.getManifest());
    const only = name === 'chrome' ? ['offscreen', 'sidePanel'] : [];
    expect([...(manifest.permissions ?? [])].sort()).toEqual(
      ['activeTab', 'contextMenus', 'scripting', 'storage', ...only].sort(),
    );
    expect(manifest.host_permissions).toEqual(['http://127.0.0.1/*']);
    expect(JSON.stringify(manifest.content_security_policy)).toContain("default-src 'none'; script-src 'self'");
    expect(JSON.stringify(manifest)).not.toMatch(/all_urls|unsafe-eval/);
    await surface.close();
  });
});
