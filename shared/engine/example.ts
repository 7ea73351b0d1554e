/** Turns a rule's example into a document the engine can check: for the laws and for the generated pages. */
import type {
  DocumentObjects,
  Facet,
  OfficialDocument,
  Paragraph,
  ParagraphId,
  Run,
  RunFormat,
  Section,
} from '../document/document.ts';
import { hashText } from '../document/hash.ts';
import type { Example, ExampleParagraph } from '../rules/rule.ts';
import type { Element, Outline } from '../structure/outline.ts';
import { recognize } from '../structure/recognize.ts';
import type { CheckOptions } from './checker.ts';
import { stableJson } from './profile.ts';

type Described = Exclude<ExampleParagraph, string>;

export const EXAMPLE_DATE = '2024-06-01';

/** A4 with the margins and the grid of GB/T 9704: what an example stands on when it does not say. */
const PLAIN_SECTION: Section = {
  pageWidthMm: 210,
  pageHeightMm: 297,
  marginTopMm: 37,
  marginBottomMm: 35,
  marginLeftMm: 28,
  marginRightMm: 26,
  grid: { type: 'linesAndChars', linePitchPt: 28.95, charSpacePt: -0.21 },
  pageNumber: { present: true, format: 'decimal', position: 'outside' },
};

const NO_OBJECTS: DocumentObjects = { drawings: [], tables: [], comments: 0, trackedChanges: 0 };

export interface MaterializedExample {
  readonly document: OfficialDocument;
  readonly options: CheckOptions;
}

/** The example as a document with every facet it can fill, and the structure it states or recognition finds. */
export function materialize(example: Example): MaterializedExample {
  const paragraphs = example.paragraphs.map(toParagraph);
  const facets = new Set<Facet>(['runFormat', 'paragraphFormat', 'pageSetup', 'objects']);
  if (paragraphs.some((paragraph) => paragraph.layout)) facets.add('layout');
  if (example.record) facets.add('record');
  const document: OfficialDocument = {
    input: 'docx',
    facets,
    paragraphs,
    pageSetup: example.sections ?? [PLAIN_SECTION],
    objects: { ...NO_OBJECTS, ...example.objects },
    ...(example.record && { record: example.record }),
  };
  return {
    document,
    options: {
      date: example.date ?? EXAMPLE_DATE,
      today: example.date ?? EXAMPLE_DATE,
      outline: outlineOf(example, document),
      ...(example.channel && { channel: example.channel }),
    },
  };
}

function describe(paragraph: ExampleParagraph): Described {
  return typeof paragraph === 'string' ? { text: paragraph } : paragraph;
}

function toParagraph(example: ExampleParagraph, index: number): Paragraph {
  const told = describe(example);
  const { text, label, place = 'body', cell, format = {}, layout, inlines, pages, section = 0 } = told;
  const value = {
    text,
    place,
    ...(label && { label }),
    ...(cell && { cell }),
    ...(inlines && { inlines }),
    ...(pages && { pages }),
    runFormat: toRuns(told),
    paragraphFormat: format,
  };
  return {
    id: `p${index}` as ParagraphId,
    hash: hashText(stableJson(value)),
    section,
    ...value,
    ...(layout && { layout }),
  };
}

function toRuns({ text, runs }: Described): readonly Run[] {
  if (text.length === 0) return [];
  if (!Array.isArray(runs)) return splitBySlot(text, 0, (runs as RunFormat | undefined) ?? {});
  let start = 0;
  return (runs as readonly (RunFormat & { readonly length: number })[]).flatMap(({ length, ...format }) => {
    const pieces = splitBySlot(text.slice(start, start + length), start, format);
    start += length;
    return pieces;
  });
}

/** Letters, digits and half-width marks take the Latin slot, everything else the East Asian one. */
function splitBySlot(text: string, offset: number, format: RunFormat): readonly Run[] {
  return [...text.matchAll(/[\u0000-\u02ff]+|[^\u0000-\u02ff]+/g)].map(({ 0: piece, index }) => ({
    start: offset + index,
    end: offset + index + piece.length,
    slot: piece.charCodeAt(0) < 0x300 ? ('latin' as const) : ('eastAsian' as const),
    format,
  }));
}

function outlineOf(example: Example, document: OfficialDocument): Outline {
  const told = example.paragraphs.map(describe);
  const isTold = told.some((paragraph) => paragraph.kind) || told.length === 0;
  const recognized = isTold ? undefined : recognize(document);
  const elements = recognized?.elements ?? mergeElements(told, document);
  return {
    form: 'ordinary',
    partial: false,
    ...recognized,
    elements,
    ...(example.genre && { genre: example.genre }),
    ...(example.direction && { direction: example.direction }),
    ...(example.form && { form: example.form }),
    ...(example.partial !== undefined && { partial: example.partial }),
  };
}

const MERGED = new Set(['title', 'attachmentNote', 'issuerMark', 'copyTo', 'recipient']);

/** One element per paragraph, but neighbours of the same title, note or head are one. */
function mergeElements(told: readonly Described[], document: OfficialDocument): readonly Element[] {
  const elements: Element[] = [];
  told.forEach(({ kind = 'body', level, part, number, text }, index) => {
    const paragraph = document.paragraphs[index];
    if (!paragraph || text.trim() === '') return;
    const last = elements.at(-1);
    const previous = document.paragraphs[index - 1];
    if (last && last.kind === kind && MERGED.has(kind) && previous && last.paragraphs.at(-1) === previous.id) {
      elements[elements.length - 1] = { ...last, paragraphs: [...last.paragraphs, paragraph.id] };
      return;
    }
    elements.push({
      kind,
      paragraphs: [paragraph.id],
      certainty: 'certain',
      ...(level && { level }),
      ...(part && { part }),
      ...(number && { number }),
    });
  });
  return elements;
}
