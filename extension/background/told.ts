/** Findings as pages and panels show them. */
import type { Diagnostic, Language, ParagraphId, Registry } from '../../shared/index.ts';
import { previewOf, SEVERITY_NAMES, wordsOf } from '../../shared/index.ts';
import type { PageFinding } from '../messages.ts';
import { labelsIn, STRINGS } from '../strings.ts';
import type { Line } from './lines.ts';

/** The finding at its place in the page's own blocks; without one where the document as a whole is meant. */
export function inBlock(
  { at }: Diagnostic,
  lines: ReadonlyMap<ParagraphId, Line>,
  told: Omit<PageFinding, 'at' | 'inField'>,
): PageFinding {
  if (!('paragraph' in at)) return told;
  const block = lines.get(at.paragraph);
  if (!block) return told;
  return { ...told, at: { block: block.id, start: block.from + at.start, end: block.from + at.end } };
}

/** A diagnostic in words, ready to show. */
export function toldOf(
  diagnostic: Diagnostic,
  registry: Registry,
  language: Language,
): Omit<PageFinding, 'at' | 'inField'> {
  const { message, element, clauses } = wordsOf(diagnostic, registry, language);
  const { rule, fingerprint, severity, certainty, quote } = diagnostic;
  const replacement = previewOf(diagnostic);
  return {
    rule,
    fingerprint,
    severity,
    certainty,
    group: diagnostic.element ?? 'document',
    quote,
    ...(replacement !== undefined && { replacement }),
    card: {
      severity,
      kind: SEVERITY_NAMES[severity][language],
      element,
      message,
      clauses: clauses.join(language === 'en' ? '; ' : '；'),
      ...(replacement !== undefined && { suggestion: replacement || STRINGS.remove[language] }),
      labels: labelsIn(language),
    },
  };
}

/** The form and the text beside it often say the same words: one finding is enough. */
export function distinct(findings: readonly PageFinding[]): readonly PageFinding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    if (!finding.inField && seen.has(`${finding.rule}|${finding.quote}`)) return false;
    if (finding.inField) seen.add(`${finding.rule}|${finding.quote}`);
    return true;
  });
}
