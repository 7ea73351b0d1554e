/** What is told early is among what the whole says: never a finding that goes away again. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../../../shared/document/document.ts';
import { isUnreadable } from '../../../shared/document/document.ts';
import type { CheckOptions } from '../../../shared/engine/checker.ts';
import { createChecker } from '../../../shared/engine/checker.ts';
import { materialize } from '../../../shared/engine/example.ts';
import type { Diagnostic } from '../../../shared/engine/result.ts';
import { DEFAULT_PROFILE } from '../../../shared/profiles/index.ts';
import { readHtml } from '../../../shared/readers/html/index.ts';
import { readOoxml } from '../../../shared/readers/ooxml/index.ts';
import { rules } from '../../../shared/rules/index.ts';
import { isManual } from '../../../shared/rules/rule.ts';
import { samples } from '../../../shared/samples/index.ts';

const PAGES = resolve(import.meta.dirname, '../../pages');

function* papers(): Generator<readonly [string, OfficialDocument, CheckOptions]> {
  for (const { id, build } of samples) {
    const document = readOoxml(build());
    if (!isUnreadable(document)) yield [id, document, {}];
  }
  for (const name of readdirSync(PAGES).filter((each) => each.endsWith('.html')))
    yield [name, readHtml(readFileSync(resolve(PAGES, name), 'utf8')), {}];
  for (const rule of rules) {
    if (isManual(rule) || (rule.scope !== 'paragraph' && rule.scope !== 'neighbours')) continue;
    const [example] = rule.examples.bad;
    if (!example) continue;
    const { document, options } = materialize(example);
    yield [rule.id, document, options];
  }
}

/** All of a finding but its fingerprint, which counts what else the document says. */
const sayingOf = ({ fingerprint: _fingerprint, ...saying }: Diagnostic): string => JSON.stringify(saying);

interface Told {
  readonly early: readonly Diagnostic[];
  readonly whole: readonly Diagnostic[];
}

function check(document: OfficialDocument, options: CheckOptions, nth: (index: number) => boolean): Told {
  let early: readonly Diagnostic[] = [];
  const at = new Set(document.paragraphs.flatMap(({ id }, index) => (nth(index) ? [id] : [])));
  const { diagnostics } = createChecker(rules, DEFAULT_PROFILE).check(document, {
    ...options,
    rethrow: true,
    early: { at, tell: (diagnostics) => (early = diagnostics) },
  });
  return { early, whole: diagnostics };
}

describe('early findings', () => {
  it('are all among those of the whole, on samples, pages and the examples of their rules', () => {
    let found = 0;
    for (const [name, document, options] of papers()) {
      const { early, whole } = check(document, options, () => true);
      const known = new Set(whole.map(sayingOf));
      expect(
        early.map(sayingOf).filter((each) => !known.has(each)),
        name,
      ).toEqual([]);
      found += early.length;
    }
    expect(found).toBeGreaterThan(60);
  });

  it('are those of the paragraphs asked for, in their order', () => {
    const document = readHtml(
      ['请于4月31日前完成。', '请于6月31日前完成。', '请于9月31日前完成。'].map((text) => ({ text })),
    );
    const { early, whole } = check(document, {}, (index) => index > 0);
    expect(early.map(({ quote }) => quote)).toEqual(['6月31日', '9月31日']);
    expect(whole.map(({ quote }) => quote)).toContain('4月31日');
  });

  it('are not told where anything was set aside', () => {
    const document = readHtml([{ text: '请于4月31日前完成。' }, { text: '请于6月31日前完成。' }]);
    const [one] = check(document, {}, () => true).whole;
    expect(one).toBeDefined();
    const exemptions = [{ fingerprint: one?.fingerprint ?? '', scope: 'place', reason: '惯例' } as const];
    expect(check(document, { exemptions }, () => true).early).toEqual([]);
  });
});
