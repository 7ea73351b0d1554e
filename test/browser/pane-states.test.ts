/** Every state a document can be in when the pane meets it: said in one sentence, nothing hung, nothing for axe to find. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { samples } from '../../shared/index.ts';
import type { HostProfile } from '../host/word-sim/profiles.ts';
import { PROFILES } from '../host/word-sim/profiles.ts';
import { CHROMIUM } from './support/chromium.ts';
import { PATIENCE_MS } from './support/waiting.ts';
import type { WordPage, WordPageOptions, WordSite } from './support/word-page.ts';
import { openWordSite } from './support/word-page.ts';

const profileNamed = (name: string): HostProfile => {
  const found = PROFILES.find((each) => each.name === name);
  if (!found) throw new Error(`no profile ${name}`);
  return found;
};
const CURRENT = profileNamed('Microsoft 365, current runtime');
const LTSC_2024 = profileNamed('LTSC 2024');
const LTSC_2021 = profileNamed('LTSC 2021');
const draft = (): Uint8Array => {
  const sample = samples.find(({ id }) => id === 'draft-with-slips');
  if (!sample) throw new Error('the sample with slips is gone');
  return sample.build();
};

/** The draft with something done to its main part. */
function changed(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(draft());
  const main = 'word/document.xml';
  return zipSync({ ...parts, [main]: strToU8(change(strFromU8(parts[main] ?? new Uint8Array()))) });
}

const WAIT = { timeout: PATIENCE_MS };

