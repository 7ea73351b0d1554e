/** What a build packs is read as it was written. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { shippedRules } from '../../../office-addin/deploy/shipped-rules.ts';
import * as written from '../../../shared/standards/fixed-phrases.ts';
import { readPhrases } from '../../../shared/text/phrase-slips.ts';

it('packs the phrases of four characters, and loses none of them', async () => {
  const path = fileURLToPath(new URL('../../../shared/standards/fixed-phrases.ts', import.meta.url));
  const transform = shippedRules().transform as (code: string, id: string) => { readonly code: string } | null;
  const { code } = transform(readFileSync(path, 'utf8'), path) ?? { code: '' };
  const packed = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as typeof written;
  for (const name of ['FIXED_PHRASES', 'LOOKALIKE_PHRASES'] as const) {
    expect(packed[name].length).toBeLessThan(written[name].length);
    expect(readPhrases(packed[name])).toEqual(written[name].split(/\s+/).filter(Boolean));
  }
});
