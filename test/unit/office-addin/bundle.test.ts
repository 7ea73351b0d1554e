/** How much a desk fetches for the pane, from the pane as it is shipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildPane } from '../../browser/support/built-pane.ts';

/** 500 KB, for all scripts together; Microsoft's own is not ours to weigh. */
const MOST_BYTES = 500 * 1024;

it('is at most 500 KB of script as sent, without office.js', async () => {
  const folder = await buildPane('addin');
  const weights = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name, parentPath }) => name.endsWith('.js') && !parentPath.startsWith(join(folder, 'office')))
    .map(({ name, parentPath }) => ({ name, bytes: gzipSync(readFileSync(join(parentPath, name))).length }));
  expect(weights.map(({ name }) => name.split('-')[0])).toEqual(expect.arrayContaining(['main', 'worker']));
  const all = weights.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(all, JSON.stringify(weights)).toBeLessThanOrEqual(MOST_BYTES);
}, 120_000);
