/** Cuts a document into the units rules look at, each with the key of exactly what it lets a rule see. */
import type { OfficialDocument, Paragraph, ParagraphId, ProtectedSpan, Span } from '../document/document.ts';
import { hashText } from '../document/hash.ts';
import type { Element, ElementKind, Outline } from '../structure/outline.ts';
import { stableJson } from './profile.ts';
import type { CheckedRule, Units, View } from '../rules/rule.ts';
import type { Facet } from '../document/document.ts';

export type AnyView = View<Facet>;
export type AnyUnit = Units<Facet>[keyof Units<Facet>];

/** One unit: what the rule receives, its key, and the paragraphs it speaks of, for moving cached findings. */
export interface Unit {
  readonly key: string;
  readonly paragraphs: readonly ParagraphId[];
  readonly value: AnyUnit;
  /** What a rule's cue must stand in, for units around one paragraph. */
  readonly text?: string;
}

/** A document laid out for the engine. Built once per check. */
export interface Plan {
  readonly document: OfficialDocument;
  readonly outline: Outline;
  readonly views: readonly AnyView[];
  readonly viewOf: ReadonlyMap<ParagraphId, AnyView>;
  readonly elementsOf: ReadonlyMap<ParagraphId, readonly Element[]>;
  readonly documentKey: string;
  /** Units already cut: most rules look at the same ones. */
  readonly cut: Map<string, readonly Unit[]>;
}

export function planDocument(
  document: OfficialDocument,
  outline: Outline,
  toView: (paragraph: Paragraph) => AnyView,
): Plan {
  const views = document.paragraphs.map(toView);
  const viewOf = new Map(views.map((view) => [view.id, view]));
  const elementsOf = new Map<ParagraphId, Element[]>();
  for (const element of outline.elements) {
    for (const id of element.paragraphs) {
      const list = elementsOf.get(id);
      if (list) list.push(element);
      else elementsOf.set(id, [element]);
    }
  }
  const paragraphsKey = views.map((view) => view.hash + elementKey(elementsOf.get(view.id))).join();
  // Paper and drawings change without any paragraph changing.
  const documentKey = `${paragraphsKey}|${hashText(stableJson([document.pageSetup, document.objects]))}`;
  return { document, outline, views, viewOf, elementsOf, documentKey, cut: new Map() };
}

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
  if (!old || !now) return old === now;
  const { lineTexts: oldLines = [], ...oldBox } = old;
  const { lineTexts: lines = [], ...box } = now;
  const isSameBox =
    oldBox.page === box.page &&
    oldBox.firstLine === box.firstLine &&
    oldBox.lines === box.lines &&
    oldBox.lastPage === box.lastPage &&
    oldBox.from === box.from;
  return isSameBox && oldLines.length === lines.length && oldLines.every((line, index) => line === lines[index]);
}

/** The element a paragraph belongs to as a whole, else the first that takes a part of it. */
export function primaryElement(elements: readonly Element[] | undefined): Element | undefined {
  return elements?.find((element) => !element.span) ?? elements?.[0];
}

/** Units of a rule’s scope in document order; cut once for all rules that look at the same elements. */
export function unitsFor(rule: CheckedRule, plan: Plan): readonly Unit[] {
  const key = `${rule.scope}/${rule.on?.join() ?? ''}`;
  const known = plan.cut.get(key) ?? cutUnits(rule, plan);
  plan.cut.set(key, known);
  return known;
}

function cutUnits(rule: CheckedRule, plan: Plan): readonly Unit[] {
  switch (rule.scope) {
    case 'document':
      return rule.on && !hasAny(plan.outline, rule.on) ? [] : [documentUnit(plan)];
    case 'element':
      return elementsOn(rule, plan).map((element) => elementUnit(element, plan));
    case 'paragraph':
    case 'neighbours':
      return plan.views.flatMap((view, index) =>
        elementsAt(rule, plan, view.id).map((element) =>
          rule.scope === 'paragraph' ? paragraphUnit(element, view) : neighbourUnit(element, plan.views, index),
        ),
      );
  }
}

/** For each unit of a document, the place of the same unit in the document before; undefined where it is new. */
export type Alignment = readonly (number | undefined)[];

