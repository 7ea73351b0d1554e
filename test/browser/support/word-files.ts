/** The files a simulated Word's pane is served: pages as built, office.js as packaged, and with the members of today. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTTPRequest } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { wordMetadata } from '../../host/word-sim/metadata.ts';
import { OFFICE_FILES } from '../../host/word-sim/office-files.ts';
import { applyModernProxies } from '../../host/word-sim/proxies.ts';
import type { SimWord } from '../../host/word-sim/service.ts';
import { PATIENCE_MS } from './waiting.ts';

/** A stand-in for Microsoft's servers: the files of its package, as the product copies them. */
export function officeFile(url: string, hosted: string): Parameters<HTTPRequest['respond']>[0] {
  const name = new URL(url).pathname.slice(new URL(hosted).pathname.length);
  // office.js fetches its siblings as a stranger would; Microsoft's servers let everybody have them.
  const headers = { 'Access-Control-Allow-Origin': '*' };
  return { contentType: 'text/javascript', headers, body: readFileSync(join(OFFICE_FILES, name), 'utf8') };
}

/** A page as built, without the headers of the test's own server. */
export function builtPage(name: string): { readonly contentType: string; readonly body: string } {
  const body = readFileSync(join(import.meta.dirname, '../../../dist/addin', name), 'utf8');
  return { contentType: 'text/html; charset=utf-8', body };
}

const madeRuntimes = new Map<string, string>();

/** A packaged runtime with the members of today laid on it. */
export function currentRuntime(file: string): string {
  const known = madeRuntimes.get(file);
  if (known !== undefined) return known;
  const packaged = readFileSync(join(OFFICE_FILES, file), 'utf8');
  const made = `${packaged}
;window.simulatedEvents = (${applyModernProxies.toString()})(${JSON.stringify(wordMetadata())}, Word, OfficeExtension);`;
  madeRuntimes.set(file, made);
  return made;
}

/** office.js gives up on a script of its own after five seconds; a busy machine may take longer to hand it over. */
export const PATIENT_OFFICE = `{
  const wait = window.setTimeout;
  window.setTimeout = (work, ms, ...rest) => wait(work, ms === 5000 ? ${PATIENCE_MS} : ms, ...rest);
}`;

/** What is still on its way to a page when its test ends has nobody to go to. */
export function ofClosed(error: unknown): void {
  if (!/closed|detached|Invalid InterceptionId|destroyed/i.test(String(error))) throw error;
}

/** Waits until the pane listens to the paragraphs of this Word. */
export async function listening({ registered }: SimWord): Promise<void> {
  await vi.waitFor(() => expect(registered).toContain('Document.onParagraphChanged'), { timeout: PATIENCE_MS });
}
