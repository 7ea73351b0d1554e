/**
 * 审核单 and 备案审查单: the heads a review goes through (条例第二十条, 备案审查规定第十一条), each with its question and
 * boxes for a person, and which findings of the machine belong under which. No head is ever answered by the machine.
 */
import type { Language } from '../document/document.ts';
import { isManual } from '../rules/rule.ts';
import type { Registry } from './wording.ts';
import { citation } from './wording.ts';

export type SheetKind = 'review' | 'filing';

export interface SheetHead {
  /** The rule no machine answers that asks the question. */
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly clause: string;
  /** What a person may tick. */
  readonly boxes: readonly string[];
}

const HEADS: Readonly<Record<SheetKind, readonly string[]>> = {
  review: ['review/grounds', 'review/content', 'review/coordination', 'review/form', 'review/other'],
  filing: ['review/filing-political', 'review/filing-lawful', 'review/filing-reasonable', 'review/filing-normative'],
};

const BOXES: Readonly<Record<SheetKind, Readonly<Record<Language, readonly string[]>>>> = {
  review: { 'zh-CN': ['符合', '需修改'], en: ['In order', 'To be changed'] },
  filing: { 'zh-CN': ['通过', '需说明', '需纠正'], en: ['Passed', 'To be explained', 'To be corrected'] },
};

export interface Asking {
  readonly registry: Registry;
  readonly language: Language;
  /** Rules no machine answers that are on in the profile: those of no sheet are asked at the end of each. */
  readonly asked: readonly string[];
}

/** The heads of a sheet in their order. */
export function sheetHeads(kind: SheetKind, { registry, language, asked }: Asking): readonly SheetHead[] {
  const others = asked.filter((id) => !HEADS.review.includes(id) && !HEADS.filing.includes(id));
  return [...HEADS[kind], ...others].flatMap((id) => {
    const rule = registry.get(id);
    if (!rule || !isManual(rule)) return [];
    return [
      {
        id,
        title: rule.title[language],
        question: rule.question[language],
        clause: rule.clauses.map((clause) => citation(clause, language)).join(language === 'en' ? '; ' : '；'),
        boxes: BOXES[kind][language],
      },
    ];
  });
}

/** Findings that touch why and on what basis a document is issued. */
const GROUNDS =
  /^(?:citation\/(?!book-marks|number-format|short-name-undefined|self-reference)|cleanup\/|routing\/necessity-stated|streamline\/(?!.*length|brief-))/;
/** Findings that touch who takes part and whom it goes to. */
const HANDLING = /^(?:process|routing|filing)\//;
const CONTENT = /^(?:privacy|supervision|info)\//;

/** The head a finding of this rule stands under; names, dates, figures, quotations and form are one head. */
export function headOf(kind: SheetKind, rule: string): string {
  if (kind === 'filing')
    return GROUNDS.test(rule) || HANDLING.test(rule) ? 'review/filing-lawful' : 'review/filing-normative';
  if (GROUNDS.test(rule)) return 'review/grounds';
  if (HANDLING.test(rule)) return 'review/coordination';
  return CONTENT.test(rule) ? 'review/content' : 'review/form';
}
