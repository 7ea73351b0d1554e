/** The generated pages are fresh: what `npm run docs` would write is what stands there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { generatedPages } from '../support/docs/pages.ts';

const ROOT = resolve(import.meta.dirname, '../..');

it('the pages of the rules are fresh (else: npm run docs)', () => {
  const pages = generatedPages();
  const stale = [...pages].filter(([path, text]) => !isFresh(path, text)).map(([path]) => path);
  expect(stale).toEqual([]);
});

it('no page is left of a rule that is gone', () => {
  const pages = generatedPages();
  const left = readdirSync(join(ROOT, 'docs/rules'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((path) => !pages.has(path));
  expect(left).toEqual([]);
});

function isFresh(path: string, text: string): boolean {
  const file = join(ROOT, path);
  return existsSync(file) && readFileSync(file, 'utf8') === text;
}
