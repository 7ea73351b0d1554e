/** Runs pairs of right and wrong variants of a paper through every formatting rule, and counts. */
import { afterAll, describe, expect, it } from 'vitest';
import { createChecker } from '../../shared/engine/checker.ts';
import { materialize } from '../../shared/engine/example.ts';
import { rules } from '../../shared/rules/index.ts';
import type { Change, Paper } from './format-paper.ts';
import { toExample } from './format-paper.ts';

export interface Pairs {
  readonly clause: string;
  readonly rule: `format/${string}`;
  readonly right: readonly Change[];
  readonly wrong: readonly Change[];
  /** Other rules that rightly speak of the same change. */
  readonly beside?: readonly string[];
}

const own = rules.filter(({ id }) => id.startsWith('format/'));
const checker = createChecker(own, { id: 'pairs', title: { 'zh-CN': '对照', en: 'Pairs' }, rules: {} });
const RANK = { info: 0, warning: 1, error: 2 };
const severityOf = new Map<string, number>(own.map(({ id, severity }) => [id, RANK[severity]]));

/** What is said of a variant, from this severity up. */
function found(paper: Paper, alter: Change, least: number) {
  const { document } = materialize(toExample(alter(paper)));
  const { diagnostics } = checker.check(document, { date: '2024-06-01', rethrow: true });
  return diagnostics.filter(({ severity }) => RANK[severity] >= least);
}

/** Right variants must stay silent, wrong ones be found by the rule of their clause and no other not named beside it. */
export function describePairs(name: string, paper: Paper, list: readonly Pairs[]): void {
  const score = { right: 0, wrong: 0, found: 0, falseAlarms: 0 };

  it(`${name}: what is right is found right, hints and all`, () => {
    expect(found(paper, (same) => same, 0).map(({ rule, data }) => [rule, data])).toEqual([]);
  });

  describe.each(list.map((pairs) => [`${name}: ${pairs.clause} ${pairs.rule}`, pairs] as const))('%s', (_, pairs) => {
    const weight = severityOf.get(pairs.rule) ?? 0;

    it.each(pairs.right.map((alter, index) => [index, alter] as const))(
      'is silent on right variant %i',
      (_index, alter) => {
        const own_ = found(paper, alter, weight).filter(({ rule }) => rule === pairs.rule);
        const alarms = [...own_, ...found(paper, alter, RANK.warning)].map(({ rule, data }) => [rule, data]);
        score.right += 1;
        score.falseAlarms += alarms.length;
        expect(alarms).toEqual([]);
      },
    );

    it.each(pairs.wrong.map((alter, index) => [index, alter] as const))('finds wrong variant %i', (_index, alter) => {
      const said = found(paper, alter, 0);
      const allowed = new Set<string>([pairs.rule, ...(pairs.beside ?? [])]);
      const strange = said.filter(({ rule, severity }) => !allowed.has(rule) && severity !== 'info');
      const isFound = said.some(({ rule }) => rule === pairs.rule);
      score.wrong += 1;
      score.found += isFound ? 1 : 0;
      score.falseAlarms += strange.length;
      expect(strange.map(({ rule, data }) => [rule, data])).toEqual([]);
      expect(said.map(({ rule }) => rule)).toContain(pairs.rule);
    });
  });

  afterAll(() => {
    const precision = score.found / Math.max(1, score.found + score.falseAlarms);
    const recall = score.found / Math.max(1, score.wrong);
    console.log(
      `${name}: ${score.right} right, ${score.wrong} wrong; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
  });
}
