/** What goes on paper from the pane in Word: the self-check before review, the cover sheet, what the organisation is asked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../../shared/index.ts';
import { PROFILES } from '../host/word-sim/profiles.ts';
import { CHROMIUM } from './support/chromium.ts';
import type { WordPage, WordSite } from './support/word-page.ts';
import { openWordSite } from './support/word-page.ts';

const [CURRENT] = PROFILES;
const sample = (name: string): Uint8Array => {
  const found = samples.find(({ id }) => id === name);
  if (!found) throw new Error(`no sample ${name}`);
  return found.build();
};

describe.skipIf(!CHROMIUM || !CURRENT)('the papers of the pane', () => {
  let site: WordSite;
  beforeAll(async () => {
    site = await openWordSite();
  }, 300_000);
  afterAll(() => site?.close());
  const open = async (name: string): Promise<WordPage> => {
    if (!CURRENT) throw new Error('no profile');
    const pane = await site.open(sample(name), { profile: CURRENT, width: 320 });
    await pane.page.waitForSelector('.facts');
    return pane;
  };
  /** A saved page as a person opens it: its words, with nothing asked of any network and nothing wider than the paper. */
  const look = async (pane: WordPage, bytes: Uint8Array, name: string): Promise<string> => {
    const page = await site.browser.newPage();
    await page.setViewport({ width: 794, height: 900 });
    await page.setContent(Buffer.from(bytes).toString('utf8'));
    await pane.picture(name, page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const text = await page.evaluate(() => document.body.innerText);
    await page.close();
    return text;
  };

  it('keeps the gate shut while something is open, and prints why, with what was set aside', async () => {
    const pane = await open('draft-with-slips');
    const { page, click, choose, saved, serious, picture } = pane;
    await page.click('[data-severity=warning] .card-head');
    await click('搁置', '.card.open button');
    await pane.dialog();
    await page.type('[role=dialog] textarea', '本单位惯例如此，历年文件都这样写');
    await click('确定', '[role=dialog] button');
    await page.waitForSelector('[role=dialog]', { hidden: true });
    await choose('送审前自检');
    await pane.dialog();
    await picture('gate-shut');
    expect(await serious()).toEqual([]);
    await click('打印自检表', '[role=dialog] button');
    const sheet = await saved();
    expect(sheet.name).toBe('送审前自检表.html');
    const words = await look(pane, sheet.bytes, 'gate-sheet');
    expect(words).toContain('尚有条件未具备');
    expect(words).toMatch(/☐ 没有“应当改正”的问题（还有 \d+ 项）/);
    expect(words).toContain('理由：本单位惯例如此');
    expect(words).not.toMatch(/[a-z-]+\/[a-z-]+/);
    await page.close();
  }, 180_000);

  it('opens the gate when nothing is open and a person ticked all five heads', async () => {
    const pane = await open('conforming-request');
    const { page, choose, click, saved, picture } = pane;
    await choose('送审前自检');
    await page.waitForSelector('[role=dialog] input[type=checkbox]');
    await pane.dialog();
    await pane.calm();
    const shut = await page.$eval('[role=dialog]', (each) => each.textContent);
    expect(shut).toContain('还有 5 项');
    for (const box of await page.$$('[role=dialog] input[type=checkbox]')) await box.click();
    await page.waitForFunction(() =>
      document.querySelector('[role=dialog]')?.textContent?.includes('各项条件均已具备'),
    );
    await picture('gate-open');
    await click('打印自检表', '[role=dialog] button');
    const words = await look(pane, (await saved()).bytes, 'gate-sheet-open');
    expect(words).toContain('各项条件均已具备');
    expect(words).not.toContain('☐');
    await page.close();
  }, 180_000);

  it('compares the cover sheet with the document, field by field', async () => {
    const { page, choose, click, serious, picture, dialog } = await open('draft-with-slips');
    await choose('发文稿纸');
    await dialog();
    await click('由文稿填入', '[role=dialog] button');
    await page.waitForFunction(() => document.body.textContent?.includes('与文稿一致'));
    const first = await page.waitForSelector('[role=dialog] input');
    const was = await page.$$eval('[role=dialog] input', (all) => all.map((each) => each.value));
    expect(was.filter((value) => value !== '').length).toBeGreaterThan(4);
    await first?.click({ count: 3 });
    await first?.type('与文稿不同的写法');
    await page.waitForFunction(() => document.body.textContent?.includes('与文稿不一致'));
    await picture('sheet');
    expect(await serious()).toEqual([]);
    await page.close();
  }, 180_000);

  it('makes of “ask the organisation” a page a person can send, without a word of the document', async () => {
    const pane = await open('draft-with-slips');
    const { page, click, saved, serious, picture } = pane;
    await page.click('[data-severity=error] .card-head');
    await click('搁置', '.card.open button');
    await pane.dialog();
    await click('请单位统一规定', '[role=dialog] label');
    await page.type('[role=dialog] textarea', '系统自动编号带零，能否统一按此执行');
    await picture('aside-dialog');
    await click('确定', '[role=dialog] button');
    await page.waitForSelector('[role=dialog]', { hidden: true });
    // Nor does a document without that finding show the number of its rule instead of its name.
    const number = pane.sim.texts().findIndex((text) => text.includes('[2026]'));
    pane.sim.type(number, '清文旅发〔2026〕12号\t签发人：陈启明');
    await page.waitForFunction(() => !document.querySelector('.findings')?.textContent?.includes('现为“012”'));
    await click('搁置', '.tabs [role=tab]');
    await page.waitForSelector('.aside');
    await page.waitForFunction(() => document.querySelector('.aside-title')?.textContent === '发文字号括号');
    await picture('aside-list');
    expect(await serious()).toEqual([]);
    await click('请单位统一规定', '.tab-body > button');
    const file = await saved();
    expect(file.name).toBe('请单位统一规定.html');
    const words = await look(pane, file.bytes, 'requests');
    expect(words).toContain('系统自动编号带零');
    expect(words).toContain('GB/T 9704');
    expect(words).not.toMatch(/图书馆|清江|\[2026\]/);
    await page.close();
  }, 180_000);
});