/** Equal at both ends by walking, in between by key: an edit changes little, and little is looked at. */
export function align(before: readonly Unit[], now: readonly Unit[]): Alignment {
  const least = Math.min(before.length, now.length);
  const shift = before.length - now.length;
  let start = 0;
  while (start < least && before[start]?.key === now[start]?.key) start += 1;
  let end = 0;
  while (end < least - start && before[before.length - 1 - end]?.key === now[now.length - 1 - end]?.key) end += 1;
  const between = new Map<string, number>();
  for (let at = start; at < before.length - end; at++) between.set(before[at]?.key ?? '', at);
  return now.map(({ key }, index) => {
    if (index < start) return index;
    return index >= now.length - end ? index + shift : between.get(key);
  });
}

function elementsAt(rule: CheckedRule, plan: Plan, id: ParagraphId): readonly Element[] {
  const elements = plan.elementsOf.get(id);
  if (!elements) return [];
  const { on } = rule;
  if (on) return elements.filter((element) => on.includes(element.kind));
  const primary = primaryElement(elements);
  return primary && isWords(primary.kind) ? [primary] : [];
}

/** Page numbers and seals are not words; text rules that name no element leave them alone. */
function isWords(kind: ElementKind): boolean {
  return kind !== 'pageNumber' && kind !== 'seal';
}

function elementsOn(rule: CheckedRule, plan: Plan): readonly Element[] {
  const { on } = rule;
  return plan.outline.elements.filter((element) => (on ? on.includes(element.kind) : isWords(element.kind)));
}

function hasAny(outline: Outline, kinds: readonly ElementKind[]): boolean {
  return outline.elements.some((element) => kinds.includes(element.kind));
}

function spanOf(element: Element, view: AnyView): Span {
  return element.span?.paragraph === view.id ? element.span : { paragraph: view.id, start: 0, end: view.text.length };
}

function paragraphUnit(element: Element, view: AnyView): Unit {
  const span = spanOf(element, view);
  return {
    key: `${oneElementKey(element)}|${span.start}-${span.end}|${view.hash}`,
    paragraphs: [view.id],
    value: { element, paragraph: view, span },
    text: view.text,
  };
}

function neighbourUnit(element: Element, views: readonly AnyView[], index: number): Unit {
  const paragraph = views[index] as AnyView;
  const previous = views[index - 1];
  const next = views[index + 1];
  const span = spanOf(element, paragraph);
  const around = [previous, paragraph, next].filter((view): view is AnyView => view !== undefined);
  return {
    key: `${oneElementKey(element)}|${span.start}-${span.end}|${previous?.hash ?? ''}|${paragraph.hash}|${next?.hash ?? ''}`,
    paragraphs: around.map((view) => view.id),
    value: { element, paragraph, span, ...(previous && { previous }), ...(next && { next }) },
    text: paragraph.text,
  };
}

function elementUnit(element: Element, plan: Plan): Unit {
  const paragraphs = element.paragraphs
    .map((id) => plan.viewOf.get(id))
    .filter((view): view is AnyView => view !== undefined);
  const { span } = element;
  const text = paragraphs
    .map((view) => (span?.paragraph === view.id ? view.text.slice(span.start, span.end) : view.text))
    .join('\n');
  return {
    key: `${oneElementKey(element)}|${span ? `${span.start}-${span.end}` : ''}|${paragraphs.map((view) => view.hash).join()}`,
    paragraphs: paragraphs.map((view) => view.id),
    value: { element, paragraphs, text },
  };
}

function documentUnit(plan: Plan): Unit {
  const { pageSetup, objects, record } = plan.document;
  return {
    key: plan.documentKey,
    paragraphs: plan.views.map((view) => view.id),
    value: {
      outline: plan.outline,
      paragraphs: plan.views,
      ...(pageSetup && { pageSetup }),
      ...(objects && { objects }),
      ...(record && { record }),
    } as AnyUnit,
  };
}

function oneElementKey(element: Element): string {
  return `${element.kind}${element.level ?? ''}${element.part ?? ''}${element.number ?? ''}${element.certainty}`;
}

function elementKey(elements: readonly Element[] | undefined): string {
  return elements ? elements.map(oneElementKey).join('+') : '';
}
