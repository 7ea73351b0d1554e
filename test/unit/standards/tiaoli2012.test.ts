/** The forty-two articles: each once, each cited one written out, and no clause both checked and declared uncheckable. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../../shared/rules/index.ts';
import { TIAOLI_2012 } from '../../../shared/standards/clauses/tiaoli2012.ts';
import { toChineseNumber } from '../../../shared/text/numerals.ts';

const cited = new Set(
  rules.flatMap((rule) => rule.clauses.flatMap(({ instrument, clause }) => (instrument === '条例' ? [clause] : []))),
);
const { clauses } = TIAOLI_2012;

describe('条例', () => {
  it('writes each clause once, and every article', () => {
    const names = clauses.map(({ clause }) => clause);
    expect(names).toEqual([...new Set(names)]);
    const articles = Array.from({ length: 42 }, (_, at) => `第${toChineseNumber(at + 1)}条`);
    expect(articles.filter((article) => !names.some((name) => name.startsWith(article)))).toEqual([]);
  });

  it('writes out every clause that rules cite', () => {
    const written = new Set(clauses.map(({ clause }) => clause));
    expect([...cited].filter((clause) => clause !== '' && !written.has(clause))).toEqual([]);
  });

  it('calls no clause unchecked that a rule checks, and none checked that no rule cites', () => {
    const silent = clauses.filter(({ clause, unchecked }) => !unchecked && !cited.has(clause));
    const doubled = clauses.filter(({ clause, unchecked }) => unchecked && unchecked !== 'manual' && cited.has(clause));
    expect(silent.map(({ clause }) => clause)).toEqual([]);
    expect(doubled.map(({ clause }) => clause)).toEqual([]);
  });
});
