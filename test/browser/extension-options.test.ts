/** The options and the profile editor in real browsers: what a person sets counts, what is mandatory stays, and it is said. */
/// <reference types="chrome" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serious } from './support/axe.ts';
import type { BrowserName, OpenExtension } from './support/extension.ts';
import { BROWSERS, openExtension, until } from './support/extension.ts';
import { renewed } from './support/own-page.ts';
import { soon } from './support/waiting.ts';

const END = 'punctuation/title-end-mark';
const COLON = 'element/recipient-colon';
const PAGE =
  '<!doctype html><meta charset="utf-8"><title>拟稿</title><h1 style="text-align:center">关于做好防汛工作的通知。</h1><p>各县人民政府：</p><p>　　请各科室于9月1日前做好防汛工作。</p>';

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText).catch(() => '');
const shows = (page: Page, words: string | RegExp): Promise<void> =>
  until(
    async () => (typeof words === 'string' ? (await textOf(page)).includes(words) : words.test(await textOf(page))),
    () => String(words),
  );

/** Presses the button or tab with these words, once it may be pressed. */
async function press(page: Page, words: string): Promise<void> {
  await until(
    () =>
      page.evaluate((wanted) => {
        const found = [...document.querySelectorAll<HTMLElement>('button, summary, a')].find(({ innerText }) =>
          innerText.trim().startsWith(wanted),
        );
        if (!found || found.matches(':disabled')) return false;
        found.click();
        return true;
      }, words),
    () => words,
  );
}

/** The field under this label, once it is there. */
async function field(page: Page, label: string): Promise<ElementHandle<HTMLInputElement>> {
  const find = () =>
    page.evaluateHandle(
      (wanted) =>
        [...document.querySelectorAll('label')]
          .find(({ innerText }) => innerText.trim().startsWith(wanted))
          ?.querySelector('input, textarea, select'),
      label,
    );
  let found = await find();
  await until(async () => {
    found = await find();
    return page.evaluate((node) => node instanceof Element, found);
  });
  return found as ElementHandle<HTMLInputElement>;
}

async function type(page: Page, label: string, words: string): Promise<void> {
  const input = await field(page, label);
  await input.focus();
  await input.type(words);
}

/** Writes over what stands in the field. */
async function retype(page: Page, label: string, words: string): Promise<void> {
  const input = await field(page, label);
  await input.focus();
  await input.evaluate((node) => node.select());
  await input.type(words);
}

for (const name of ['chrome', 'firefox'] as const)
  if (BROWSERS[name] === undefined) console.warn(`skipped: the options in ${name}, which is not installed`);

