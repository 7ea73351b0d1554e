import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the npm package keeps office.js and its runtimes. */
export const OFFICE_FILES = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);
