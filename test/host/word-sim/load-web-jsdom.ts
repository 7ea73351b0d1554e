/** Word on the web in jsdom: two windows of two origins, the pane framed by the host's page, with office.js for the web. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, ResourceLoader } from 'jsdom';
import type { OfficeWindow } from './load-jsdom.ts';
import { OFFICE_FILES } from './office-files.ts';
import type { SimWord } from './service.ts';
import type { WebHostWindow } from './web-transport.ts';
import { answerWeb, RICH_API_EVENT, richPayload, SELECTION_CHANGED, WEB_HOST, webHostPage } from './web-transport.ts';

const PANE = new URL('https://hegao.test/taskpane.html');

export function openWebPane(sim: SimWord): OfficeWindow {
  const { window: host } = new JSDOM(webHostPage(PANE, { profile: sim.profile }), {
    url: `${WEB_HOST}/document`,
    runScripts: 'dangerously',
    resources: new PaneFiles(),
    pretendToBeVisual: true,
    beforeParse(window) {
      const simulatedWeb = async (verb: string, data: unknown): Promise<unknown> => answerWeb(sim, verb, data);
      // The page's function may carry the names its bundler kept.
      Object.assign(window, { simulatedWeb, __name: (each: unknown) => each });
    },
  });
  const pane = host.frames[0] as unknown as JSDOM['window'];
  // Two things jsdom leaves out and the runtime for the web asks for.
  Object.defineProperty(pane.Document.prototype, 'domain', { get: () => PANE.hostname });
  carry(host, pane, WEB_HOST);
  carry(pane, host, PANE.origin);
  const page = host as unknown as WebHostWindow;
  sim.listeners.push((entries) => page.raise(RICH_API_EVENT, richPayload(entries)));
  return { window: pane, wander: () => page.raise(SELECTION_CHANGED, {}), close: () => host.close() };
}

/** Messages come with whose they are, and only to the origin they are for: jsdom's own say neither. */
function carry(from: JSDOM['window'], to: JSDOM['window'], origin: string): void {
  to.postMessage = (data: unknown, target: unknown) => {
    if (target !== to.location.origin) throw new Error(`a message for ${String(target)} came to ${to.location.origin}`);
    const message = { data, origin, source: from as unknown as Window };
    setTimeout(() => to.dispatchEvent(new to.MessageEvent('message', message)), 0);
  };
}

/** The pane's page and the package's own files; nothing else is there. */
class PaneFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const { origin, pathname } = new URL(url);
    if (origin === PANE.origin && pathname === PANE.pathname)
      return answered('<script src="/office/office.js"></script>');
    const file = join(OFFICE_FILES, pathname.replace(/^\/office\//, ''));
    return origin === PANE.origin && existsSync(file) ? answered(readFileSync(file)) : null;
  }
}

function answered(body: string | Buffer): ReturnType<ResourceLoader['fetch']> {
  return Object.assign(Promise.resolve(Buffer.from(body)), { abort: () => undefined });
}
