/** Findings made ready to be shown: every sentence in both languages, so that a panel needs no rules to show them. */
import type { OfficialDocument, Text } from '../document/document.ts';
import type { CheckResult, Diagnostic } from '../engine/result.ts';
import type { Registry } from '../report/index.ts';
import { citation, clauseWords, previewOf, wordsOf } from '../report/index.ts';
import { describeEdit } from './describe-edit.ts';
import { both } from './text.ts';

/** A clause behind a finding: its name, and what it asks where that is written out. */
export interface CardClause {
  readonly name: Text;
  readonly says?: Text;
}

export interface Card {
  /** The fingerprint of the finding: the same in any session. */
  readonly key: string;
  readonly diagnostic: Diagnostic;
  /** The rule's name. */
  readonly title: Text;
  readonly message: Text;
  readonly element: Text;
  readonly clauses: readonly CardClause[];
  /** 第几段, from 1; absent for findings on the paper or the whole document. */
  readonly paragraph?: number;
  /** The words after the fix, where the fix changes only words inside the quotation. */
  readonly preview?: string;
  /** What the fix does, one line an edit. */
  readonly changes: readonly Text[];
  readonly fix: 'safe' | 'review' | 'none';
}

/** The findings of a check, in document order. */
export function cardsOf(document: OfficialDocument, result: CheckResult, registry: Registry): readonly Card[] {
  const index = new Map(document.paragraphs.map(({ id }, at) => [id, at + 1]));
  return result.diagnostics.map((diagnostic) => {
    const paragraph = 'paragraph' in diagnostic.at ? index.get(diagnostic.at.paragraph) : undefined;
    return { ...cardOf(diagnostic, registry), ...(paragraph !== undefined && { paragraph }) };
  });
}

function cardOf(diagnostic: Diagnostic, registry: Registry): Card {
  const zh = wordsOf(diagnostic, registry, 'zh-CN');
  const en = wordsOf(diagnostic, registry, 'en');
  const preview = previewOf(diagnostic);
  return {
    key: diagnostic.fingerprint,
    diagnostic,
    title: both(zh.title, en.title),
    message: both(zh.message, en.message),
    element: both(zh.element, en.element),
    clauses: (registry.get(diagnostic.rule)?.clauses ?? []).map((clause) => {
      const says = clauseWords(clause, 'zh-CN');
      return {
        name: both(citation(clause, 'zh-CN'), citation(clause, 'en')),
        ...(says && { says: both(says, clauseWords(clause, 'en') ?? says) }),
      };
    }),
    ...(preview !== undefined && { preview }),
    changes: diagnostic.fix?.edits.map(describeEdit) ?? [],
    fix: diagnostic.fix?.safety ?? 'none',
  };
}
