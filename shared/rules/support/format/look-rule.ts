/** Rules that ask for one typeface or one size of some words. One shape, so that each rule file says what is its own. */
import type { RunFormat, Text } from '../../../document/document.ts';
import type { Clause, Context, Example, ExampleParagraph, Rule, Severity } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { countEn, countZh, gather } from './faults.ts';
import type { FaultData } from './faults.ts';
import type { Look } from './looks.ts';
import { faultOf } from './looks.ts';
import { remember, rememberWith } from '../../../document/remember.ts';
import { softened } from './official.ts';
import type { Pages, Passage } from './passages.ts';

type Described = Exclude<ExampleParagraph, string>;

export interface LookRule {
  readonly id: `format/${string}`;
  readonly title: Text;
  readonly clauses: readonly [Clause, ...Clause[]];
  readonly severity: Severity;
  /** “正文一般用仿宋体” / “Expected body text in Fangsong”. */
  readonly expected: Text;
  /** All of them are asked for. */
  readonly look: readonly Look[] | ((lists: Context['lists']) => readonly Look[]);
  select(pages: Pages<'runFormat'>, context: Context): readonly Passage<'runFormat'>[];
  readonly sample: Described;
  readonly good: readonly [RunFormat, RunFormat, ...RunFormat[]];
  readonly bad: readonly [RunFormat, RunFormat, ...RunFormat[]];
  /** Faults that are only hints. */
  readonly minor?: readonly RunFormat[];
  readonly traps: readonly [Example, ...Example[]];
  readonly more?: Pick<Example, 'form' | 'genre'>;
}

export function defineLookRule({ expected, look, select, sample, good, bad, minor = [], ...rule }: LookRule): Rule {
  const { traps, more, ...common } = rule;
  const show = (runs: RunFormat): Example => ({ paragraphs: [{ ...sample, runs }], form: 'ordinary', ...more });
  const say = ({ actual, actualEn, count }: FaultData): Text => ({
    'zh-CN': `${expected['zh-CN']}，现为${actual}${countZh(count)}`,
    en: `${expected.en}, found ${actualEn}${countEn(count)}`,
  });
  const wanted = typeof look === 'function' ? remember(look) : () => look;
  const faultsIn = rememberWith((passage: Passage<'runFormat'>, looks: readonly Look[]) =>
    looks.flatMap((each) => faultOf(passage, each) ?? []),
  );
  return defineRule({
    ...common,
    scope: 'document',
    needs: ['runFormat'],
    fix: 'safe',
    messages: { wrong: say, minor: say },
    examples: {
      good: [show(good[0]), show(good[1]), ...good.slice(2).map(show)],
      bad: [
        show(bad[0]),
        show(bad[1]),
        ...bad.slice(2).map(show),
        ...minor.map((runs) => ({ ...show(runs), message: 'minor' })),
      ],
      traps,
    },
    *check(unit, context) {
      const looks = wanted(context.lists);
      const faults = select(unit, context).flatMap((passage) => faultsIn(passage, looks));
      yield* gather(faults, softened(context));
    },
  });
}
