import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: ['test/support/build-cli.ts'],
    testTimeout: 240_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
  },
});
