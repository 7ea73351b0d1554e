/** Files a page hands to the browser's own “save as”, caught in a folder of the test's. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'puppeteer-core';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A minute: a page that has only just been opened first reads and checks its document. */
const WAIT_MS = 50;
const MOST_WAITS = 1200;

/** Answers a function that waits for the one file saved since the last call. */
export async function catchSaved(page: Page, context: BrowserContext): Promise<() => Promise<SavedFile>> {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-saved-'));
  page.on('close', () => rmSync(folder, { recursive: true, force: true }));
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    browserContextId: context.id as string,
    eventsEnabled: true,
  });
  return async () => {
    for (let wait = 0; wait < MOST_WAITS; wait++) {
      const names = readdirSync(folder).filter((each) => !each.startsWith('.'));
      const [name] = names.some((each) => each.endsWith('.crdownload')) ? [] : names;
      const bytes = new Uint8Array(name === undefined ? [] : readFileSync(join(folder, name)));
      // The name may be there before the words are.
      if (name !== undefined && bytes.length > 0) {
        rmSync(join(folder, name));
        return { name, bytes };
      }
      await new Promise((done) => setTimeout(done, WAIT_MS));
    }
    throw new Error('nothing was saved');
  };
}
