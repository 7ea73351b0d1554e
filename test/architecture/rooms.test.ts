/** Who may import whom: the table of docs/architecture.md, enforced. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Room → rooms and single files it may import besides itself. Packages are listed by name. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'shared/document': [],
  'shared/standards': ['shared/document'],
  'shared/text': ['shared/document', 'shared/standards'],
  'shared/readers': ['shared/document', 'fflate', 'saxes', 'pdfjs-dist'],
  'shared/structure': ['shared/document', 'shared/standards', 'shared/text'],
  'shared/rules': ['shared/document', 'shared/standards', 'shared/text', 'shared/structure/outline.ts'],
  'shared/engine': ['shared/document', 'shared/standards', 'shared/text', 'shared/structure', 'shared/rules/rule.ts'],
  'shared/packs': ['shared/document', 'shared/engine/profile.ts', 'shared/rules/rule.ts', 'zod', '@noble/ed25519'],
  'shared/profiles': ['shared/engine/profile.ts', 'shared/document'],
  'shared/writers': [
    'shared/document',
    'shared/standards',
    'shared/text',
    'shared/structure',
    'shared/layout',
    'shared/readers',
    'shared/report/opinion.ts',
    'fflate',
    'saxes',
  ],
  'shared/layout': ['shared/document', 'shared/standards', 'shared/structure', 'shared/text'],
  'shared/ledger': ['shared/document', 'shared/standards', 'shared/text', 'papaparse'],
  'shared/samples': ['shared/writers', 'shared/document', 'shared/standards'],
  'shared/report': [
    'shared/document',
    'shared/standards',
    'shared/structure/outline.ts',
    'shared/rules/rule.ts',
    'shared/engine/result.ts',
    'shared/engine/profile.ts',
  ],
  'shared/host.ts': ['shared/document', 'shared/engine/result.ts'],
  'shared/ui': [
    'shared/document',
    'shared/report',
    'shared/engine/result.ts',
    'shared/rules/rule.ts',
    'shared/structure/outline.ts',
    'react',
    '@fluentui',
  ],
  'shared/small.ts': ['shared/packs', 'shared/ledger/usage.ts'],
  extension: [
    'shared/index.ts',
    'shared/small.ts',
    'shared/host.ts',
    'shared/ui',
    'react',
    'react-dom',
    '@fluentui',
    '@tanstack',
    'wxt',
    'webextension-polyfill',
    'pdfjs-dist',
    'idb',
    'node:',
  ],
  // Tools for making and trying the add-in; nothing of it is in the add-in.
  'office-addin/deploy': ['vite', '@xmldom', 'puppeteer-core', 'selfsigned', 'node:'],
  'office-addin': [
    'shared/index.ts',
    'shared/host.ts',
    'shared/ui',
    '@tanstack',
    'idb',
    'react',
    'react-dom',
    '@fluentui',
    'docx-preview',
    'vite',
    '@vitejs',
    'node:',
  ],
};

const files = ['shared', 'office-addin', 'extension'].flatMap((folder) => sources(join(ROOT, folder)));

describe('rooms', () => {
  it('import only what their table allows', () => {
    const trespasses = files.flatMap((file) => {
      const room = roomOf(file);
      if (!room) return [];
      const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
      return importsOf(file)
        .filter(
          (target) =>
            !allowed.some(
              (each) =>
                target === each || target.startsWith(`${each}/`) || (each.endsWith(':') && target.startsWith(each)),
            ),
        )
        .map((target) => `${file} → ${target} (allowed: ${allowed.join(', ')})`);
    });
    expect(trespasses).toEqual([]);
  });

  it('keep rules from knowing one another', () => {
    const friends = files
      .filter((file) => /^shared\/rules\/[^/]+\/[^/]+\.ts$/.test(file) && !file.startsWith('shared/rules/support/'))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => /^shared\/rules\/[^/]+\//.test(target) && !/\/support\//.test(target))
          .map((target) => `${file} → ${target}`),
      );
    expect(friends).toEqual([]);
  });

  it('stay small: no source file above 400 lines outside standards/', () => {
    const long = files
      .filter((file) => !file.startsWith('shared/standards/') && !file.endsWith('.d.ts'))
      // Written from the folder: a line a rule.
      .filter((file) => file !== 'shared/rules/index.ts')
      .map((file) => [file, readFileSync(join(ROOT, file), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 400);
    expect(long).toEqual([]);
  });
});

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function roomOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT).find((room) => file === room || file.startsWith(`${room}/`));
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm)]
    .map(([, from, bare, late]) => from ?? bare ?? late ?? '')
    .map((target) => (target.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), target)) : target));
}
