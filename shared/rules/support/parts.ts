/** The running text of a document as rules over whole documents walk it. */
import type { ParagraphId } from '../../document/document.ts';
import type { Element, ElementKind, Outline } from '../../structure/outline.ts';
import { remember } from '../../document/remember.ts';

/** The element each paragraph belongs to as a whole, else the first that takes a part of it. */
export function elementOf({ elements }: Pick<Outline, 'elements'>): ReadonlyMap<ParagraphId, Element> {
  return mapElements(elements);
}

/** Dozens of rules ask for it in one check. */
const mapElements = remember((elements: Outline['elements']): ReadonlyMap<ParagraphId, Element> => {
  const map = new Map<ParagraphId, Element>();
  for (const element of elements) {
    for (const id of element.paragraphs) {
      const old = map.get(id);
      if (!old || (old.span && !element.span)) map.set(id, element);
    }
  }
  return map;
});

/** The paragraphs of the text proper. */
export function bodyIds({ elements }: Pick<Outline, 'elements'>): ReadonlySet<ParagraphId> {
  return bodiesIn(elements);
}

const bodiesIn = remember(
  (elements: Outline['elements']): ReadonlySet<ParagraphId> =>
    new Set(elements.flatMap(({ kind, paragraphs }) => (kind === 'body' ? paragraphs : []))),
);

interface Placed {
  readonly id: ParagraphId;
  readonly place: string;
  readonly text: string;
}

const PROSE: ReadonlySet<ElementKind> = new Set(['body', 'heading', 'attachment', 'abstract', 'salutation']);

interface Prose<P extends Placed> {
  readonly paragraph: P;
  readonly element: Element;
}
const PROSES = new WeakMap<
  readonly Placed[],
  { readonly elements: Outline['elements']; readonly prose: readonly Prose<Placed>[] }
>();

/** Paragraphs of prose, in order, outside tables, heads and feet, with the element each belongs to. */
export function prose<P extends Placed>(
  paragraphs: readonly P[],
  outline: Pick<Outline, 'elements'>,
): readonly Prose<P>[] {
  const known = PROSES.get(paragraphs);
  // The same list of paragraphs holds the same type of them.
  if (known?.elements === outline.elements) return known.prose as readonly Prose<P>[];
  const found = findProse(paragraphs, outline);
  PROSES.set(paragraphs, { elements: outline.elements, prose: found });
  return found;
}

function findProse<P extends Placed>(
  paragraphs: readonly P[],
  outline: Pick<Outline, 'elements'>,
): readonly Prose<P>[] {
  const elements = elementOf(outline);
  return paragraphs.flatMap((paragraph) => {
    const element = elements.get(paragraph.id);
    return element && PROSE.has(element.kind) && paragraph.place === 'body' ? [{ paragraph, element }] : [];
  });
}

/**
 * Paragraphs that stand wholly or partly inside a quotation opened in an earlier one: law text quoted at length.
 * Linear; an opening mark never closed reaches at most `reach` paragraphs.
 */
export function quotedAcross(paragraphs: readonly Placed[], reach = 80): ReadonlySet<ParagraphId> {
  return reach === 80 ? usuallyQuoted(paragraphs) : findQuoted(paragraphs, reach);
}

const usuallyQuoted = remember((paragraphs: readonly Placed[]) => findQuoted(paragraphs, 80));

function findQuoted(paragraphs: readonly Placed[], reach: number): ReadonlySet<ParagraphId> {
  const inside = new Set<ParagraphId>();
  let opened: ParagraphId[] | undefined;
  for (const { id, text } of paragraphs) {
    if (opened) opened.push(id);
    const balance = quoteBalance(text);
    if (opened && (balance < 0 || (balance === 0 && /^\s*“/.test(text) && /”[。；]?\s*$/.test(text)))) {
      for (const each of opened) inside.add(each);
      opened = undefined;
    } else if (balance > 0) {
      opened ??= [];
    }
    if (opened && opened.length > reach) opened = undefined;
  }
  return inside;
}

function quoteBalance(text: string): number {
  if (!text.includes('“') && !text.includes('”')) return 0;
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x201c) depth += 1;
    else if (code === 0x201d) depth -= 1;
  }
  return depth;
}
