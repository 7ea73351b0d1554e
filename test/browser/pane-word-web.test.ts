/** The pane in Word on the web: another runtime of office.js, another way to the document, another branch of our host. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { samples } from '../../shared/index.ts';
import { WEB_HOST } from '../host/word-sim/web-transport.ts';
import { CHROMIUM } from './support/chromium.ts';
import { PATIENCE_MS } from './support/pane-acts.ts';
import type { WordSite } from './support/word-page.ts';
import { openWordSite } from './support/word-page.ts';
import { openWordOnTheWeb } from './support/word-web-page.ts';

const draft = samples.find(({ id }) => id === 'draft-with-slips')?.build() ?? new Uint8Array();
const WAIT = { timeout: PATIENCE_MS };
const messages = (): string => [...document.querySelectorAll('.card-message')].map((each) => each.textContent).join();

describe.skipIf(!CHROMIUM)('the pane in Word on the web', () => {
  let site: WordSite;
  beforeAll(async () => {
    site = await openWordSite();
  }, 300_000);
  afterAll(() => site?.close());

  it('finds, mends in place, and follows the typing', async () => {
    // Without the look every 15 seconds: only the event tells of what is typed.
    const { pane, sim, asked, troubles } = await openWordOnTheWeb(
      site.browser,
      site.address,
      draft,
      `{ const every = window.setInterval;
         window.setInterval = (work, ms, ...rest) => (ms === 15000 ? 0 : every(work, ms, ...rest)); }`,
    );
    await pane.waitForSelector('.open-points', WAIT);
    expect(await pane.evaluate(() => String(Office.context.platform))).toBe('OfficeOnline');
    expect(await pane.evaluate(messages)).toContain('六角括号');
    await pane.evaluate(() => {
      const heads = [...document.querySelectorAll<HTMLElement>('.card-head')];
      heads.find((each) => each.textContent?.includes('六角括号'))?.click();
    });
    const fix = await pane.waitForSelector('.card.open .card-actions button', WAIT);
    await fix?.evaluate((button) => (button as HTMLElement).click());
    await pane.waitForFunction(
      () => ![...document.querySelectorAll('.card-message')].some((each) => each.textContent?.includes('六角括号')),
      WAIT,
    );
    expect(sim.texts().join('\n')).toContain('〔2026〕');
    // A sentence is typed with a slip in it: the event comes across the frame.
    await vi.waitFor(() => expect(sim.registered).toContain('Document.onParagraphChanged'), WAIT);
    const at = sim.texts().findIndex((text) => text.startsWith('一、') || text.length > 40);
    sim.type(at, `${sim.texts()[at] ?? ''}请于4月31日前完成。`);
    await pane.waitForFunction(
      () => [...document.querySelectorAll('.card-message')].some((each) => each.textContent?.includes('31日')),
      WAIT,
    );
    expect(troubles).toEqual([]);
    // The host's own page aside, only what lies beside the pane is asked for.
    expect(asked.filter((url) => !url.startsWith(site.address) && !url.startsWith(WEB_HOST))).toEqual([]);
  }, 180_000);
});
