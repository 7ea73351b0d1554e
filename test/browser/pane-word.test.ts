/** The task pane on a simulated Word, in a real browser with the real office.js. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTemplate, exampleValues, isUnreadable, readOoxml, samples } from '../../shared/index.ts';
import { createDocxModel } from '../host/word-sim/docx-model.ts';
import type { HostProfile } from '../host/word-sim/profiles.ts';
import { PROFILES } from '../host/word-sim/profiles.ts';
import { CHROMIUM } from './support/chromium.ts';
import { PATIENCE_MS } from './support/waiting.ts';
import { SOFFICE, textInLibreOffice } from './support/soffice.ts';
import type { WordSite } from './support/word-page.ts';
import { openWordSite } from './support/word-page.ts';

const profileNamed = (name: string): HostProfile => {
  const found = PROFILES.find((each) => each.name === name);
  if (!found) throw new Error(`no profile ${name}`);
  return found;
};
const CURRENT = profileNamed('Microsoft 365, current runtime');
const OLD = profileNamed('LTSC 2021');
const draft = (): Uint8Array => {
  const sample = samples.find(({ id }) => id === 'draft-with-slips');
  if (!sample) throw new Error('the sample with slips is gone');
  return sample.build();
};

const WAIT = { timeout: PATIENCE_MS };

describe.skipIf(!CHROMIUM)('the pane in Word', () => {
  let site: WordSite;
  beforeAll(async () => {
    site = await openWordSite();
  }, 300_000);
  afterAll(() => site?.close());

  it('goes from first run to findings, one fix, all safe ones, as revisions in a sound file', async () => {
    const { page, sim, click, cards, notice, asked, troubles, serious } = await site.open(draft(), {
      profile: CURRENT,
      settings: {},
    });
    expect(await serious()).toEqual([]);
    await click('开始核稿');
    await page.waitForSelector('.card-head');
    const before = await cards();
    await expect.poll(() => sim.world.annotations.size, WAIT).toBeGreaterThan(5);
    await page.click('[data-severity=error] .card-head');
    await page.waitForSelector('.card.open .fui-Button');
    await expect.poll(() => sim.world.highlighted, WAIT).toMatch(/\S/);
    expect(sim.world.selected?.text).toBe(sim.world.highlighted);
    expect(await serious()).toEqual([]);
    await click('修改', '.card.open button');
    // A revision is a finding of its own until it is accepted: the list need not be shorter.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.card-message')].every((each) => !each.textContent?.includes('六角括号')),
    );
    await click('一键规整');
    await notice('已规整');
    expect(await cards()).toBeLessThan(before - 5);
    expect(sim.world.tracking).toBe('Off');
    const bytes = sim.model.bytes();
    const texts = createDocxModel(bytes).paragraphs().length;
    const read = readOoxml(bytes);
    if (isUnreadable(read)) throw new Error(read.unreadable.en);
    expect(texts).toBeGreaterThan(20);
    expect(read.paragraphs.some(({ text }) => text.includes('清文旅发〔2026〕'))).toBe(true);
    expect(read.objects?.trackedChanges).toBeGreaterThan(5);
    // LibreOffice writes out what is deleted beside what is inserted: both are there as revisions.
    if (SOFFICE) expect(await textInLibreOffice(bytes)).toContain('〔[2026〕]');
    expect(asked.filter((each) => !each.startsWith(site.address))).toEqual([]);
    expect(troubles).toEqual([]);
    await page.close();
  }, 180_000);

  it('hints while somebody types, by event, and by the clock where events are lost', async () => {
    const { page, sim, cards, listening } = await site.open(draft(), { profile: CURRENT });
    await page.waitForSelector('.card-head');
    await listening();
    const before = await cards();
    const at = sim.texts().findIndex((text) => text.includes('2026〕') || text.includes('[2026]'));
    sim.type(at, '清文旅发〔2026〕12号\t签发人：陈启明');
    await page.waitForFunction((most) => document.querySelectorAll('.card').length < most, {}, before);
    const after = await cards();
    sim.isDeaf = true;
    sim.type(at, '清文旅发[2026]012号\t签发人:陈启明');
    await page.waitForFunction((least) => document.querySelectorAll('.card').length > least, {}, after);
    await page.close();
  }, 180_000);

  it('asks before it changes plainly where Word cannot track, and takes no for an answer', async () => {
    const { page, sim, click, cards, dialog, notice, serious } = await site.open(draft(), { profile: OLD });
    await page.waitForSelector('.card-head');
    const before = await cards();
    const texts = sim.texts();
    await click('一键规整');
    await dialog();
    expect(await serious()).toEqual([]);
    await click('取消', '[role=dialog] button');
    await page.waitForSelector('[role=dialog]', { hidden: true });
    await notice('没有改动');
    expect(sim.texts()).toEqual(texts);
    await click('一键规整');
    await click('直接修改', '[role=dialog] button');
    await page.waitForFunction((most) => document.querySelectorAll('.card').length < most, {}, before);
    await page.close();
  }, 180_000);

  it('says so where the document is read-only, and changes nothing', async () => {
    const { page, sim, click, notice } = await site.open(draft(), { profile: CURRENT });
    await page.waitForSelector('.card-head');
    sim.world.isReadOnly = true;
    const texts = sim.texts();
    await click('一键规整');
    await notice('只读');
    expect(sim.texts()).toEqual(texts);
    await page.close();
  }, 180_000);

  it('stops at a classification mark on a machine not for classified documents, and keeps nothing', async () => {
    const values = { ...exampleValues('通知'), 份号: '000001', 密级和保密期限: '秘密★1年' };
    const bytes = buildTemplate('通知', values);
    if (!bytes) throw new Error('no template for 通知');
    const { page, asked } = await site.open(bytes, {
      profile: CURRENT,
      settings: { started: 'yes', unclassified: 'yes' },
    });
    await page.waitForSelector('.nothing .severity.error');
    const shown = await page.evaluate(() => document.body.textContent ?? '');
    expect(shown).toContain('密级标志');
    expect(shown).not.toContain('图书馆');
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(kept).not.toMatch(/图书馆|秘密|set-aside|ticks/);
    expect(asked.filter((each) => !each.startsWith(site.address))).toEqual([]);
    await page.close();
  }, 180_000);

  it('opens the gate only when all is done, and compares the cover sheet', async () => {
    const { page, click, choose, dialog, serious } = await site.open(draft(), { profile: CURRENT, width: 320 });
    await page.waitForSelector('.card-head');
    await choose('送审前自检');
    await dialog();
    expect(await page.$eval('[role=dialog]', (each) => each.textContent)).toContain('还有条件没有具备');
    expect(await serious()).toEqual([]);
    await click('关闭', '[role=dialog] button');
    await page.waitForSelector('[role=dialog]', { hidden: true });
    await choose('发文稿纸');
    await click('由文稿填入', '[role=dialog] button');
    await page.waitForFunction(() => document.body.textContent?.includes('与文稿一致'));
    expect(await serious()).toEqual([]);
    await page.close();
  }, 180_000);

  it('says what it needs where there is no Word', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.address}taskpane-local.html`);
    await page.waitForSelector('.nothing');
    expect(await page.$eval('.nothing', (each) => each.textContent)).toContain('Word');
    await page.close();
  }, 180_000);
});
