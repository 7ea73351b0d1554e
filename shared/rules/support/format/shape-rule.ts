/** Rules that ask how some paragraphs stand: alignment, indents, spacing. One shape for all of them. */
import type { ParagraphFormat, Section, Text } from '../../../document/document.ts';
import type { Edit } from '../../../document/edit.ts';
import type { Clause, Context, Example, ExampleParagraph, Rule, Severity, Units, View } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { Fault, FaultData } from './faults.ts';
import { countEn, countZh, gather } from './faults.ts';
import { softened } from './official.ts';
import type { Passage } from './passages.ts';
import { inkSpan, orderOf } from './passages.ts';
import { rememberWith } from '../../../document/remember.ts';

export type ShapeFacets = 'runFormat' | 'paragraphFormat' | 'pageSetup';
export type Sheet = Units<ShapeFacets>['document'];
type Described = Exclude<ExampleParagraph, string>;

export interface ShapeVerdict {
  readonly actual: string;
  readonly actualEn: string;
  readonly minor?: boolean;
  /** What sets it right, where a format can. */
  readonly set?: ParagraphFormat;
  /** Or other edits. */
  readonly edits?: readonly Edit[];
}

/** A passage by itself: what is judged of it alone holds until it changes. */
export interface Alone {
  readonly passage: Passage<ShapeFacets>;
  readonly paragraph: View<ShapeFacets>;
  readonly section: Section | undefined;
}

export interface Standing {
  readonly passage: Passage<ShapeFacets>;
  readonly paragraph: View<ShapeFacets>;
  readonly sections: readonly Section[];
  readonly sheet: Sheet;
  /** Place of the paragraph in the document. */
  readonly index: number;
}

interface ShapeCommon {
  readonly id: `format/${string}`;
  readonly title: Text;
  readonly clauses: readonly [Clause, ...Clause[]];
  readonly severity: Severity;
  readonly byDefault?: 'on' | 'off';
  readonly expected: Text;
  readonly forms?: readonly NonNullable<Context['form']>[];
  readonly genres?: readonly NonNullable<Context['genre']>[];
  readonly fix?: 'safe' | 'review';
  select(sheet: Sheet, context: Context): readonly Passage<ShapeFacets>[];
  /** For judgements by rule of thumb. */
  readonly certainty?: 'likely';
  readonly examples: {
    readonly good: readonly [Example, Example, ...Example[]];
    readonly bad: readonly [Example, Example, ...Example[]];
    readonly traps: readonly [Example, ...Example[]];
  };
}

/** A rule that judges each passage in its place among the others. */
export interface ShapeRule<T> extends ShapeCommon {
  /** What is worked out once for the whole document. */
  prepare?(sheet: Sheet): T;
  judge(standing: Standing, prepared: T | undefined): ShapeVerdict | undefined;
}

/** A rule that judges each passage alone. */
export interface AloneRule extends ShapeCommon {
  judgeAlone(alone: Alone): ShapeVerdict | undefined;
}

export function defineAloneRule({ judgeAlone, ...rule }: AloneRule): Rule {
  const verdictOf = rememberWith((passage: Passage<ShapeFacets>, section: Section | undefined) =>
    judgeAlone({ passage, paragraph: passage.paragraph, section }),
  );
  return defineShapeRule({
    ...rule,
    judge: ({ passage, paragraph, sections }) => verdictOf(passage, sections[paragraph.section ?? 0]),
  });
}

export function defineShapeRule<T = never>(definition: ShapeRule<T>): Rule {
  const { expected, select, prepare, judge, certainty, ...rule } = definition;
  const say = ({ actual, actualEn, count }: FaultData): Text => ({
    'zh-CN': `${expected['zh-CN']}，现为${actual}${countZh(count)}`,
    en: `${expected.en}, found ${actualEn}${countEn(count)}`,
  });
  return defineRule({
    ...rule,
    scope: 'document',
    needs: ['runFormat', 'paragraphFormat', 'pageSetup'],
    messages: { wrong: say, minor: say },
    *check(sheet, context) {
      const prepared = prepare?.(sheet);
      const order = orderOf(sheet.paragraphs);
      const faults = select(sheet, context).flatMap((passage): readonly Fault[] => {
        const { paragraph } = passage;
        const index = order.get(paragraph.id) ?? 0;
        const verdict = judge({ passage, paragraph, sections: sheet.pageSetup, sheet, index }, prepared);
        if (!verdict) return [];
        const { set, edits = [], ...said } = verdict;
        const format: readonly Edit[] = set
          ? [{ kind: 'formatParagraph', paragraph: paragraph.id, expect: paragraph.text, set }]
          : [];
        return [{ ...said, at: inkSpan(passage), edits: [...format, ...edits] }];
      });
      yield* gather(faults, { ...softened(context), safety: rule.fix ?? 'safe', ...(certainty && { certainty }) });
    },
  });
}

/** Each format on the sample, as an example. */
export function shown(sample: Described, format: ParagraphFormat, more: Partial<Example> = {}): Example {
  return { paragraphs: [{ ...sample, format }], form: 'ordinary', ...more };
}
