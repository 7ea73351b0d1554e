/** Holds what was recognised and found against the labels. Every difference is a line of text, to be read. */
import type { OfficialDocument, ParagraphId } from '../../shared/document/document.ts';
import type { Diagnostic } from '../../shared/engine/result.ts';
import type { ElementKind, Outline } from '../../shared/structure/outline.ts';
import type { Clause, Rule } from '../../shared/rules/rule.ts';
import type { Label, ViolationLabel } from './labels.ts';
import { expectedDirection, expectedElements, expectedHeadings, squeeze } from './labels.ts';

export interface Score {
  right: number;
  missed: number;
  wrong: number;
}
export interface Tally {
  readonly elements: Score;
  readonly headings: Score;
  readonly genres: Score;
  readonly directions: Score;
  readonly certainViolations: Score;
}

export function newTally(): Tally {
  const score = (): Score => ({ right: 0, missed: 0, wrong: 0 });
  return {
    elements: score(),
    headings: score(),
    genres: score(),
    directions: score(),
    certainViolations: score(),
  };
}

/** Precision, recall and F1 of one score, to be printed. */
export function summarize({ right, missed, wrong }: Score): string {
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return `${right} right, ${missed} missed, ${wrong} wrong: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
}

/** Elements count as right when their words are the label's, blanks apart. */
export function compareElements(document: OfficialDocument, outline: Outline, label: Label, score: Score): string[] {
  const lines: string[] = [];
  const texts = new Map(document.paragraphs.map(({ id, text }) => [id, text]));
  for (const [kind, want] of expectedElements(label)) {
    let have = wordsOf(outline, texts, kind);
    // The labels know no 称谓: what a speech says to its hearers stands under recipients there.
    if (kind === 'recipient' && have === '') have = wordsOf(outline, texts, 'salutation');
    if (want === have) {
      if (want) score.right += 1;
      continue;
    }
    if (want) score.missed += 1;
    if (have) score.wrong += 1;
    lines.push(`${kind}: want 「${want.slice(0, 60)}」 have 「${have.slice(0, 60)}」`);
  }
  return lines;
}

function wordsOf(outline: Outline, texts: ReadonlyMap<ParagraphId, string>, kind: ElementKind): string {
  const found = outline.elements
    .filter((element) => element.kind === kind && (kind !== 'attachment' || element.part === 'label'))
    .flatMap(({ paragraphs, span }) =>
      paragraphs.map((id) => (texts.get(id) ?? '').slice(span?.start ?? 0, span?.end)),
    );
  return squeeze(found.join(''));
}

/** The labels name some headings of a document, not all: only misses and wrong levels can be told. */
export function compareHeadings(document: OfficialDocument, outline: Outline, label: Label, score: Score): string[] {
  const lines: string[] = [];
  const texts = new Map(document.paragraphs.map(({ id, text }) => [id, text]));
  const levels = new Map(
    outline.elements
      .filter(({ kind }) => kind === 'heading')
      .map(({ paragraphs: [id], span, level }) => [
        squeeze((texts.get(id as ParagraphId) ?? '').slice(span?.start ?? 0, span?.end)),
        level,
      ]),
  );
  for (const { level, text } of expectedHeadings(label)) {
    const have = levels.get(squeeze(text));
    if (have === level) score.right += 1;
    else {
      score.missed += 1;
      if (levels.has(squeeze(text))) score.wrong += 1;
      lines.push(`heading: want ${level} 「${text}」 have ${have ?? 'none'}`);
    }
  }
  return lines;
}

export function compareType(outline: Outline, label: Label, tally: Tally): string[] {
  const type = label.doc_type ?? '';
  const lines: string[] = [];
  const isRight =
    outline.genre !== undefined && (type.includes(outline.genre) || (outline.genre === '命令' && type === '令'));
  const isSpeech = outline.genre === '讲话' && /会议报告|讲话/.test(type);
  if (isRight || isSpeech) tally.genres.right += 1;
  else if (
    outline.genre ||
    /^(?:决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要)/.test(type)
  ) {
    tally.genres.missed += 1;
    lines.push(`genre: want 「${type}」 have 「${outline.genre ?? ''}」`);
  }
  const direction = expectedDirection(type);
  if (direction && direction === outline.direction) tally.directions.right += 1;
  else if (direction) {
    tally.directions.missed += 1;
    lines.push(`direction: want ${direction} have ${outline.direction ?? 'none'}`);
  }
  return lines;
}

/**
 * A violation counts as found when a finding cites the clause the label cites, or lies in a paragraph it names. The
 * labels are prose, so this is a hint where to look and no verdict.
 */
export function compareViolations(
  document: OfficialDocument,
  found: { readonly diagnostics: readonly Diagnostic[]; readonly rules: readonly Rule[] },
  label: Label,
  score: Score,
): string[] {
  const lines: string[] = [];
  const { diagnostics } = found;
  const clauses = new Map(found.rules.map((rule) => [rule.id as string, rule.clauses]));
  const counted = document.paragraphs.filter(({ place }) => place === 'body' || place === 'table').map(({ id }) => id);
  for (const violation of label.known_violations ?? []) {
    if (violation.confidence !== 'certain') continue;
    const rules = new Set(
      diagnostics
        .filter((each) => isAbout(each.at, clauses.get(each.rule) ?? [], violation, counted))
        .map(({ rule }) => rule),
    );
    if (rules.size > 0) score.right += 1;
    else score.missed += 1;
    lines.push(
      `certain: ${rules.size > 0 ? `found by ${[...rules].join(', ')}` : 'NOT FOUND'}: ${violation.rule} (${violation.where.slice(0, 40)})`,
    );
  }
  if (diagnostics.length > 0) for (const each of label.must_not_flag ?? []) lines.push(`must not flag: ${each}`);
  return lines;
}

function isAbout(
  at: Diagnostic['at'],
  clauses: readonly Clause[],
  { where, why }: ViolationLabel,
  counted: readonly ParagraphId[],
): boolean {
  const named = [...where.matchAll(/\[(\d+)\]/g)].map(([, number]) => counted[Number(number)]);
  const isThere = 'paragraph' in at ? named.includes(at.paragraph) : named.length === 0;
  const isCited = clauses.some(({ clause }) => clause !== '' && why.includes(clause));
  return isThere && (isCited || !/\d\.\d|第.条/.test(why));
}
