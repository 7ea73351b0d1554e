/**
 * Where everything lies on paper, estimated: a grid layout of our own that fills the facet `layout`. It knows no fonts,
 * only squares and the usual widths of Latin letters, so what it says is likely and never certain.
 */
import type { Drawing, LayoutBox, OfficialDocument, Paragraph, ParagraphId } from '../document/document.ts';
import { mmToPt } from '../document/units.ts';
import type { Line, Measure } from './break-lines.ts';
import { breakLines } from './break-lines.ts';
import type { PageGeometry } from './geometry.ts';
import { geometryOf } from './geometry.ts';
import type { Placed } from './paginate.ts';
import { paginate } from './paginate.ts';

/** Lays a document out; remembers the lines of paragraphs it has seen, so that the next time is quick. */
export type LayoutEstimator = (document: OfficialDocument) => OfficialDocument;

/** One document, once. */
export function estimateLayout(document: OfficialDocument): OfficialDocument {
  return createLayoutEstimator()(document);
}

/** For documents that are looked at again and again. */
export function createLayoutEstimator(): LayoutEstimator {
  let known: ReadonlyMap<string, readonly Line[]> = new Map();
  return (document) => {
    const hasRoom = document.pageSetup !== undefined && document.pageSetup.length > 0;
    if (!hasRoom || document.facets.has('layout') || !document.facets.has('paragraphFormat')) return document;
    const used = new Map<string, readonly Line[]>();
    const laid = layOut(document, (key, cut) => {
      const lines = used.get(key) ?? known.get(key) ?? cut();
      used.set(key, lines);
      return lines;
    });
    known = used;
    return laid;
  };
}

type Remember = (key: string, cut: () => readonly Line[]) => readonly Line[];

function layOut(document: OfficialDocument, remember: Remember): OfficialDocument {
  const geometries = (document.pageSetup ?? []).map(geometryOf);
  const inline = inlineObjects(document.objects?.drawings ?? []);
  const cut = (paragraph: Paragraph, widthPt: number, { charSpacePt, compresses }: PageGeometry): readonly Line[] => {
    const measure: Measure = { widthPt, charSpacePt, compresses, objects: inline.get(paragraph.id) ?? NO_OBJECTS };
    return remember(`${paragraph.hash}|${widthPt}|${charSpacePt}|${compresses}|${objectsKey(measure)}`, () =>
      breakLines(paragraph, measure),
    );
  };
  const hasSavedBreaks = document.paragraphs.some(({ savedPageBreaks }) => savedPageBreaks !== undefined);
  const placed = paginate({ document, geometries, cut, hasSavedBreaks });
  const elsewhere = placeElsewhere(document, placed);
  const from = hasSavedBreaks ? 'saved' : 'estimated';
  const paragraphs = document.paragraphs.map((paragraph): Paragraph => {
    const geometry = geometries[paragraph.section ?? 0] ?? geometries[0];
    const box = placed.get(paragraph.id) ?? (geometry && besides(paragraph, elsewhere, { geometry, cut }));
    return box ? { ...paragraph, layout: toBox(paragraph, box, from) } : paragraph;
  });
  return { ...document, paragraphs, facets: new Set([...document.facets, 'layout' as const]) };
}

const NO_OBJECTS: Measure['objects'] = [];

function objectsKey({ objects }: Measure): string {
  return objects.map(({ widthPt, heightPt }) => `${widthPt}x${heightPt}`).join();
}

/** Drawings that stand among the letters, by the paragraph they stand in; those that float take no room there. */
function inlineObjects(drawings: readonly Drawing[]): ReadonlyMap<ParagraphId, Measure['objects']> {
  const objects = new Map<ParagraphId, { widthPt: number; heightPt: number }[]>();
  for (const { anchor, inline, widthMm = 0, heightMm = 0 } of drawings) {
    const size = inline ? { widthPt: mmToPt(widthMm), heightPt: mmToPt(heightMm) } : { widthPt: 0, heightPt: 0 };
    const list = objects.get(anchor);
    if (list) list.push(size);
    else objects.set(anchor, [size]);
  }
  return objects;
}

/** Text boxes stand on the page of their anchor, notes on that of their mark. */
function placeElsewhere(
  { paragraphs, objects }: OfficialDocument,
  placed: ReadonlyMap<ParagraphId, Placed>,
): ReadonlyMap<ParagraphId, number> {
  const pages = new Map<ParagraphId, number>();
  for (const { anchor, paragraphs: inside = [] } of objects?.drawings ?? []) {
    const page = placed.get(anchor)?.page ?? pages.get(anchor);
    if (page !== undefined) for (const id of inside) pages.set(id, page);
  }
  const marked = paragraphs.flatMap(({ id, inlines = [] }) =>
    inlines.filter(({ kind }) => kind === 'noteMark').map(() => placed.get(id)?.page ?? 1),
  );
  paragraphs
    .filter(({ place }) => place === 'footnote')
    .forEach(({ id }, index) => pages.set(id, marked[Math.min(index, marked.length - 1)] ?? 1));
  return pages;
}

interface Beside {
  readonly geometry: PageGeometry;
  readonly cut: (paragraph: Paragraph, widthPt: number, geometry: PageGeometry) => readonly Line[];
}

function besides(paragraph: Paragraph, pages: ReadonlyMap<ParagraphId, number>, { geometry, cut }: Beside): Placed {
  const lines = cut(paragraph, geometry.widthPt, geometry);
  const page = pages.get(paragraph.id) ?? 1;
  return { page, firstLine: 0, lines: lines.length, lastPage: page, cut: lines };
}

function toBox({ text }: Paragraph, { cut, ...box }: Placed, from: LayoutBox['from']): LayoutBox {
  const lineTexts = TEXTS.get(cut) ?? cut.map(({ start, end }) => text.slice(start, end).replace(/[\n\f\u000e]$/, ''));
  TEXTS.set(cut, lineTexts);
  return { ...box, lineTexts, from };
}

/** The words of lines that were remembered are remembered with them. */
const TEXTS = new WeakMap<readonly Line[], readonly string[]>();
