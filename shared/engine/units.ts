/** Cuts a document into the units rules look at, each with the key of exactly what it lets a rule see. */
import type { Facet, OfficialDocument, ParagraphId, Span } from '../document/document.ts';
import { hashText } from '../document/hash.ts';
import { remember } from '../document/remember.ts';
import type { CheckedRule, Units, View } from '../rules/rule.ts';
import type { Element, ElementKind, Outline } from '../structure/outline.ts';
import { stableJson } from './profile.ts';

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
  readonly places: Places;
  /** Units already cut: most rules look at the same ones. */
  readonly cut: Map<string, readonly Unit[]>;
}

/** Where an element touches a paragraph. */
interface Place {
  readonly element: Element;
  /** Of the paragraph in the document. */
  readonly index: number;
  /** Of the place among all of the document: their order. */
  readonly nth: number;
  /** The units cut there. */
  readonly units: { paragraph?: Unit; neighbours?: Unit };
}

/** All places, looked up once: most rules look at a few paragraphs only. */
interface Places {
  readonly byKind: ReadonlyMap<ElementKind, readonly Place[]>;
  /** Of the element a paragraph belongs to first of all, where that holds words. */
  readonly words: readonly Place[];
}

/** Lays out a document whose paragraphs are seen as `views`, in the same order. */
export function planDocument(document: OfficialDocument, outline: Outline, views: readonly AnyView[]): Plan {
  const viewOf = new Map(views.map((view) => [view.id, view]));
  const elementsOf = new Map<ParagraphId, Element[]>();
  for (const element of outline.elements) {
    for (const id of element.paragraphs) {
      const list = elementsOf.get(id);
      if (list) list.push(element);
      else elementsOf.set(id, [element]);
    }
  }
  let paragraphsKey = '';
  for (const { id, hash } of views) paragraphsKey += `,${hash}${elementKey(elementsOf.get(id))}`;
  const { pageSetup, objects } = document;
  // Paper and drawings change without any paragraph changing.
  const documentKey = `${paragraphsKey}|${pageSetup ? keyOf(pageSetup) : ''}|${objects ? keyOf(objects) : ''}`;
  const places = placesIn(views, elementsOf);
  return { document, outline, views, viewOf, elementsOf, documentKey, places, cut: new Map() };
}

function placesIn(views: readonly AnyView[], elementsOf: Plan['elementsOf']): Places {
  const byKind = new Map<ElementKind, Place[]>();
  const words: Place[] = [];
  let nth = 0;
  for (const [index, { id }] of views.entries()) {
    const elements = elementsOf.get(id) ?? [];
    const primary = primaryElement(elements);
    for (const element of elements) {
      const place: Place = { element, index, nth, units: {} };
      nth += 1;
      const list = byKind.get(element.kind);
      if (list) list.push(place);
      else byKind.set(element.kind, [place]);
      if (element === primary && isWords(element.kind)) words.push(place);
    }
  }
  return { byKind, words };
}

/** The hash of a value that does not change. */
const keyOf = remember((value: object) => hashText(stableJson(value)));

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
      return rule.on && !hasAny(plan.outline, rule.on) ? [] : documentUnits(plan);
    case 'element':
      return elementsOn(rule, plan).map((element) => elementUnit(element, plan));
    case 'paragraph':
    case 'neighbours':
      return cutParagraphs(rule, plan);
  }
}

function cutParagraphs({ scope, on }: CheckedRule, { views, places }: Plan): readonly Unit[] {
  return placesOn(on, places).map(({ element, index, units }) =>
    scope === 'paragraph'
      ? (units.paragraph ??= paragraphUnit(element, views[index] as AnyView))
      : (units.neighbours ??= neighbourUnit(element, views, index)),
  );
}

