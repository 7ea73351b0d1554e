/** What the build leaves out of the rules changes nothing of what they do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { shippedRules } from '../../../office-addin/deploy/shipped-rules.ts';
import * as written from '../../../shared/standards/fixed-phrases.ts';
import { STANDARD_OF } from '../../../shared/standards/traditional.ts';
import { readPhrases } from '../../../shared/text/phrase-slips.ts';

const SHARED = join(import.meta.dirname, '../../../shared');

/** A module without imports, as the shipped pane has it. */
async function shipped(file: string): Promise<{ readonly code: string; readonly module: Record<string, unknown> }> {
  const path = join(SHARED, file);
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 };
  const plain = ts.transpileModule(readFileSync(path, 'utf8'), { compilerOptions: options }).outputText;
  const transform = shippedRules().transform as unknown as (code: string, id: string) => { code: string } | null;
  const { code } = transform(plain, path) ?? { code: plain };
  const address = `data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`;
  return { code, module: (await import(/* @vite-ignore */ address)) as Record<string, unknown> };
}

it('keeps every character of the table it writes shorter', async () => {
  const { code, module } = await shipped('standards/traditional.ts');
  expect(code).not.toContain('丟並亂');
  expect(STANDARD_OF.size).toBeGreaterThan(2000);
  expect([...(module['STANDARD_OF'] as typeof STANDARD_OF)]).toEqual([...STANDARD_OF]);
});

it('keeps the fields of templates, and only their examples go', async () => {
  const { code, module } = await shipped('writers/templates/fields.ts');
  expect(code).not.toContain('000001');
  const fields = Object.values(module['FIELDS'] as Readonly<Record<string, { label: string; help: string }>>);
  expect(fields.length).toBeGreaterThan(20);
  for (const { label, help } of fields) expect([label, help]).not.toContain('');
});

it('packs the phrases of four characters, and loses none of them', async () => {
  const { module } = await shipped('standards/fixed-phrases.ts');
  const packed = module as unknown as typeof written;
  for (const name of ['FIXED_PHRASES', 'LOOKALIKE_PHRASES'] as const) {
    expect(packed[name].length).toBeLessThan(written[name].length);
    expect(readPhrases(packed[name])).toEqual(written[name].split(/\s+/).filter(Boolean));
  }
});