describe.skipIf(!CHROMIUM)('the states of the pane in Word', () => {
  let site: WordSite;
  beforeAll(async () => {
    site = await openWordSite();
  }, 300_000);
  afterAll(() => site?.close());

  const narrow = (options: WordPageOptions, bytes = draft()): Promise<WordPage> =>
    site.open(bytes, { width: 320, ...options });
  const overflow = ({ page }: WordPage): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  /** What every state owes: a picture for who looks, room at 320 px, nothing serious for axe, no error in the page. */
  const owed = async (pane: WordPage, name: string): Promise<void> => {
    await pane.calm();
    await pane.picture(`state-${name}`);
    expect(await overflow(pane)).toBeLessThanOrEqual(0);
    expect(await pane.serious()).toEqual([]);
    expect(pane.troubles).toEqual([]);
  };

  it.each([
    ['no-document', 'ItemNotFound', '没有打开的文档'],
    ['too-long', 'ResponsePayloadSizeLimitExceeded', '太长'],
    ['busy', 'HostRestart', '正忙'],
  ])('%s: says why nothing was checked, and checks once it can', async (name, code, words) => {
    const pane = await narrow({ profile: CURRENT, failing: { getOoxml: code } });
    await pane.page.waitForSelector('.nothing');
    expect(await pane.page.$eval('.nothing', (each) => each.textContent)).toContain(words);
    await owed(pane, name);
    pane.sim.world.failing.clear();
    await pane.click('检查', '.nothing button');
    await pane.page.waitForSelector('.card-head');
    await pane.page.close();
  });

  it('host-too-old: says which Word is needed', async () => {
    const pane = await narrow({ profile: { ...LTSC_2021, sets: { ...LTSC_2021.sets, wordapi: 1.2 } } });
    await pane.page.waitForSelector('.nothing');
    expect(await pane.page.$eval('.nothing', (each) => each.textContent)).toContain('版本过低');
    await owed(pane, 'host-too-old');
    await pane.page.close();
  });

  it('read-only: checks, says that nothing can be changed, and offers no fix', async () => {
    const pane = await narrow({ profile: CURRENT, isReadOnly: true });
    const { page, sim, choose } = pane;
    sim.world.isReadOnly = true;
    await page.waitForSelector('.card-head');
    expect(await page.$eval('.state-bar', (each) => each.textContent)).toContain('只读方式打开');
    await page.click('[data-severity=error] .card-head');
    await page.waitForSelector('.card.open');
    const actions = await page.$eval('.card.open .card-actions', (each) => each.textContent);
    expect(actions).toContain('复制建议');
    expect(actions).not.toContain('修改');
    await owed(pane, 'read-only');
    await choose('一键排版');
    await pane.dialog();
    expect(await page.$eval('[role=dialog]', (each) => each.textContent)).not.toContain('替换正文');
    await page.close();
  });

  it('protected: finds out when it writes, says so, and has changed nothing', async () => {
    const pane = await narrow({ profile: CURRENT });
    const { page, sim, click, notice } = pane;
    await page.waitForSelector('.card-head');
    sim.world.isReadOnly = true;
    const before = sim.model.flatOpc();
    await page.click('[data-severity=error] .card-head');
    await click('修改', '.card.open button');
    await notice('只读或受保护');
    expect(sim.model.flatOpc()).toBe(before);
    await owed(pane, 'protected');
    await page.close();
  });

  it('co-authoring: says that others are here, and leaves a paragraph they just changed', async () => {
    // Without the poll: on a busy machine it would come between their change and our click, and find it by itself.
    const pane = await narrow({ profile: CURRENT, beforeStart: 'window.setInterval = () => 0;' });
    const { page, sim, click, notice, listening } = pane;
    await page.waitForSelector('.card-head');
    await listening();
    const texts = sim.texts();
    const number = texts.findIndex((text) => text.includes('[2026]'));
    const elsewhere = texts.findIndex((text, at) => at > number && text.length > 40);
    sim.type(elsewhere, `${texts[elsewhere] ?? ''}请于4月31日前完成。`, 'Remote');
    await page.waitForSelector('.state-bar');
    expect(await page.$eval('.state-bar', (each) => each.textContent)).toContain('有人正在同时编辑');
    // Until this change has been judged, the next would be found with it.
    await page.waitForFunction(() => document.querySelector('.findings')?.textContent?.includes('31日'));
    await pane.calm();
    // Their next change reaches the document before its event reaches us.
    sim.isDeaf = true;
    const theirs = `请${texts[number] ?? ''}`;
    sim.type(number, theirs, 'Remote');
    await click('六角括号', '.card-head');
    await click('修改', '.card.open button');
    await notice('他人正在编辑此段');
    expect(sim.texts()[number]).toBe(theirs);
    await owed(pane, 'co-authoring');
    await page.close();
  });

  it('co-authoring: a paragraph Word holds for somebody else is said to be theirs', async () => {
    const pane = await narrow({ profile: CURRENT });
    const { page, sim, click, notice, listening } = pane;
    await page.waitForSelector('.card-head');
    await listening();
    const last = sim.texts().length - 1;
    sim.type(last, sim.texts()[last] ?? '', 'Remote');
    await page.waitForSelector('.state-bar');
    sim.world.failing.set('insertText', 'AccessDenied');
    const before = sim.texts();
    await page.click('[data-severity=error] .card-head');
    await click('修改', '.card.open button');
    await notice('他人正在编辑此段');
    expect(sim.texts()).toEqual(before);
    await page.close();
  });

  it('marks that could not be tried beforehand and are refused cost nothing but the marks', async () => {
    const empty = '<w:p/>';
    const bytes = changed((xml) => xml.replace('<w:body>', () => `<w:body>${empty}`));
    const pane = await narrow({ profile: LTSC_2024 }, bytes);
    await pane.page.waitForSelector('.card-head');
    expect(pane.sim.world.annotations.size).toBe(0);
    await pane.click('检查', '.word-bar button');
    await pane.page.waitForSelector('.card-head');
    expect(pane.troubles).toEqual([]);
    await pane.page.close();
  });

  it('draws marks anew where the person dismissed one', async () => {
    const { page, sim, troubles, listening } = await site.open(draft(), { profile: CURRENT });
    const { annotations } = sim.world;
    await expect.poll(() => annotations.size, WAIT).toBeGreaterThan(5);
    await listening();
    const old = [...annotations.keys()];
    annotations.delete(old[0] ?? '');
    const at = sim.texts().findIndex((text) => text.length > 40);
    sim.type(at, `${sim.texts()[at] ?? ''}请于4月31日前完成。`);
    await expect.poll(() => annotations.size, WAIT).toBeGreaterThan(old.length);
    expect(old.filter((id) => annotations.has(id))).toEqual([]);
    expect(annotations.size).toBeLessThanOrEqual(old.length + 2);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('500 pages: a clear state, and the page answers all the while', async () => {
    const sentence = '为进一步做好有关工作，现将有关事项通知如下。';
    const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    // 22 lines of 28 characters to a page: 500 pages are some 308,000 characters.
    const many = paragraph(sentence.repeat(8)).repeat(Math.ceil((500 * 22 * 28) / (sentence.length * 8)));
    const bytes = changed((xml) => {
      const inBody = xml.indexOf('</w:p>', xml.indexOf('我局将按照上级要求'));
      return xml.slice(0, inBody + 6) + many + xml.slice(inBody + 6);
    });
    const pane = await narrow({ profile: CURRENT, beforeStart: WATCH_PAUSES }, bytes);
    const { page } = pane;
    expect(await page.$eval('#root', (each) => each.textContent)).not.toBe('');
    await pane.picture('state-500-pages-reading');
    const begun = Date.now();
    await page.waitForSelector('.facts', { timeout: 120_000 });
    const longest = await page.evaluate(() => (globalThis as unknown as { longestPause: number }).longestPause);
    console.warn(
      `500 pages: findings after ${Date.now() - begun} ms, longest pause of the page ${Math.round(longest)} ms`,
    );
    expect(longest).toBeLessThan(2000);
    await page.click('.card-head');
    await page.waitForSelector('.card.open');
    await owed(pane, '500-pages');
    await page.close();
  }, 180_000);
});

/** Counts how long the page ever left a clock of 20 ms waiting. */
const WATCH_PAUSES = `(() => {
  let last = performance.now();
  window.longestPause = 0;
  setInterval(() => {
    const now = performance.now();
    window.longestPause = Math.max(window.longestPause, now - last - 20);
    last = now;
  }, 20);
})();`;