function placesOn(kinds: readonly ElementKind[] | undefined, { byKind, words }: Places): readonly Place[] {
  if (!kinds) return words;
  const lists = kinds.map((kind) => byKind.get(kind) ?? []).filter(({ length }) => length > 0);
  return lists.length > 1 ? lists.flat().sort((a, b) => a.nth - b.nth) : (lists[0] ?? []);
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

/** Units of views and elements that stayed the same are the same; `scope` and paragraph together name a few at most. */
const UNITS: Readonly<Record<'paragraph' | 'neighbours', WeakMap<AnyView, Unit[]>>> = {
  paragraph: new WeakMap(),
  neighbours: new WeakMap(),
};

function paragraphUnit(element: Element, paragraph: AnyView): Unit {
  const known = UNITS.paragraph.get(paragraph);
  const found = known?.find(({ value }) => 'element' in value && value.element === element);
  if (found) return found;
  const span = spanOf(element, paragraph);
  const unit: Unit = {
    key: `${oneElementKey(element)}|${span.start}-${span.end}|${paragraph.hash}`,
    paragraphs: [paragraph.id],
    value: { element, paragraph, span },
    text: paragraph.text,
  };
  keep(UNITS.paragraph, paragraph, unit);
  return unit;
}

function neighbourUnit(element: Element, views: readonly AnyView[], index: number): Unit {
  const paragraph = views[index] as AnyView;
  const previous = views[index - 1];
  const next = views[index + 1];
  const found = UNITS.neighbours.get(paragraph)?.find(({ value }) => {
    const around = value as Units<Facet>['neighbours'];
    return around.element === element && around.previous === previous && around.next === next;
  });
  if (found) return found;
  const span = spanOf(element, paragraph);
  const around = [previous, paragraph, next].filter((view): view is AnyView => view !== undefined);
  const unit: Unit = {
    key: `${oneElementKey(element)}|${span.start}-${span.end}|${previous?.hash ?? ''}|${paragraph.hash}|${next?.hash ?? ''}`,
    paragraphs: around.map((view) => view.id),
    value: { element, paragraph, span, ...(previous && { previous }), ...(next && { next }) },
    text: paragraph.text,
  };
  keep(UNITS.neighbours, paragraph, unit);
  return unit;
}

const MOST_UNITS = 8;

function keep(units: WeakMap<AnyView, Unit[]>, paragraph: AnyView, unit: Unit): void {
  const known = units.get(paragraph) ?? [];
  units.set(paragraph, [unit, ...known.slice(0, MOST_UNITS - 1)]);
}

const ELEMENT_UNITS = new WeakMap<Element, Unit>();

function elementUnit(element: Element, plan: Plan): Unit {
  const paragraphs = element.paragraphs
    .map((id) => plan.viewOf.get(id))
    .filter((view): view is AnyView => view !== undefined);
  const known = ELEMENT_UNITS.get(element);
  if (known && areSame((known.value as Units<Facet>['element']).paragraphs, paragraphs)) return known;
  const { span } = element;
  const text = paragraphs
    .map((view) => (span?.paragraph === view.id ? view.text.slice(span.start, span.end) : view.text))
    .join('\n');
  const unit: Unit = {
    key: `${oneElementKey(element)}|${span ? `${span.start}-${span.end}` : ''}|${paragraphs.map((view) => view.hash).join()}`,
    paragraphs: paragraphs.map((view) => view.id),
    value: { element, paragraphs, text },
  };
  ELEMENT_UNITS.set(element, unit);
  return unit;
}

export function areSame<T>(old: readonly T[], now: readonly T[]): boolean {
  return old === now || (old.length === now.length && old.every((each, index) => each === now[index]));
}

/** The one unit of all rules over whole documents: what they work out for its parts they share. */
function documentUnits(plan: Plan): readonly Unit[] {
  const known = plan.cut.get('document/');
  if (known) return known;
  const { pageSetup, objects, record } = plan.document;
  const value = {
    outline: plan.outline,
    paragraphs: plan.views,
    ...(pageSetup && { pageSetup }),
    ...(objects && { objects }),
    ...(record && { record }),
  } as AnyUnit;
  const units = [{ key: plan.documentKey, paragraphs: plan.views.map(({ id }) => id), value }];
  plan.cut.set('document/', units);
  return units;
}

function oneElementKey(element: Element): string {
  return `${element.kind}${element.level ?? ''}${element.part ?? ''}${element.number ?? ''}${element.certainty}`;
}

function elementKey(elements: readonly Element[] | undefined): string {
  if (!elements?.[0]) return '';
  return elements.length === 1 ? oneElementKey(elements[0]) : elements.map(oneElementKey).join('+');
}
