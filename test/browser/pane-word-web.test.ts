/** The pane in Word on the web: another runtime of office.js, another way to the document, another branch of our host. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../../shared/index.ts';
import type { HostProfile } from '../host/word-sim/profiles.ts';
import { PROFILES } from '../host/word-sim/profiles.ts';
import { CHROMIUM } from './support/chromium.ts';
import type { WordSite } from './support/word-page.ts';
import { openWordSite } from './support/word-page.ts';

const draft = samples.find(({ id }) => id === 'draft-with-slips')?.build() ?? new Uint8Array();
const WEB = PROFILES.find(({ isOnTheWeb }) => isOnTheWeb) as HostProfile;
/** Without the look every 15 seconds: only what is told is known. */
const NO_CLOCK = `{
  const every = window.setInterval;
  window.setInterval = (work, ms, ...rest) => (ms === 15000 ? 0 : every(work, ms, ...rest));
}`;

describe.skipIf(!CHROMIUM)('the pane in Word on the web', () => {
  let site: WordSite;
  beforeAll(async () => {
    site = await openWordSite();
  }, 300_000);
  afterAll(() => site?.close());

  it('stands in a frame of its own runtime, and follows the typing by event and by cursor', async () => {
    const opening = await site.open(draft, { profile: WEB, beforeStart: NO_CLOCK });
    const { page, pane, sim, picture, serious, troubles } = opening;
    await pane.waitForSelector('.card-head');
    await picture('word-web');
    expect(await serious()).toEqual([]);
    const platform = await pane.evaluate(() => `${String(Office.context.platform)}, framed: ${parent !== window}`);
    expect(platform).toBe('OfficeOnline, framed: true');
    const at = sim.texts().findIndex((text) => text.length > 40);
    const before = sim.texts()[at] ?? '';
    const says = (words: string): Promise<unknown> =>
      pane.waitForFunction((wanted) => document.querySelector('.findings')?.textContent?.includes(wanted), {}, words);
    await opening.listening();
    sim.type(at, `${before}请于4月31日前完成。`);
    await says('4月31日');
    sim.isDeaf = true;
    sim.type(at, `${before}请于6月31日前完成。`);
    await opening.wander();
    await says('6月31日');
    expect(troubles).toEqual([]);
    await page.close();
  }, 180_000);

  it('says what this Word cannot do: a format, a file not handed over, a document asked for', async () => {
    const { page, pane, sim, click, choose, notice, picture, serious, troubles } = await site.open(draft, {
      profile: WEB,
      width: 320,
      settings: { started: 'yes', theme: 'dark' },
    });
    await click('主送机关应当居左顶格', '.card-head');
    await pane.waitForFunction(() =>
      document.querySelector('.card.open')?.textContent?.includes('这里不能由插件改这种格式'),
    );
    const offered = await pane.$$eval('.card.open button', (all) => all.map(({ textContent }) => textContent));
    expect(offered).not.toContain('修改');
    await picture('word-web-by-hand-320');
    sim.world.failing.set('getFileAsync', 'refused');
    await choose('一键排版');
    await click('开始排版', '[role=dialog] button');
    await notice('没有交出');
    await picture('word-web-no-file-320');
    sim.world.failing.clear();
    await choose('一键排版');
    await click('开始排版', '[role=dialog] button');
    await notice('会先问是否新建');
    await pane.waitForSelector('[role=dialog]', { hidden: true });
    await picture('word-web-asked-320');
    expect(await serious()).toEqual([]);
    expect(troubles).toEqual([]);
    await page.close();
  }, 180_000);
});
