/** The built task pane in the frame of a simulated Word on the web, with that host's own office.js runtime. */
import type { Browser } from 'puppeteer-core';
import { createSimWord } from '../../host/word-sim/service.ts';
import type { WebHostWindow } from '../../host/word-sim/web-transport.ts';
import {
  answerWeb,
  RICH_API_EVENT,
  richPayload,
  SELECTION_CHANGED,
  WEB_HOST,
  webHostPage,
} from '../../host/word-sim/web-transport.ts';
import { actsOn } from './pane-acts.ts';
import { PATIENCE_MS } from './waiting.ts';
import { catchSaved } from './saved.ts';
import { builtPage, currentRuntime, listening, ofClosed, PATIENT_OFFICE } from './word-files.ts';
import type { WordPage, WordPageOptions } from './word-page.ts';

const PANE = 'taskpane-local.html';
const RUNTIME = 'word-web-16.00.js';

/** Every request for the host's page is answered here, and none leaves the machine. */
export async function openWordOnTheWeb(
  browser: Browser,
  address: string,
  bytes: Uint8Array,
  options: WordPageOptions,
): Promise<WordPage> {
  const { profile, width = 350, isReadOnly = false, settings = { started: 'yes' }, beforeStart = '' } = options;
  const sim = createSimWord(bytes, profile);
  for (const [member, code] of Object.entries(options.failing ?? {})) sim.world.failing.set(member, code);
  // Made before the page asks: reading the typings takes time.
  const runtime = currentRuntime(RUNTIME);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const asked: string[] = [];
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    // The policy file is absent on most machines, and the browser says so.
    if (message.type() === 'error' && !message.text().includes('404')) troubles.push(message.text());
  });
  await page.setViewport({ width: width + 16, height: 800 });
  // A layer half faded in has half its contrast: axe should see it as it stays.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const host = webHostPage(new URL(PANE, address), { profile, isReadOnly, width });
  await page.exposeFunction('simulatedWeb', (verb: string, data: unknown) => answerWeb(sim, verb, data));
  await page.evaluateOnNewDocument(
    // The frame is empty at first, and nothing can be kept there.
    `window.__name ??= (each) => each;
${PATIENT_OFFICE}
${beforeStart}
if (origin !== 'null')
  for (const [name, value] of Object.entries(${JSON.stringify(settings)}))
    localStorage.setItem('hegao.setting.' + name, value);`,
  );
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    // Word's own page is Word's; what the pane asks for is what counts.
    if (!url.startsWith(WEB_HOST)) asked.push(url);
    const answer = (): Promise<void> => {
      if (url.startsWith(WEB_HOST)) return request.respond({ contentType: 'text/html; charset=utf-8', body: host });
      // The test's server lets nobody frame its pages; Word on the web must.
      if (url.includes(PANE)) return request.respond(builtPage(PANE));
      if (url.endsWith(`/${RUNTIME}`)) return request.respond({ contentType: 'text/javascript', body: runtime });
      return request.continue();
    };
    answer().catch(ofClosed);
  });
  const raise = (id: number, payload: unknown): Promise<void> =>
    page.evaluate((...event) => (window as unknown as WebHostWindow).raise(...event), id, payload);
  sim.listeners.push((entries) => void raise(RICH_API_EVENT, richPayload(entries)).catch(ofClosed));
  const saved = await catchSaved(page, context);
  await page.goto(`${WEB_HOST}/document`, { waitUntil: 'domcontentloaded' });
  const pane = await page.waitForFrame((frame) => frame.url().includes(PANE));
  await pane.waitForSelector('.word-pane, .nothing, .first-run', { timeout: PATIENCE_MS });
  const events = await pane.waitForFunction(
    () => (window as unknown as { simulatedEvents?: Record<string, number> }).simulatedEvents,
    { timeout: PATIENCE_MS },
  );
  sim.eventTypes = (await events.jsonValue()) ?? {};
  const wander = (): Promise<void> => raise(SELECTION_CHANGED, {});
  const acts = actsOn(pane, saved);
  return { page, pane, sim, asked, troubles, wander, listening: () => listening(sim), ...acts };
}
