/**
 * 签发稿与印发稿比对: whether two documents say the same, to the character, and how they look different. Documents in,
 * a value out; sentences are made in wording.ts.
 */
import type { OfficialDocument, Paragraph, ParagraphFormat, Place, RunFormat } from '../../document/document.ts';
import { smallestChanges } from '../../document/changes.ts';
import type { ElementKind, Outline } from '../../structure/outline.ts';
import { diffSequences } from './diff-sequences.ts';

/** One document of the two, with what is known of its structure. */
export interface ComparedDocument {
  readonly document: OfficialDocument;
  readonly outline: Outline;
}

/** Words that differ: `before` gives way to `after` at this offset of each text. */
export interface WordChange {
  readonly before: string;
  readonly after: string;
  readonly beforeStart: number;
  readonly afterStart: number;
}

export type TextDifference =
  | {
      readonly kind: 'changed';
      readonly element?: ElementKind;
      readonly place: Place;
      readonly before: string;
      readonly after: string;
      readonly changes: readonly WordChange[];
      /** Only blanks, line breaks or the width of blanks differ. */
      readonly onlyBlanks: boolean;
    }
  | {
      readonly kind: 'added' | 'removed';
      readonly element?: ElementKind;
      readonly place: Place;
      readonly text: string;
    };

/** One property that differs over the same words. */
export interface FormatDifference {
  readonly element?: ElementKind;
  readonly place: Place;
  /** The beginning of the paragraph, or empty for a section. */
  readonly text: string;
  readonly property: string;
  readonly before: string;
  readonly after: string;
}

export interface Comparison {
  /** Every word, mark and digit the same, in the same places. */
  readonly sameText: boolean;
  /** The same but for blanks and line breaks. */
  readonly sameWords: boolean;
  readonly sameFormat: boolean;
  readonly text: readonly TextDifference[];
  readonly format: readonly FormatDifference[];
  /** What could not be compared because one input does not tell it. */
  readonly unknown: readonly ('runFormat' | 'paragraphFormat' | 'pageSetup' | 'objects')[];
  /** Tracked changes and comments still in either one: words a reader may see differently. */
  readonly unsettled: { readonly before: number; readonly after: number };
}

export function compareDocuments(before: ComparedDocument, after: ComparedDocument): Comparison {
  const left = readable(before);
  const right = readable(after);
  const pairs = alignParagraphs(left, right);
  const text = pairs.flatMap((pair) => textDifference(pair));
  const unknown = (['runFormat', 'paragraphFormat', 'pageSetup', 'objects'] as const).filter(
    (facet) => !before.document.facets.has(facet) || !after.document.facets.has(facet),
  );
  const format = [
    ...pairs.flatMap((pair) => formatDifferences(pair, new Set(unknown))),
    ...(unknown.includes('pageSetup') ? [] : sectionDifferences(before.document, after.document)),
  ];
  return {
    sameText: text.length === 0,
    sameWords: text.every((each) => each.kind === 'changed' && each.onlyBlanks),
    sameFormat: format.length === 0,
    text,
    format,
    unknown,
    unsettled: { before: unsettledIn(before.document), after: unsettledIn(after.document) },
  };
}

interface Line {
  readonly paragraph: Paragraph;
  readonly element?: ElementKind;
  readonly words: string;
}

/** Paragraphs that say something; the number a page carries is made by the program, not by the author. */
function readable({ document, outline }: ComparedDocument): readonly Line[] {
  const kinds = new Map(
    outline.elements.flatMap(({ kind, paragraphs }) => paragraphs.map((id) => [id, kind] as const)),
  );
  return document.paragraphs.flatMap((paragraph): readonly Line[] => {
    const words = `${paragraph.label ?? ''}${paragraph.text}`;
    const element = kinds.get(paragraph.id);
    if (squeeze(words) === '' || isPageNumber(paragraph, element)) return [];
    return [{ paragraph, words, ...(element && { element }) }];
  });
}