describe.each(['chrome', 'firefox'] as const)('the options in %s', (name: BrowserName) => {
  const here = it.skipIf(BROWSERS[name] === undefined);
  const folder = mkdtempSync(join(tmpdir(), 'hegao-packs-'));
  let extension: OpenExtension;
  let options: Page;
  let page: Page;
  const found = async (): Promise<readonly string[]> =>
    (await extension.state(page)).frames
      .flatMap(({ report }) => report?.findings ?? [])
      .map(({ rule, quote }) => `${rule} ${quote}`);
  const file = (title: string, json: object): string => {
    const path = join(folder, title);
    writeFileSync(path, JSON.stringify(json));
    return path;
  };
  const choose = async (label: string, path: string): Promise<void> => {
    await (await field(options, label)).uploadFile(path);
  };
  /** Nothing serious for axe, no sideways scrolling at 320 px; a picture for who looks. */
  const owes = async (state: string): Promise<void> => {
    await options.bringToFront();
    for (const [width, scheme] of [
      [720, 'light'],
      [320, 'dark'],
    ] as const) {
      await options.setViewport({ width, height: 900 });
      await until(() => options.evaluate((wanted) => innerWidth === wanted, width));
      if (name === 'chrome') await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const pictures = process.env['HEGAO_PICTURES'];
      if (pictures) await options.screenshot({ path: join(pictures, `${name}-${state}-${width}.png`), fullPage: true });
      const wide = await options.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `${state} at ${width} px`).toBeLessThanOrEqual(0);
      if (name === 'chrome') {
        expect(await serious(options), `${state} at ${width} px`).toEqual([]);
      }
    }
  };
  beforeAll(async () => {
    if (BROWSERS[name] === undefined) return;
    extension = await openExtension(
      name,
      { '/draft': new TextEncoder().encode(PAGE), '/draft-again': new TextEncoder().encode(PAGE) },
      { type: 'text/html' },
    );
    options = await extension.surface('options.html');
    await options.evaluate(() => chrome.storage.local.set({ chosen: { language: 'zh-CN' } }));
    await renewed(options);
    await shows(options, '规则包');
    page = await extension.open('draft');
  });
  afterAll(async () => {
    await extension?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  here('takes a pack from a file, tells its hash, and refuses an older one unless told to go back', async () => {
    await until(async () => (await found()).some((each) => each.startsWith(END)));
    const pack = { id: 'office', title: '某省委办公厅', version: 3, mandatory: [COLON], rules: { [END]: 'off' } };
    await choose('导入规则包', file('规则包.json', pack));
    await shows(options, '新版已采用');
    await shows(options, /某省委办公厅[\s\S]*没有签名[\s\S]*校验值\s*[0-9a-f]{14}/);
    await shows(options, '比上级放宽或未被采用的设置（1）');
    await until(async () => !(await found()).some((each) => each.startsWith(END)));
    await owes('pack');
    const panel = await extension.surface(`sidepanel.html?tab=${await extension.tabOf(page)}`);
    await shows(panel, /检查方案 某省委办公厅 · [0-9a-f]{14} · 规则包 office 第 3 版 \([0-9a-f]{14}\)/);
    const pictures = process.env['HEGAO_PICTURES'];
    await panel.setViewport({ width: 320, height: 900 });
    if (pictures) await panel.screenshot({ path: join(pictures, `${name}-panel.png`), fullPage: true });
    await panel.close();
    await choose('导入规则包', file('旧包.json', { ...pack, version: 2, title: '旧的规则包' }));
    await shows(options, '版本较旧，不采用');
    await press(options, '退回这个旧版');
    await shows(options, '旧的规则包');
    await choose('导入规则包', file('坏包.json', { title: 1 }));
    await shows(options, '内容有误，不采用');
    expect(await textOf(options)).toContain('旧的规则包');
  });

  here('sets rules by hand, shows what is mandatory as locked, and judges the page by it', async () => {
    await press(options, '编辑个人的检查设置');
    await shows(options, '检查方案编辑');
    await type(options, '查找规则', 'recipient-colon');
    await shows(options, '由管理员设定');
    await soon(() => options.evaluate(() => document.querySelectorAll('.rule-row select').length)).toBe(0);
    await retype(options, '查找规则', END);
    await options.waitForSelector('.rule-row select');
    await shows(options, '现为关闭，由“旧的规则包”决定');
    await options.select('.rule-row select', 'warning');
    await shows(options, '由“个人设置”决定');
    await owes('found');
    await press(options, '保存并使用');
    await shows(options, '已保存');
    await until(async () => (await found()).some((each) => each.startsWith(END)));
  });

  here('names each problem with its place, and saves when they are put right', async () => {
    await press(options, '用词');
    await press(options, '增加一项');
    await type(options, '词语', '科室');
    await type(options, '理由', '机构改革后的称谓');
    await press(options, '前后条件');
    await type(options, '后面不得有', '主任*');
    await shows(options, '须改正（1）');
    await shows(options, 'words[0].notFollowedBy：条件中“*”的用法不允许');
    const isDisabled = (): Promise<boolean | undefined> =>
      options.evaluate(() => document.querySelector<HTMLButtonElement>('button.main')?.disabled);
    expect(await isDisabled()).toBe(true);
    await owes('problems');
    const condition = await field(options, '后面不得有');
    await condition.focus();
    await options.keyboard.press('End');
    await options.keyboard.press('Backspace');
    await until(async () => (await isDisabled()) === false);
    await press(options, '保存并使用');
    await until(async () => (await found()).some((each) => each.endsWith(' 科室')));
    await press(options, '规则');
    await owes('rules');
    await press(options, '限值');
    await owes('limits');
    await press(options, '机关与名单');
    await type(options, '本单位名称', '甲局\n乙局');
    await owes('lists');
    await press(options, '名称与发布');
    await owes('about');
  });

  here('is the same as text: lists, faults by line, and what it says survives a reload', async () => {
    await press(options, '文本（JSON）');
    const json = JSON.parse(await (await field(options, '文本')).evaluate(({ value }) => value)) as object;
    expect(json).toMatchObject({
      id: 'person',
      rules: { [END]: 'warning' },
      words: [{ word: '科室', reason: '机构改革后的称谓', notFollowedBy: '主任' }],
      lists: { issuers: ['甲局', '乙局'] },
    });
    await type(options, '文本', '}');
    await shows(options, '不是有效的 JSON');
    expect(await options.evaluate(() => document.querySelector<HTMLButtonElement>('button.main')?.disabled)).toBe(true);
    await owes('text');
    await choose('导入 JSON', file('个人.json', { id: 'person', rules: { [END]: 'off', [COLON]: 'off' } }));
    await shows(options, '比上级放宽或不起作用的设置（1）');
    await shows(options, 'element/recipient-colon），上级规定不得改动，未采用');
    await press(options, '保存并使用');
    await shows(options, '已保存');
    await until(async () => !(await found()).some((each) => each.startsWith(END) || each.endsWith(' 科室')));
    await renewed(options);
    await shows(options, '不起作用的设置（1）');
    await press(options, '全部清除');
    await press(options, '保存并使用');
    await shows(options, '已保存');
    expect(
      await options.evaluate(async () => (await chrome.storage.local.get('house'))['house'] as object),
    ).not.toHaveProperty('person');
  });

  here('counts when the person says so, and gives the counts away only as a file', async () => {
    await press(options, '返回选项');
    await (await field(options, '在本机记录各规则的提示次数')).evaluate((box) => box.click());
    await until(() =>
      options.evaluate(
        async () => ((await chrome.storage.local.get('chosen'))['chosen'] as { figures?: boolean }).figures === true,
      ),
    );
    const another = await extension.open('draft-again');
    await shows(options, '已记录的检查次数：1');
    await owes('figures');
    await another.close();
    await press(options, '清除');
    await until(async () => !(await textOf(options)).includes('已记录的检查次数'));
    expect(extension.asked.filter((path) => !/^\/(?:draft|favicon)/.test(path))).toEqual([]);
  });

  here('looks again where other central settings hold than were last known, and judges open pages anew', async () => {
    const known = (): Promise<unknown> =>
      options.evaluate(async () => (await chrome.storage.local.get('lastPolicy'))['lastPolicy']);
    await until(async () => JSON.stringify(await known()) === '{}');
    await options.evaluate(async () => {
      const mark = globalThis as { judged?: number };
      chrome.runtime.onMessage.addListener((message: { kind?: string }): undefined => {
        if (message.kind === 'panel/changed') mark.judged = (mark.judged ?? 0) + 1;
      });
      // As if an administrator had taken back what was set when the browser ran last.
      await chrome.storage.local.set({ lastPolicy: { organization: '某省委办公厅', lockOptions: true } });
    });
    await until(async () => JSON.stringify(await known()) === '{}');
    await until(() => options.evaluate(() => ((globalThis as { judged?: number }).judged ?? 0) > 0));
    await until(async () => !(await textOf(options)).includes('某省委办公厅'));
    expect((await found()).length).toBeGreaterThan(0);
  });
});
