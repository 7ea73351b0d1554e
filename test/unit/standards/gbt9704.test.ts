import { describe, expect, it } from 'vitest';
import { rules } from '../../../shared/rules/index.ts';
import { CATALOGUE_NOTES } from '../../../shared/standards/catalogue-notes.ts';
import { GBT9704 } from '../../../shared/standards/clauses/gbt9704.ts';

const cited = new Set(
  rules.flatMap(({ clauses }) =>
    clauses.flatMap(({ instrument, clause }) => (instrument === 'GB/T 9704-2012' ? [clause] : [])),
  ),
);

describe('GB/T 9704-2012', () => {
  it('has a rule, a manual rule or a reason for every clause', () => {
    const silent = GBT9704.clauses.filter(({ clause, unchecked }) => !unchecked && !cited.has(clause));
    expect(silent.map(({ clause }) => clause)).toEqual([]);
  });

  it('gives no reason where a rule checks the clause', () => {
    const both = GBT9704.clauses.filter(
      ({ clause, unchecked }) => unchecked && unchecked !== 'manual' && cited.has(clause),
    );
    expect(both.map(({ clause }) => clause)).toEqual([]);
  });

  it('writes out every clause that rules cite', () => {
    const written = new Set(GBT9704.clauses.map(({ clause }) => clause));
    expect([...cited].filter((clause) => clause !== '' && !written.has(clause))).toEqual([]);
  });

  it('merges candidates only into rules that exist', () => {
    const known = new Set(rules.map(({ id }) => id as string));
    for (const [id, { mergedInto }] of Object.entries(CATALOGUE_NOTES)) {
      expect(known.has(mergedInto ?? id)).toBe(true);
      expect(mergedInto === undefined || !known.has(id)).toBe(true);
    }
  });
});
