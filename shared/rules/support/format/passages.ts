/** Which words of the document a formatting rule looks at. */
import type { Facet, Span } from '../../../document/document.ts';
import type { Element, ElementKind, Outline } from '../../../structure/outline.ts';
import type { View } from '../../rule.ts';
import { remember } from '../../../document/remember.ts';

/** Words of one paragraph that belong to one element. */
export interface Passage<N extends Facet> {
  readonly element: Element;
  readonly paragraph: View<N>;
  readonly start: number;
  readonly end: number;
}

/** What every document-scope rule receives at least. */
export interface Pages<N extends Facet> {
  readonly outline: Outline;
  readonly paragraphs: readonly View<N>[];
}

interface Index {
  readonly outline: Outline;
  readonly passages: readonly Passage<Facet>[];
  body?: readonly Passage<Facet>[];
}

/** Forty rules look at the same paragraphs in one check: what they all need is worked out once for each list of them. */
const INDEXES = new WeakMap<readonly View<never>[], Index>();

function indexOf({ outline, paragraphs }: Pages<never>): Index {
  const known = INDEXES.get(paragraphs);
  if (known?.outline === outline) return known;
  const parts = new Map<string, Span[]>();
  for (const { span } of outline.elements) {
    if (span) parts.set(span.paragraph, [...(parts.get(span.paragraph) ?? []), span]);
  }
  // Which facets a view holds is the caller's type; the views themselves are the same for all.
  const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph as View<Facet>]));
  const passages: Passage<Facet>[] = [];
  for (const element of outline.elements) {
    for (const id of element.paragraphs) {
      const paragraph = byId.get(id);
      if (!paragraph) continue;
      if (element.span) passages.push(passage(element, paragraph, element.span.start, element.span.end));
      else
        for (const [start, end] of rest(paragraph.text.length, parts.get(id)))
          passages.push(passage(element, paragraph, start, end));
    }
  }
  const index: Index = { outline, passages };
  INDEXES.set(paragraphs, index);
  return index;
}

/** The passages last cut from a paragraph. */
const CUT = new WeakMap<View<Facet>, readonly Passage<Facet>[]>();
const MOST_PASSAGES = 8;

/** The same passage as long as paragraph and element stay the same: what is worked out for it holds. */
function passage(element: Element, paragraph: View<Facet>, start: number, end: number): Passage<Facet> {
  const known = CUT.get(paragraph) ?? [];
  const found = known.find((each) => each.element === element && each.start === start && each.end === end);
  if (found) return found;
  const made = { element, paragraph, start, end };
  CUT.set(paragraph, [made, ...known.slice(0, MOST_PASSAGES - 1)]);
  return made;
}

/** Words of the elements wanted, in document order. A body paragraph leaves out its run-in heading. */
export function passagesOf<N extends Facet>(
  pages: Pages<N>,
  isWanted: (element: Element) => boolean,
): readonly Passage<N>[] {
  const { passages } = indexOf(pages);
  return passages.filter(({ element }) => isWanted(element)) as readonly Passage<N>[];
}

/** What is left of a paragraph once parts are taken out of it. */
function rest(length: number, parts: readonly Span[] | undefined): readonly (readonly [number, number])[] {
  if (!parts) return [[0, length]];
  const left: [number, number][] = [];
  let from = 0;
  for (const { start, end } of [...parts].sort((a, b) => a.start - b.start)) {
    if (start > from) left.push([from, start]);
    from = Math.max(from, end);
  }
  if (length > from) left.push([from, length]);
  return left;
}

export function ofKind(...kinds: readonly ElementKind[]): (element: Element) => boolean {
  return ({ kind }) => kinds.includes(kind);
}

const HEAD = ofKind(
  'copyNumber',
  'classification',
  'urgency',
  'issuerMark',
  'documentNumber',
  'signer',
  'title',
  'dateUnderTitle',
  'recipient',
  'salutation',
);
const TAIL = ofKind('attachmentNote', 'issuer', 'issueDate', 'attachment', 'copyTo', 'printing');

