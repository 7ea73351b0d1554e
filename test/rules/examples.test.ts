/** Laws over all rules: what must hold for every one of them, shown on its own examples. */
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../shared/document/apply-edits.ts';
import type { Facet, OfficialDocument, Paragraph } from '../../shared/document/document.ts';
import { materialize } from '../../shared/engine/example.ts';
import type { Diagnostic } from '../../shared/engine/result.ts';
import type { CheckedRule, Example } from '../../shared/rules/rule.ts';
import { isManual } from '../../shared/rules/rule.ts';
import { ruleFiles } from '../support/rules.ts';
import { diagnosticsOf, runExample, runOn } from '../support/run-example.ts';

const rules = ruleFiles.flatMap(({ rule }) => (isManual(rule) ? [] : [rule]));

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(numbered([...rule.examples.good, ...rule.examples.traps]))(
    'says nothing on good example %i',
    (_, example) => {
      expect(['pass', 'notApplicable']).toContain(runExample(rule, example).kind);
    },
  );

  it.each(numbered(rule.examples.bad))('finds what bad example %i shows', (_, example) => {
    const message = example.message ?? Object.keys(rule.messages)[0];
    const found = diagnosticsOf(runExample(rule, example));
    expect(found.map((diagnostic) => diagnostic.message)).toEqual(Array(example.count ?? 1).fill(message));
    found.forEach((diagnostic) => expectSound(rule, diagnostic, materialize(example).document));
  });

  it.each(numbered(rule.examples.bad))('mends bad example %i when it offers to', (_, example) => {
    const found = diagnosticsOf(runExample(rule, example));
    const fixes = found.flatMap(({ fix }) => (fix ? [fix] : []));
    expect(fixes.every(({ safety }) => safety === rule.fix || (rule.fix === 'safe' && safety === 'review'))).toBe(true);
    if (fixes.length < found.length || fixes.length === 0) return expect(example.fixed).toBeUndefined();
    const { document, options } = materialize(example);
    const mended = mend(document, found);
    if (example.fixed) expect(mended.paragraphs.map(({ text }) => text)).toEqual(example.fixed);
    expect(diagnosticsOf(runOn(mended, { rule, example, options }))).toEqual([]);
    expectNothingLost(document, mended, found);
  });

  it.each(numbered([...rule.examples.bad, ...rule.examples.good]))(
    'never accuses without its facets, %i',
    (_, example) => {
      const { document, options } = materialize(example);
      for (const facet of rule.needs ?? []) {
        const stripped = runOn(strip(document, facet), { rule, example, options });
        expect(stripped.kind).not.toBe('fail');
        expect(stripped.kind).not.toBe('pass');
      }
    },
  );

  it('says both languages and fills its sentences', () => {
    for (const example of rule.examples.bad) {
      for (const { message, data } of diagnosticsOf(runExample(rule, example))) {
        const text = rule.messages[message]?.(data);
        expect(text?.['zh-CN']).toMatch(/\p{Script=Han}/u);
        expect(text?.['zh-CN']).not.toMatch(/undefined|\[object|NaN|违规/);
        expect(text?.en).toMatch(/[a-z]{3}/);
        expect(text?.en).not.toMatch(/undefined|\[object|NaN/);
      }
    }
  });
});

function numbered(examples: readonly Example[]): readonly (readonly [number, Example])[] {
  return examples.map((example, index) => [index, example] as const);
}

/** All fixes of the findings at once; every one must fit. */
function mend(document: OfficialDocument, found: readonly Diagnostic[]): OfficialDocument {
  const edits = found.flatMap(({ fix }) => [...(fix?.edits ?? [])]);
  const mended = applyEdits(document, edits);
  if (mended === 'stale') throw new Error('the fix does not fit the document it was made for');
  return mended;
}

/** Spans lie inside their text, quote it, and never cut a surrogate pair; an error is certain. */
function expectSound(rule: CheckedRule, diagnostic: Diagnostic, document: OfficialDocument): void {
  if (diagnostic.severity === 'error') expect(diagnostic.certainty).toBe('certain');
  const rank = { info: 0, warning: 1, error: 2 };
  expect(rank[diagnostic.severity]).toBeLessThanOrEqual(rank[rule.severity]);
  if (!('paragraph' in diagnostic.at)) return;
  const { paragraph, start, end } = diagnostic.at;
  const text = document.paragraphs.find(({ id }) => id === paragraph)?.text ?? '';
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
  expect(text.slice(start, end)).toBe(diagnostic.quote);
  for (const edge of [start, end]) expect(cutsPair(text, edge)).toBe(false);
}

function cutsPair(text: string, edge: number): boolean {
  return /[\ud800-\udbff]/.test(text[edge - 1] ?? '') && /[\udc00-\udfff]/.test(text[edge] ?? '');
}

/** Outside the words a fix names, every Han character and digit stays, in order. */
function expectNothingLost(before: OfficialDocument, after: OfficialDocument, found: readonly Diagnostic[]): void {
  const touched = new Map<string, [number, number][]>();
  for (const { fix } of found) {
    for (const edit of fix?.edits ?? []) {
      if (edit.kind === 'replaceText') {
        const ranges = touched.get(edit.at.paragraph) ?? [];
        touched.set(edit.at.paragraph, [...ranges, [edit.at.start, edit.at.end]]);
      }
    }
  }
  before.paragraphs.forEach((paragraph, index) => {
    const kept = [...outside(paragraph, touched.get(paragraph.id) ?? []).matchAll(/[\p{Script=Han}\p{Nd}]/gu)].join('');
    expect(isSubsequence(kept, after.paragraphs[index]?.text ?? '')).toBe(true);
  });
}

function outside({ text }: Paragraph, ranges: readonly [number, number][]): string {
  return [...text].filter((_, index) => !ranges.some(([start, end]) => start <= index && index < end)).join('');
}

function isSubsequence(needle: string, text: string): boolean {
  let from = 0;
  for (const character of needle) {
    const at = text.indexOf(character, from);
    if (at < 0) return false;
    from = at + character.length;
  }
  return true;
}

function strip(document: OfficialDocument, facet: Facet): OfficialDocument {
  const { [facet as 'record']: _dropped, ...rest } = document;
  return {
    ...rest,
    facets: new Set([...document.facets].filter((each) => each !== facet)),
    paragraphs: document.paragraphs.map((paragraph) => {
      const { [facet as 'layout']: _facet, ...kept } = paragraph;
      return kept;
    }),
  };
}
