/** `check --format json` and `inspect --format json`, as docs/contracts says; changed only by adding. */
import type { OfficialDocument, Paragraph, ParagraphId } from '../document/document.ts';
import type { CheckResult, Diagnostic, Outcome } from '../engine/result.ts';
import type { Element, Outline } from '../structure/outline.ts';
import type { PackInForce } from './basis-line.ts';
import type { Registry } from './wording.ts';
import { previewOf, wordsOf } from './wording.ts';

export interface EngineInfo {
  readonly name: 'hegao';
  readonly version: string;
  readonly profile: { readonly id: string; readonly hash: string };
  /** 规则包 in use, farthest first: equal hashes, equal rules on every desk. */
  readonly packs?: readonly PackInForce[];
  /** 单位全称, where the administrator set it. */
  readonly organization?: string;
}

export interface CheckedDocument {
  readonly path: string;
  readonly document: OfficialDocument;
  readonly result: CheckResult;
}

/** One document of `check --format json`. */
export function documentJson({ path, document, result }: CheckedDocument, registry: Registry): object {
  const index = new Map(document.paragraphs.map(({ id }, at) => [id, at]));
  return {
    path,
    input: document.input,
    genre: result.outline.genre ?? null,
    direction: result.outline.direction ?? null,
    characters: result.characters,
    date: result.date,
    dateFrom: result.dateFrom,
    outcomes: Object.fromEntries([...result.outcomes].map(([rule, outcome]) => [rule, outcomeJson(outcome)])),
    findings: result.diagnostics.map((diagnostic) => findingJson(diagnostic, index, registry)),
  };
}

function outcomeJson(outcome: Outcome): object {
  switch (outcome.kind) {
    case 'cannotTell':
      return {
        kind: outcome.kind,
        missing: outcome.missing,
        reasons: outcome.reasons.map((reason) => reason['zh-CN']),
      };
    case 'manual':
      return { kind: outcome.kind, question: outcome.question['zh-CN'] };
    case 'notApplicable':
      return { kind: outcome.kind, reason: outcome.reason };
    case 'error':
      return { kind: outcome.kind, detail: outcome.detail };
    case 'pass':
    case 'fail':
    case 'off':
      return { kind: outcome.kind };
  }
}

function findingJson(diagnostic: Diagnostic, index: ReadonlyMap<ParagraphId, number>, registry: Registry): object {
  const { rule, severity, certainty, at, quote, fingerprint, fix } = diagnostic;
  return {
    rule,
    severity,
    certainty,
    message: wordsOf(diagnostic, registry, 'zh-CN').message,
    messageEn: wordsOf(diagnostic, registry, 'en').message,
    element: diagnostic.element ?? null,
    clauses: registry.get(rule)?.clauses ?? [],
    at: 'paragraph' in at ? { paragraph: index.get(at.paragraph) ?? 0, start: at.start, end: at.end } : at,
    quote,
    fingerprint,
    fix: fix ? { safety: fix.safety, preview: previewOf(diagnostic) ?? null } : null,
  };
}

/** `inspect --format json`. */
export function inspectJson(path: string, document: OfficialDocument, outline: Outline): object {
  const byParagraph = new Map<ParagraphId, Element>();
  for (const element of outline.elements) {
    for (const id of element.paragraphs)
      if (!byParagraph.has(id) || byParagraph.get(id)?.span) byParagraph.set(id, element);
  }
  const texts = new Map(document.paragraphs.map(({ id, text }) => [id, text]));
  const index = new Map(document.paragraphs.map(({ id }, at) => [id, at]));
  return {
    version: 1,
    path,
    input: document.input,
    genre: outline.genre ?? null,
    direction: outline.direction ?? null,
    form: outline.form,
    date: outline.date ?? null,
    paragraphs: document.paragraphs.map((paragraph) => paragraphJson(paragraph, byParagraph.get(paragraph.id))),
    elements: outline.elements.map((element) => elementJson(element, texts, index)),
    sections: document.pageSetup ?? [],
  };
}

function elementJson(
  element: Element,
  texts: ReadonlyMap<ParagraphId, string>,
  index: ReadonlyMap<ParagraphId, number>,
): object {
  const { kind, span, paragraphs, certainty, level, part, number } = element;
  const text = span
    ? (texts.get(span.paragraph) ?? '').slice(span.start, span.end)
    : paragraphs.map((id) => texts.get(id) ?? '').join('\n');
  return {
    kind,
    text,
    paragraphs: paragraphs.map((id) => index.get(id) ?? 0),
    certainty,
    level: level ?? null,
    ...(part && { part }),
    ...(number && { number }),
  };
}

function paragraphJson(paragraph: Paragraph, element: Element | undefined): object {
  const { text, label, place, runFormat, paragraphFormat } = paragraph;
  const run = widestRun(runFormat);
  return {
    text,
    ...(label && { label }),
    element: element?.kind ?? null,
    level: element?.level ?? null,
    place,
    ...((run || paragraphFormat) && {
      format: {
        eastAsianFont: run?.eastAsianFont ?? null,
        latinFont: run?.latinFont ?? null,
        sizePt: run?.sizePt ?? paragraphFormat?.markSizePt ?? null,
        bold: run?.bold ?? null,
        color: run?.color ?? null,
        alignment: paragraphFormat?.alignment ?? null,
        firstLineIndentChars: paragraphFormat?.firstLineIndentChars ?? null,
        leftIndentChars: paragraphFormat?.leftIndentChars ?? null,
        rightIndentChars: paragraphFormat?.rightIndentChars ?? null,
        lineSpacing: paragraphFormat?.lineSpacing ?? null,
        spaceBeforePt: paragraphFormat?.spaceBeforePt ?? null,
        spaceAfterPt: paragraphFormat?.spaceAfterPt ?? null,
      },
    }),
  };
}

/** The format most of the paragraph's characters have. */
function widestRun(runs: Paragraph['runFormat']): NonNullable<Paragraph['runFormat']>[number]['format'] | undefined {
  const widths = new Map<NonNullable<Paragraph['runFormat']>[number]['format'], number>();
  for (const { start, end, format } of runs ?? []) widths.set(format, (widths.get(format) ?? 0) + end - start);
  return [...widths].sort(([, a], [, b]) => b - a)[0]?.[0];
}