function isPageNumber({ place, text }: Paragraph, element: ElementKind | undefined): boolean {
  const isMargin = place === 'footer' || place === 'header';
  return isMargin && (element === 'pageNumber' || /^[\d\s—–\-－―─第页共/]*$/.test(text));
}

const squeeze = (text: string): string => text.replace(/[\s\u3000\u00a0\ufeff]+/g, '');

type Pair = readonly [Line | undefined, Line | undefined];

/** Equal lines are matched first; between them, lines of the same place that are most alike stand for one another. */
function alignParagraphs(left: readonly Line[], right: readonly Line[]): readonly Pair[] {
  const key = ({ words, paragraph }: Line): string => `${paragraph.place}\u0000${squeeze(words)}`;
  return diffSequences(left, right, key).flatMap(({ removed, added, kept }): readonly Pair[] => [
    ...pairAlike(removed, added),
    ...kept,
  ]);
}

/** Half of the shorter one's characters in common make two lines versions of one. */
const ALIKE = 0.5;
const MOST_TRIED = 40;

function pairAlike(removed: readonly Line[], added: readonly Line[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let from = 0;
  for (const line of removed) {
    const at = added
      .slice(from, from + MOST_TRIED)
      .findIndex((each) => each.paragraph.place === line.paragraph.place && likeness(line.words, each.words) >= ALIKE);
    if (at < 0) {
      pairs.push([line, undefined]);
      continue;
    }
    for (const each of added.slice(from, from + at)) pairs.push([undefined, each]);
    pairs.push([line, added[from + at]]);
    from += at + 1;
  }
  return [...pairs, ...added.slice(from).map((each): Pair => [undefined, each])];
}

/** Share of pairs of neighbouring characters two texts have in common, from 0 to 1; linear in their length. */
function likeness(a: string, b: string): number {
  const counts = new Map<string, number>();
  const grams = (text: string): readonly string[] =>
    [...squeeze(text)].map((each, at, all) => each + (all[at + 1] ?? ''));
  const [first, second] = [grams(a), grams(b)];
  for (const gram of first) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  let common = 0;
  for (const gram of second) {
    const left = counts.get(gram) ?? 0;
    if (left > 0) {
      common += 1;
      counts.set(gram, left - 1);
    }
  }
  return common / Math.max(1, Math.min(first.length, second.length));
}

function textDifference([before, after]: Pair): readonly TextDifference[] {
  if (before && after) {
    if (before.words === after.words) return [];
    const element = after.element ?? before.element;
    return [
      {
        kind: 'changed',
        ...(element && { element }),
        place: after.paragraph.place,
        before: before.words,
        after: after.words,
        changes: wordChanges(before.words, after.words),
        onlyBlanks: squeeze(before.words) === squeeze(after.words),
      },
    ];
  }
  const line = before ?? after;
  if (!line) return [];
  const { element, words, paragraph } = line;
  return [{ kind: before ? 'removed' : 'added', ...(element && { element }), place: paragraph.place, text: words }];
}

function wordChanges(before: string, after: string): readonly WordChange[] {
  let shift = 0;
  return smallestChanges(before, after).map(({ start, end, insert }) => {
    const change = {
      before: before.slice(start, end),
      after: insert,
      beforeStart: start,
      afterStart: start + shift,
    };
    shift += insert.length - (end - start);
    return change;
  });
}

/** A length that differs by less is the same: files round to twips and half points. */
const TOLERANCE = 0.06;

function formatDifferences([before, after]: Pair, unknown: ReadonlySet<string>): readonly FormatDifference[] {
  if (!before || !after) return [];
  const element = after.element ?? before.element;
  const base = { ...(element && { element }), place: after.paragraph.place, text: after.words.slice(0, 20) };
  const paragraphs = unknown.has('paragraphFormat')
    ? []
    : compareValues(shown(before.paragraph.paragraphFormat), shown(after.paragraph.paragraphFormat));
  const runs = unknown.has('runFormat') ? [] : compareRuns(before.paragraph, after.paragraph);
  return [...paragraphs, ...runs].map((each) => ({ ...base, ...each }));
}

type Value = { readonly property: string; readonly before: string; readonly after: string };

/** The size of the mark shows nowhere, and a length in points only where no count of characters says it. */
function shown(format: ParagraphFormat | undefined): Readonly<Record<string, unknown>> {
  const { markSizePt: _, ...rest } = format ?? {};
  const chars = new Set(Object.keys(rest).filter((key) => key.endsWith('Chars')));
  return Object.fromEntries(
    Object.entries(rest).filter(([key]) => !(key.endsWith('IndentPt') && chars.has(key.replace(/Pt$/, 'Chars')))),
  );
}

function compareValues(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly Value[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((property): readonly Value[] => {
    const [old, next] = [before[property], after[property]];
    return isSame(old, next) ? [] : [{ property, before: toWords(old), after: toWords(next) }];
  });
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= TOLERANCE;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => isSame(value, right.get(key)));
}

function toWords(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(Math.round(value * 100) / 100);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** What most of each slot's letters show; the same words in both, so a change of one word's look shows as its share. */
function compareRuns(before: Paragraph, after: Paragraph): readonly Value[] {
  const properties = new Map<string, Value>();
  for (const [old, next] of commonRuns(before, after))
    for (const value of compareValues({ ...old }, { ...next }))
      if (!properties.has(value.property)) properties.set(value.property, value);
  return [...properties.values()];
}

/** Formats over the letters both texts begin and end with; a face counts only where its slot shows. */
function commonRuns(before: Paragraph, after: Paragraph): readonly (readonly [RunFormat, RunFormat])[] {
  const pairs: (readonly [RunFormat, RunFormat])[] = [];
  const changes = smallestChanges(before.text, after.text);
  let shift = 0;
  let from = 0;
  const walk = (to: number): void => {
    for (const run of before.runFormat ?? []) {
      const start = Math.max(from, run.start);
      const end = Math.min(to, run.end);
      if (start >= end || /^\s*$/.test(before.text.slice(start, end))) continue;
      for (const other of after.runFormat ?? [])
        if (other.start < end + shift && start + shift < other.end)
          pairs.push([ofSlot(run.format, run.slot), ofSlot(other.format, other.slot)]);
    }
  };
  for (const { start, end, insert } of changes) {
    walk(start);
    from = end;
    shift += insert.length - (end - start);
  }
  walk(before.text.length);
  return pairs;
}

function ofSlot({ eastAsianFont, latinFont, ...rest }: RunFormat, slot: 'eastAsian' | 'latin'): RunFormat {
  if (slot === 'eastAsian') return { ...rest, ...(eastAsianFont && { eastAsianFont }) };
  return { ...rest, ...(latinFont && { latinFont }) };
}

function sectionDifferences(before: OfficialDocument, after: OfficialDocument): readonly FormatDifference[] {
  const [old, next] = [before.pageSetup ?? [], after.pageSetup ?? []];
  const base = { place: 'body' as const, text: '' };
  if (old.length !== next.length)
    return [{ ...base, property: 'sections', before: String(old.length), after: String(next.length) }];
  return old.flatMap((section, index) =>
    compareValues(flatten(section), flatten(next[index] ?? {})).map((each) => ({ ...base, ...each })),
  );
}

/** Grid and page number field by field, so that a report can name them. */
function flatten(section: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(section).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).map(([inner, each]: [string, unknown]) => [`${key}.${inner}`, each] as const)
        : [[key, value] as const],
    ),
  );
}

function unsettledIn({ objects }: OfficialDocument): number {
  return (objects?.trackedChanges ?? 0) + (objects?.comments ?? 0);
}
