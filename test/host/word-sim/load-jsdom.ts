/** The unmodified office.js of the npm package, booted in jsdom against a simulated Word. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { openWebPane } from './load-web-jsdom.ts';
import { wordMetadata } from './metadata.ts';
import { OFFICE_FILES } from './office-files.ts';
import { applyModernProxies } from './proxies.ts';
import type { SimWord } from './service.ts';
import { installWin32Host } from './transport.ts';
import { SELECTION_CHANGED } from './web-transport.ts';

export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Word: typeof Word;
  /** The person moves the cursor. */
  wander(): void;
  close(): void;
}
/** A window in which office.js is about to start. */
export interface OfficeWindow {
  readonly window: JSDOM['window'];
  wander(): void;
  close(): void;
}

export async function loadWord(sim: SimWord): Promise<OfficeGlobals> {
  const { window, wander, close } = sim.profile.isOnTheWeb ? openWebPane(sim) : openWindowsPane(sim);
  const page = window as unknown as { Office?: typeof Office; Word: typeof Word; OfficeExtension: unknown };
  while (!page.Office?.onReady) await new Promise((done) => setTimeout(done, 2));
  await page.Office.onReady();
  if (sim.profile.isCurrentRuntime) {
    // Evaluated inside the page, so that its classes extend the page's own.
    const apply = window.eval(`(${applyModernProxies.toString()})`) as typeof applyModernProxies;
    const told = window.eval(`(${JSON.stringify(wordMetadata())})`) as ReturnType<typeof wordMetadata>;
    sim.eventTypes = { ...apply(told, page.Word, page.OfficeExtension) };
  }
  return { Office: page.Office, Word: page.Word, wander, close };
}

function openWindowsPane(sim: SimWord): OfficeWindow {
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: 'https://hegao.test/taskpane.html',
    runScripts: 'outside-only',
    pretendToBeVisual: true,
  });
  const { window } = dom;
  serveScripts(window);
  const host = installWin32Host(window, {
    sets: sim.profile.sets,
    version: sim.profile.version,
    settings: sim.settings,
    exec: (id, params) => sim.execute(id, JSON.parse(JSON.stringify(params))),
  });
  sim.listeners.push((entries) => host.richEvent(entries));
  const script = window.document.createElement('script');
  script.src = 'https://hegao.test/office/office.js';
  window.document.head.appendChild(script);
  return { window, wander: () => host.event(SELECTION_CHANGED, []), close: () => window.close() };
}

/** Script elements get the package's own files. */
function serveScripts(window: JSDOM['window']): void {
  const proto = window.Node.prototype;
  const append = proto.appendChild;
  proto.appendChild = function <T extends Node>(this: Node, node: T): T {
    const added = append.call(this, node) as T;
    const script = node as unknown as HTMLScriptElement;
    if (script.tagName === 'SCRIPT' && script.src) {
      const file = join(OFFICE_FILES, new URL(script.src).pathname.replace(/^\/office\//, ''));
      setTimeout(() => {
        if (existsSync(file)) {
          window.eval(readFileSync(file, 'utf8'));
          script.dispatchEvent(new window.Event('load'));
        } else script.dispatchEvent(new window.Event('error'));
      }, 0);
    }
    return added;
  };
}
