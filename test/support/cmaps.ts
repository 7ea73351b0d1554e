/** The character maps of the pdfjs-dist package, from its folder. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FOLDER = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');

export async function cMap(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(FOLDER, `${name}.bcmap`)));
}
