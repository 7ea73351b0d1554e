/**
 * Real editors and frameworks under real keys: marks appear, and what is saved, undone and selected is byte for byte
 * what it is on the same page where the extension may not look (the same server under a name that was not allowed).
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../extension/background/tabs.ts';
import type { PageField } from '../../extension/messages.ts';
import { EDITORS, htmlOf, PDF_VIEWER, SHOWN_PDF, VUE_FORM } from './support/editor-pages.ts';
import type { OpenExtension } from './support/extension.ts';
import { BROWSERS, openExtension } from './support/extension.ts';
import { keepPicture } from './support/pictures.ts';
import { PATIENCE_MS, pause, soon, until } from './support/waiting.ts';

const FILES = {
  ...Object.fromEntries(Object.entries(EDITORS).map(([name, page]) => [`/${name}.html`, htmlOf(page)])),
  '/vue.html': htmlOf(VUE_FORM),
  '/viewer.html': htmlOf(PDF_VIEWER),
  '/shown.pdf': SHOWN_PDF,
};

interface Editing {
  readonly ready: Promise<unknown>;
  readonly saved: () => string;
  readonly chosen: () => string | null;
}

const saidBy = ({ frames }: TabState): readonly string[] =>
  frames.flatMap(({ report }) => report?.findings.map(({ quote }) => quote) ?? []);
const ready = (page: Page): Promise<unknown> => page.evaluate(() => (globalThis as unknown as Editing).ready);
const saved = (page: Page): Promise<string> => page.evaluate(() => (globalThis as unknown as Editing).saved());
/** What the editor itself holds for selected. */
const chosen = (page: Page): Promise<string | null> => page.evaluate(() => (globalThis as unknown as Editing).chosen());
/** What is selected, in the page or in the frame that has the focus. */
const selected = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const frame = document.activeElement instanceof HTMLIFrameElement ? document.activeElement.contentDocument : null;
    const selection = (frame ?? document).getSelection();
    return `${selection?.anchorOffset}-${selection?.focusOffset} ${String(selection)}`;
  });
const press = async (page: Page, key: 'z' | 'b'): Promise<void> => {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
};

/** Selects 1份 at the end of what was typed. An editor that is still drawing puts its caret back, and is asked again. */
async function chooseLastTwo(page: Page): Promise<void> {
  await until(async () => {
    await page.keyboard.press('End');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Shift');
    for (let looks = 0; looks < 30; looks += 1) {
      if ((await chosen(page)) === '1份') return true;
      await pause(100);
    }
    return false;
  });
}

/** Types, marks a word as bold inside what is wrong, selects, takes back: what was seen at each stop. */
async function write(page: Page, area: string, meanwhile: () => Promise<unknown>): Promise<readonly string[]> {
  await ready(page);
  await page.click(area);
  await soon(() => chosen(page)).toBe('');
  const empty = await saved(page);
  await page.keyboard.type('请于4月31日前完成。');
  await page.keyboard.press('Enter');
  await page.keyboard.type('附件：1份');
  await soon(() => saved(page)).toContain('附件：1份');
  await meanwhile();
  const typed = await saved(page);
  await chooseLastTwo(page);
  const seen = [typed, await selected(page)];
  const after = async (key: 'z' | 'b'): Promise<string> => {
    const before = await saved(page);
    await press(page, key);
    // There is nothing more to take back from an editor as it began: Quill takes all of the typing back at once.
    if (before !== empty) await soon(() => saved(page)).not.toBe(before);
    return saved(page);
  };
  const [bold, once, twice] = [await after('b'), await after('z'), await after('z')];
  return [...seen, bold, once, twice];
}

describe.each(['chrome', 'firefox'] as const)('real editors in %s', (name) => {
  const here = it.skipIf(BROWSERS[name] === undefined);
  let extension: OpenExtension;
  beforeAll(async () => {
    if (BROWSERS[name]) extension = await openExtension(name, FILES);
  });
  afterAll(() => extension?.close());
  const apart = async (path: string): Promise<Page> => {
    const page = await extension.browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(`${extension.address.replace('127.0.0.1', 'localhost')}/${path}`);
    return page;
  };

  here.each(Object.entries(EDITORS))(
    '%s keeps its words, its history and its selection',
    async (editor, { area }) => {
      const marked = await extension.open(`${editor}.html`);
      const seen = await write(marked, area, () =>
        extension.state(marked, (state) => saidBy(state).includes('4月31日')),
      );
      await keepPicture(marked, `${editor}-${name}`);
      await marked.close();
      const plain = await apart(`${editor}.html`);
      const wanted = await write(plain, area, () => Promise.resolve());
      await plain.close();
      expect(wanted[0]).toContain('4月31日');
      expect(seen).toEqual(wanted);
    },
    240_000,
  );

  here(
    'a form of Vue and element-plus is read as it is typed',
    async () => {
      const form = await extension.open('vue.html');
      await ready(form);
      await form.focus('#title');
      await form.keyboard.type('关于做好防汛工作的通知。');
      await form.focus('#number');
      await form.keyboard.type('清政发〔2026〕03号');
      const fieldsOf = ({ frames }: TabState): readonly PageField[] =>
        frames.flatMap(({ report }) => report?.fields ?? []);
      const state = await extension.state(
        form,
        (each) => saidBy(each).includes('。') && fieldsOf(each).some(({ value }) => value.endsWith('号')),
      );
      const fields = fieldsOf(state);
      expect(Object.fromEntries(fields.map((each) => [each.name, each.value]))).toMatchObject({
        标题: '关于做好防汛工作的通知。',
        发文字号: '清政发〔2026〕03号',
      });
      expect(await saved(form)).toBe(
        '{"title":"关于做好防汛工作的通知。","number":"清政发〔2026〕03号","kind":"通知","body":""}',
      );
      await keepPicture(form, `vue-${name}`);
      await form.close();
    },
    240_000,
  );

  here(
    'the text layer of pdf.js is read and marked',
    async () => {
      const viewer = await extension.open('viewer.html');
      const state = await extension.state(viewer, (each) => saidBy(each).includes('4月31日'));
      expect(state.frames.flatMap(({ report }) => report?.title ?? [])).toContain('关于做好防汛工作的通知');
      await keepPicture(viewer, `viewer-${name}`);
      await viewer.close();
    },
    240_000,
  );
});
