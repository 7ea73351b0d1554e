/** The 7z of the kit as 7-Zip itself reads it, where it is installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { textFile } from '../../../shared/cli/kit/files.ts';
import { sevenZip } from '../../../shared/cli/kit/seven-zip.ts';

const program = ['7z', '7za', '7zz', '7zr'].find((name) => spawnSync(name, ['i']).status === 0);
if (!program) console.warn('seven-zip.test: skipped, no 7z is installed (Debian: p7zip-full)');

it.skipIf(!program)('7-Zip finds it sound and gives every file back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-7z-'));
  try {
    const files = new Map([
      ['index.html', textFile('<!doctype html>')],
      ['js/程序.js', textFile('x'.repeat(70_000))],
      ['ribbon.xml', textFile('<customUI/>')],
    ]);
    writeFileSync(join(folder, 'a.7z'), sevenZip(files));
    const run = spawnSync(program ?? '', ['x', '-y', join(folder, 'a.7z'), `-o${join(folder, 'out')}`], {
      encoding: 'utf8',
    });
    expect(run.status, run.stdout + run.stderr).toBe(0);
    for (const [path, bytes] of files) expect(new Uint8Array(readFileSync(join(folder, 'out', path)))).toEqual(bytes);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
