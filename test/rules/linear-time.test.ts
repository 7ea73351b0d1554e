/** Rules about words end on hostile words: a pattern that backtracks without bound would run into the time limit. */
import { describe, expect, it } from 'vitest';
import type { OfficialDocument, Paragraph, ParagraphId } from '../../shared/document/document.ts';
import { createChecker } from '../../shared/engine/checker.ts';
import { DEFAULT_PROFILE } from '../../shared/profiles/index.ts';
import { isManual } from '../../shared/rules/rule.ts';
import type { Outline } from '../../shared/structure/outline.ts';
import { HOSTILE_UNITS } from '../support/hostile.ts';
import { ruleFiles } from '../support/rules.ts';

const FAMILIES = /^(?:structure|wording|punctuation|numerals|consistency)\//;
const UNITS = 20_000;

const rules = ruleFiles.flatMap(({ rule }) => (FAMILIES.test(rule.id) && !isManual(rule) ? [rule] : []));
const profile = { ...DEFAULT_PROFILE, rules: Object.fromEntries(rules.map(({ id }) => [id, 'on' as const])) };

function hostile(unit: string): { readonly document: OfficialDocument; readonly outline: Outline } {
  const id = 'p0' as ParagraphId;
  const text = `甲${unit.repeat(Math.ceil(UNITS / unit.length))}乙。`;
  const paragraph: Paragraph = { id, text, hash: unit, place: 'body' };
  return {
    document: { input: 'text', facets: new Set(), paragraphs: [paragraph] },
    outline: { form: 'ordinary', partial: true, elements: [{ kind: 'body', paragraphs: [id], certainty: 'certain' }] },
  };
}

describe('rules about words', () => {
  it.each(HOSTILE_UNITS)('end on %j without end', (unit) => {
    const { document, outline } = hostile(unit);
    const { outcomes } = createChecker(rules, profile).check(document, { date: '2024-06-01', outline, rethrow: true });
    expect(outcomes.size).toBe(rules.length);
    expect([...outcomes.values()].filter(({ kind }) => kind === 'error' || kind === 'off')).toEqual([]);
  });
});
