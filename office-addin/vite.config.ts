/** Builds the check bench (`--mode bench`) and the pane for Word and WPS (`--mode addin`). Nothing is fetched at run time. */
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { shippedRules } from './deploy/shipped-rules.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const PAGES: Readonly<Record<string, readonly string[]>> = {
  bench: ['index.html'],
  addin: ['taskpane.html', 'taskpane-21v.html', 'taskpane-local.html', 'help.html'],
  wps: ['wps/taskpane.html'],
};

/** What a site without the CDN needs of Microsoft's package: copied unmodified, with its licence, never bundled. */
const OFFICE_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'word-win32-16.01.js',
  'word-win32-16.00.js',
  'word-mac-16.00.js',
  'word-web-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

function beside(outDir: string): Plugin {
  const require = createRequire(import.meta.url);
  return {
    name: 'hegao-files-beside',
    apply: 'build',
    closeBundle() {
      const office = dirname(require.resolve('@microsoft/office-js/package.json'));
      mkdirSync(join(outDir, 'office'), { recursive: true });
      for (const file of OFFICE_FILES) cpSync(join(office, 'dist', file), join(outDir, 'office', file));
      cpSync(join(office, 'LICENSE.md'), join(outDir, 'office/LICENSE.md'));
      cpSync(join(here, 'assets'), join(outDir, 'assets'), { recursive: true });
    },
  };
}

/** Character maps of Chinese fonts, for PDFs that name them without holding them. */
function characterMaps(outDir: string): Plugin {
  return {
    name: 'hegao-character-maps',
    apply: 'build',
    closeBundle() {
      const from = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');
      for (const name of readdirSync(from).filter((each) => CHINESE_MAP.test(each)))
        cpSync(join(from, name), join(outDir, 'cmaps', name));
    },
  };
}

/** Names of the maps for Chinese, and the licence of all. */
const CHINESE_MAP = /^(?:Adobe-(?:GB1|CNS1)|GB|UniGB|UniCNS|B5|CNS|ET|HK|[HV]\.|LICENSE)/;

/** The add-in folder of WPS: its ribbon and background page stand beside the pane. */
function wpsFolder(outDir: string): Plugin {
  return {
    name: 'hegao-wps-folder',
    apply: 'build',
    closeBundle() {
      cpSync(join(here, 'wps/files'), outDir, { recursive: true });
      mkdirSync(join(outDir, 'assets'), { recursive: true });
      for (const name of ['check', 'tidy', 'layout', 'report', 'icon'])
        cpSync(join(here, `assets/${name}-32.png`), join(outDir, `assets/${name}-32.png`));
    },
  };
}

/** Our own modules and these libraries only define things: what nobody imports can go. */
const PURE = /\/shared\/|\/node_modules\/(?:zod|papaparse|@noble)\//;

/** Reading a property does nothing else, nor does naming what every browser has. */
const TREESHAKE = {
  moduleSideEffects: (id: string) => !PURE.test(id),
  propertyReadSideEffects: false,
  unknownGlobalSideEffects: false,
} as const;

export default defineConfig(({ mode }) => {
  const outDir = join(here, '../dist', mode in PAGES ? mode : 'bench');
  return {
    root: mode === 'wps' ? join(here, 'wps') : here,
    base: './',
    publicDir: false,
    plugins: [
      react(),
      ...(mode === 'addin' ? [beside(outDir)] : mode === 'wps' ? [wpsFolder(outDir)] : [characterMaps(outDir)]),
    ],
    worker: {
      format: 'es' as const,
      plugins: () => [shippedRules()],
      rolldownOptions: {
        output: { comments: { annotation: false } },
        treeshake: TREESHAKE,
      },
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 1500,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: (PAGES[mode] ?? []).map((page) => join(here, page)),
        treeshake: TREESHAKE,
      },
    },
  };
});
