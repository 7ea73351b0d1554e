/** PDFs on the command line: what the reader needs from the folder of pdfjs-dist. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { OfficialDocument, Unreadable } from '../document/document.ts';
import { readPdf } from '../readers/pdf/index.ts';

/** A command may wait longer than a pane. */
const LIMIT_MS = 120_000;

export async function readPdfFile(bytes: Uint8Array): Promise<OfficialDocument | Unreadable> {
  // The library warns on standard output, which holds our results and nothing else.
  console.log = console.error;
  return readPdf(bytes, { cMap, limitMs: LIMIT_MS });
}

async function cMap(name: string): Promise<Uint8Array> {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return new Uint8Array(await readFile(join(folder, 'cmaps', `${name}.bcmap`)));
}
