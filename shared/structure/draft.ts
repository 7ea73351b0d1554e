/** What the finders share while they work: the lines, and which of them are already spoken for. */
import type { ParagraphId, Span } from '../document/document.ts';
import type { Line } from './lines.ts';
import type { Element, ElementKind } from './outline.ts';

export interface Draft {
  readonly lines: readonly Line[];
  readonly elements: Element[];
  readonly taken: Set<ParagraphId>;
  /** Places in `lines`: where the head ends, where the main part begins, where the imprint begins. */
  titleEnd: number;
  closingStart: number;
  imprintStart: number;
  attachmentsStart: number;
}

export function newDraft(lines: readonly Line[]): Draft {
  const end = lines.length;
  return {
    lines,
    elements: [],
    taken: new Set(),
    titleEnd: 0,
    closingStart: end,
    imprintStart: end,
    attachmentsStart: end,
  };
}

type More = Pick<Partial<Element>, 'level' | 'part' | 'number'> & { readonly certainty?: Element['certainty'] };

/** Records an element made of whole lines. */
export function take(draft: Draft, kind: ElementKind, lines: readonly Line[], more: More = {}): void {
  if (lines.length === 0) return;
  draft.elements.push({ kind, paragraphs: lines.map(({ id }) => id), certainty: 'certain', ...more });
  lines.forEach(({ id }) => draft.taken.add(id));
}

/** Records an element that is a part of one line. */
export function takePart(draft: Draft, kind: ElementKind, span: Span, more: More = {}): void {
  draft.elements.push({ kind, paragraphs: [span.paragraph], certainty: 'certain', span, ...more });
  draft.taken.add(span.paragraph);
}

export function isFree(draft: Draft, line: Line): boolean {
  return !draft.taken.has(line.id);
}
