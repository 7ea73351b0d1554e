/** Builds the check bench (`--mode bench`) and the pane for Word and WPS (`--mode addin`). Nothing is fetched at run time. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const PAGES: Readonly<Record<string, readonly string[]>> = {
  bench: ['index.html'],
};

export default defineConfig(({ mode }) => ({
  root: here,
  base: './',
  publicDir: false,
  plugins: [react()],
  worker: { format: 'es' as const },
  build: {
    outDir: `../dist/${mode === 'bench' ? 'bench' : 'addin'}`,
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
    rollupOptions: { input: (PAGES[mode] ?? []).map((page) => `${here}${page}`) },
  },
}));
