/** What the finders share while they work: the lines, and which of them are already spoken for. */
import type { InputKind, Span } from '../document/document.ts';
import type { Line } from './lines.ts';
import type { Element, ElementKind } from './outline.ts';

export interface Draft {
  readonly input: InputKind;
  readonly lines: readonly Line[];
  /** Lines of page headers. */
  readonly headers: readonly Line[];
  readonly elements: Element[];
  /** Places of the lines that belong to an element. */
  readonly taken: Set<number>;
  /** Places in `lines`. The text begins at `bodyStart`; the others equal the number of lines where there is none. */
  bodyStart: number;
  closingStart: number;
  imprintStart: number;
  attachmentsStart: number;
  /** Place of the 成文日期, or -1. */
  dateAt: number;
}

export function newDraft(input: InputKind, lines: readonly Line[], headers: readonly Line[]): Draft {
  const end = lines.length;
  return {
    input,
    lines,
    headers,
    elements: [],
    taken: new Set(),
    bodyStart: 0,
    closingStart: end,
    imprintStart: end,
    attachmentsStart: end,
    dateAt: -1,
  };
}

export type More = Pick<Partial<Element>, 'level' | 'part' | 'number' | 'certainty'>;

/** Records an element made of lines: whole paragraphs where all their lines are in it, else parts of them. */
export function take(draft: Draft, kind: ElementKind, lines: readonly Line[], more: More = {}): void {
  let whole: Line['id'][] = [];
  const flush = (): void => {
    if (whole.length > 0) draft.elements.push({ kind, paragraphs: whole, certainty: 'certain', ...more });
    whole = [];
  };
  for (const group of byParagraph(lines)) {
    const [first] = group;
    if (!first) continue;
    if (group.length === first.pieces) whole.push(first.id);
    else {
      flush();
      pushPart(draft, kind, spanOf(group), more);
    }
  }
  flush();
  for (const { at } of lines) draft.taken.add(at);
}

/** Records an element that is a part of one line; offsets are the line's own. */
export function takePart(
  draft: Draft,
  kind: ElementKind,
  part: { readonly line: Line; readonly start: number; readonly end: number },
  more: More = {},
): void {
  const { line } = part;
  pushPart(draft, kind, { paragraph: line.id, start: line.start + part.start, end: line.start + part.end }, more);
  draft.taken.add(line.at);
}

function pushPart(draft: Draft, kind: ElementKind, span: Span, more: More): void {
  draft.elements.push({ kind, paragraphs: [span.paragraph], certainty: 'certain', span, ...more });
}

function byParagraph(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.[0]?.id === line.id) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** From the first to the last word of some lines of one paragraph. */
function spanOf(lines: readonly Line[]): Span {
  const first = lines[0] as Line;
  const last = lines.at(-1) as Line;
  return {
    paragraph: first.id,
    start: first.start + first.raw.length - first.raw.trimStart().length,
    end: last.start + last.raw.trimEnd().length,
  };
}

export function isFree(draft: Draft, line: Line): boolean {
  return !draft.taken.has(line.at);
}

export function has(draft: Draft, kind: ElementKind): boolean {
  return draft.elements.some((element) => element.kind === kind);
}
