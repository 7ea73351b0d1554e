/** The built task pane in the frame of a simulated Word on the web, with that host's own office.js runtime. */
import type { Browser, Frame } from 'puppeteer-core';
import { PROFILES } from '../../host/word-sim/profiles.ts';
import type { SimWord } from '../../host/word-sim/service.ts';
import { createSimWord } from '../../host/word-sim/service.ts';
import type { WebHostWindow } from '../../host/word-sim/web-transport.ts';
import { answerWeb, RICH_API_EVENT, richPayload, WEB_HOST, webHostPage } from '../../host/word-sim/web-transport.ts';
import { builtPage, currentRuntime } from './word-page.ts';

export interface WordWebPage {
  /** The pane's own document. */
  readonly pane: Frame;
  readonly sim: SimWord;
  readonly asked: readonly string[];
  readonly troubles: readonly string[];
}

const PANE = 'taskpane-local.html';
const RUNTIME = 'word-web-16.00.js';

export async function openWordOnTheWeb(browser: Browser, address: string, bytes: Uint8Array): Promise<WordWebPage> {
  const profile = PROFILES.find(({ name }) => name === 'Word on the web');
  if (!profile) throw new Error('no profile of Word on the web');
  const sim = createSimWord(bytes, profile);
  const page = await (await browser.createBrowserContext()).newPage();
  const asked: string[] = [];
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  const host = webHostPage(new URL(PANE, address), { profile });
  await page.exposeFunction('simulatedWeb', (verb: string, data: unknown) => answerWeb(sim, verb, data));
  await page.evaluateOnNewDocument(
    // The frame is empty at first, and nothing can be kept there.
    "window.__name ??= (each) => each; if (origin !== 'null') localStorage.setItem('hegao.setting.started', 'yes');",
  );
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    asked.push(request.url());
    if (request.url().startsWith(WEB_HOST))
      void request.respond({ contentType: 'text/html; charset=utf-8', body: host });
    // The test's server lets nobody frame its pages; Word on the web must.
    else if (request.url().includes(PANE)) void request.respond(builtPage(PANE));
    else if (request.url().endsWith(`/${RUNTIME}`))
      void request.respond({ contentType: 'text/javascript', body: currentRuntime(RUNTIME) });
    else void request.continue();
  });
  sim.listeners.push((entries) => {
    const raise = (id: number, payload: unknown): void => (window as unknown as WebHostWindow).raise(id, payload);
    void page.evaluate(raise, RICH_API_EVENT, richPayload(entries));
  });
  await page.goto(`${WEB_HOST}/document`, { waitUntil: 'domcontentloaded' });
  const pane = await page.waitForFrame((frame) => frame.url().includes(PANE), { timeout: 30_000 });
  await pane.waitForSelector('.word-pane, .nothing', { timeout: 60_000 });
  sim.eventTypes = await pane.evaluate(
    () => (window as unknown as { simulatedEvents: Record<string, number> }).simulatedEvents,
  );
  return { pane, sim, asked, troubles };
}
