/** Writes docs/rules/**, docs/rules.md and docs/clauses.md from the rules and removes pages of rules that are gone. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { generatedPages } from './docs/pages.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const pages = generatedPages();
const folder = join(ROOT, 'docs/rules');
if (existsSync(folder)) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !pages.has(path.slice(ROOT.length + 1))) rmSync(path);
  }
}
for (const [path, text] of pages) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}
console.log(`${pages.size} pages`);