/** Place of each paragraph in the document. */
export const orderOf = remember(
  (paragraphs: readonly View<never>[]): ReadonlyMap<string, number> =>
    new Map(paragraphs.map(({ id }, index) => [id, index])),
);

/** Index of the first paragraph after the head and of the first one after the text: where the text proper lies. */
export function textRange({ outline, paragraphs }: Pages<never>): readonly [number, number] {
  const order = orderOf(paragraphs);
  const places = (isWanted: (element: Element) => boolean, last: boolean): readonly number[] =>
    outline.elements
      .filter(isWanted)
      .map(({ paragraphs: ids }) => order.get((last ? ids.at(-1) : ids[0]) as never) ?? -1);
  const tails = places(TAIL, false);
  const end = tails.length > 0 ? Math.min(...tails) : paragraphs.length;
  const heads = places(HEAD, true).filter((at) => at < end);
  return [Math.max(-1, ...heads) + 1, end];
}

/** 正文各段（不含表格、文本框、附件、落款、版记）；太短又不成句的（日期、署名一类的散行）不算。 */
export function bodyPassages<N extends Facet>(pages: Pages<N>): readonly Passage<N>[] {
  const index = indexOf(pages);
  index.body ??= findBody(pages) as readonly Passage<Facet>[];
  return index.body as readonly Passage<N>[];
}

function findBody(pages: Pages<never>): readonly Passage<never>[] {
  const [from, to] = textRange(pages);
  const order = orderOf(pages.paragraphs);
  return passagesOf(pages, ofKind('body')).filter((passage) => {
    const { id, place } = passage.paragraph;
    const at = order.get(id) ?? -1;
    return place === 'body' && from <= at && at < to && isProse(passage);
  });
}

const isProse = remember((passage: Passage<never>): boolean => {
  const words = textOf(passage).trim();
  // A line of contents ends in its page.
  if (/\t[\d—–-]+$/.test(words)) return false;
  return words.length >= 10 || /[。；：！？]$/.test(words);
});

/** 标题的各行：副题（——）和“（征求意见稿）”一类的题注不在内。 */
export function titlePassages<N extends Facet>(pages: Pages<N>): readonly Passage<N>[] {
  return passagesOf(pages, ofKind('title')).filter(
    ({ paragraph: { text } }) => !/^\s*——/.test(text) && !/^\s*[（(][^（()）]{1,20}[）)]\s*$/.test(text),
  );
}

/** 层次标题（不含附件内的）。 */
export function headingPassages<N extends Facet>(pages: Pages<N>, level?: number): readonly Passage<N>[] {
  return passagesOf(pages, (element) => element.kind === 'heading' && (!level || element.level === level)).filter(
    ({ paragraph }) => paragraph.place === 'body',
  );
}

export function textOf({ paragraph, start, end }: Passage<never>): string {
  return paragraph.text.slice(start, end);
}

/** The words of a passage without the blanks around them. */
export function inkSpan({ paragraph, start, end }: Passage<never>): Span {
  const text = paragraph.text.slice(start, end);
  const lead = text.length - text.trimStart().length;
  const ink = text.trim().length;
  return { paragraph: paragraph.id, start: start + (ink === 0 ? 0 : lead), end: start + (ink === 0 ? 0 : lead + ink) };
}

/** Indices of the sections the document proper stands in: title, text, date. Attachments and forms have their own. */
export function mainSections({ outline, paragraphs }: Pages<never>): ReadonlySet<number> {
  const isMain = ofKind('title', 'recipient', 'body', 'heading', 'issueDate');
  const ids = new Set<string>(outline.elements.filter(isMain).flatMap((element) => element.paragraphs));
  return new Set(
    paragraphs.filter(({ id, place }) => place === 'body' && ids.has(id)).map(({ section }) => section ?? 0),
  );
}
