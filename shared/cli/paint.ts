import { styleText } from 'node:util';
import type { Paint } from '../report/index.ts';

const STYLES = { bold: 'bold', dim: 'dim', error: 'red', warning: 'yellow', info: 'cyan', good: 'green' } as const;

/** Colours where a terminal shows them; NO_COLOR and pipes get plain words. */
export function paintFor(isTerminal: boolean): Paint {
  if (!isTerminal || process.env['NO_COLOR']) return (_, words) => words;
  return (style, words) => styleText(STYLES[style], words);
}
