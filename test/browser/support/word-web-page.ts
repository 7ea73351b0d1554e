/** The built task pane in the frame of a simulated Word on the web, with that host's own office.js runtime. */
import type { Browser, Frame } from 'puppeteer-core';
import { PROFILES } from '../../host/word-sim/profiles.ts';
import type { SimWord } from '../../host/word-sim/service.ts';
import { createSimWord } from '../../host/word-sim/service.ts';
import type { WebHostWindow } from '../../host/word-sim/web-transport.ts';
import { answerWeb, RICH_API_EVENT, richPayload, WEB_HOST, webHostPage } from '../../host/word-sim/web-transport.ts';
import { PATIENCE_MS } from './pane-acts.ts';
import { builtPage, currentRuntime, ofClosed, PATIENT_OFFICE } from './word-page.ts';

export interface WordWebPage {
  /** The pane's own document. */
  readonly pane: Frame;
  readonly sim: SimWord;
  readonly asked: readonly string[];
  readonly troubles: readonly string[];
}

const PANE = 'taskpane-local.html';
const RUNTIME = 'word-web-16.00.js';

/** `beforeStart` is source that runs in the pane before anything else. */
export async function openWordOnTheWeb(
  browser: Browser,
  address: string,
  bytes: Uint8Array,
  beforeStart = '',
): Promise<WordWebPage> {
  const profile = PROFILES.find(({ name }) => name === 'Word on the web');
  if (!profile) throw new Error('no profile of Word on the web');
  const sim = createSimWord(bytes, profile);
  // Made before the page asks: reading the typings takes time.
  const runtime = currentRuntime(RUNTIME);
  const page = await (await browser.createBrowserContext()).newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const asked: string[] = [];
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  const host = webHostPage(new URL(PANE, address), { profile });
  await page.exposeFunction('simulatedWeb', (verb: string, data: unknown) => answerWeb(sim, verb, data));
  await page.evaluateOnNewDocument(
    // The frame is empty at first, and nothing can be kept there.
    `window.__name ??= (each) => each;
${PATIENT_OFFICE}
${beforeStart}
if (origin !== 'null') localStorage.setItem('hegao.setting.started', 'yes');`,
  );
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    asked.push(request.url());
    const answer = (): Promise<void> => {
      if (request.url().startsWith(WEB_HOST))
        return request.respond({ contentType: 'text/html; charset=utf-8', body: host });
      // The test's server lets nobody frame its pages; Word on the web must.
      if (request.url().includes(PANE)) return request.respond(builtPage(PANE));
      if (request.url().endsWith(`/${RUNTIME}`))
        return request.respond({ contentType: 'text/javascript', body: runtime });
      return request.continue();
    };
    answer().catch(ofClosed);
  });
  sim.listeners.push((entries) => {
    const raise = (id: number, payload: unknown): void => (window as unknown as WebHostWindow).raise(id, payload);
    page.evaluate(raise, RICH_API_EVENT, richPayload(entries)).catch(ofClosed);
  });
  await page.goto(`${WEB_HOST}/document`, { waitUntil: 'domcontentloaded' });
  const pane = await page.waitForFrame((frame) => frame.url().includes(PANE));
  await pane.waitForSelector('.word-pane, .nothing', { timeout: PATIENCE_MS });
  sim.eventTypes = await pane.evaluate(
    () => (window as unknown as { simulatedEvents: Record<string, number> }).simulatedEvents,
  );
  return { pane, sim, asked, troubles };
}
