import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  publicDir: false,
  build: {
    ssr: 'shared/cli/main.ts',
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'hegao.js', codeSplitting: false } },
  },
  // Loaded when a PDF comes, from its own folder, where its character maps are, too.
  ssr: { noExternal: true, external: ['pdfjs-dist'] },
});
