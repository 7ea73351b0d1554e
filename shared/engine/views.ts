/** What stays the same from one check to the next keeps its identity, so that what was worked out for it holds. */
import type { Paragraph, ParagraphId, ProtectedSpan } from '../document/document.ts';
import type { Element, Outline } from '../structure/outline.ts';
import type { AnyView } from './units.ts';
import { areSame } from './units.ts';

/**
 * Makes views of paragraphs, document after document. A paragraph that says and lies the same as last time has the same
 * view, so that what rules worked out for a view holds until its paragraph changes.
 */
export function createViews(
  protect: (text: string) => readonly ProtectedSpan[],
): () => (paragraph: Paragraph) => AnyView {
  let known: ReadonlyMap<ParagraphId, AnyView> = new Map();
  return () => {
    const before = known;
    const views = new Map<ParagraphId, AnyView>();
    known = views;
    return (paragraph) => {
      const old = before.get(paragraph.id);
      // The reader fills a facet wholly or not at all; the engine runs a rule only where its facets are present.
      const view =
        old && isSame(old, paragraph) ? old : ({ ...paragraph, protected: protect(paragraph.text) } as AnyView);
      views.set(paragraph.id, view);
      return view;
    };
  };
}

function isSame(old: Paragraph, now: Paragraph): boolean {
  const hasSameFacets =
    (old.runFormat === undefined) === (now.runFormat === undefined) &&
    (old.paragraphFormat === undefined) === (now.paragraphFormat === undefined);
  return old.hash === now.hash && old.text === now.text && hasSameFacets && liesTheSame(old.layout, now.layout);
}

function liesTheSame(old: Paragraph['layout'], now: Paragraph['layout']): boolean {
  if (!old || !now || old === now) return old === now;
  const isSameBox =
    old.page === now.page &&
    old.firstLine === now.firstLine &&
    old.lines === now.lines &&
    old.lastPage === now.lastPage &&
    old.from === now.from;
  return isSameBox && areSame(old.lineTexts ?? NONE, now.lineTexts ?? NONE);
}

const NONE: readonly never[] = [];

/** Gives outlines, check after check, the elements they share with the outline before. */
export function createOutlines(): (outline: Outline) => Outline {
  let known: ReadonlyMap<ParagraphId | undefined, readonly Element[]> = new Map();
  let last: readonly Element[] = [];
  return (outline) => {
    const kept = outline.elements.map(
      (element) => known.get(element.paragraphs[0])?.find((old) => isSameElement(old, element)) ?? element,
    );
    const elements = areSame(last, kept) ? last : kept;
    if (elements !== last) known = byFirst(elements);
    last = elements;
    return { ...outline, elements };
  };
}

function isSameElement(old: Element, now: Element): boolean {
  return (
    old.kind === now.kind &&
    old.level === now.level &&
    old.part === now.part &&
    old.number === now.number &&
    old.certainty === now.certainty &&
    old.span?.paragraph === now.span?.paragraph &&
    old.span?.start === now.span?.start &&
    old.span?.end === now.span?.end &&
    areSame(old.paragraphs, now.paragraphs)
  );
}

function byFirst(elements: readonly Element[]): ReadonlyMap<ParagraphId | undefined, readonly Element[]> {
  const lists = new Map<ParagraphId | undefined, Element[]>();
  for (const element of elements) {
    const list = lists.get(element.paragraphs[0]);
    if (list) list.push(element);
    else lists.set(element.paragraphs[0], [element]);
  }
  return lists;
}
