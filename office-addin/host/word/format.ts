/** Formats Word's own object model can set, in its units; the rest goes through XML or by hand. */
import type { PageSetup, ParagraphFormat, RunFormat } from '../../../shared/index.ts';
import type { WordAbilities } from './probe.ts';

const FONT_KEYS: ReadonlySet<keyof RunFormat> = new Set(['sizePt', 'bold', 'italic', 'strike', 'underline', 'color']);
const SLOT_KEYS: ReadonlySet<keyof RunFormat> = new Set(['eastAsianFont', 'latinFont']);
const PARAGRAPH_KEYS: ReadonlySet<keyof ParagraphFormat> = new Set(['alignment', 'spaceBeforePt', 'spaceAfterPt']);
const PAGE_KEYS: ReadonlySet<keyof PageSetup> = new Set([
  'marginTopMm',
  'marginBottomMm',
  'marginLeftMm',
  'marginRightMm',
  'gutterMm',
  'pageWidthMm',
  'pageHeightMm',
]);

export function fontCan(set: RunFormat, { fontSlots }: WordAbilities): boolean {
  const keys = Object.keys(set) as (keyof RunFormat)[];
  return keys.every(
    (key) =>
      FONT_KEYS.has(key) || (fontSlots && SLOT_KEYS.has(key)) || (key === 'highlight' && set.highlight === 'none'),
  );
}

export function paragraphCan(set: ParagraphFormat): boolean {
  const isKnown = set.alignment === undefined || set.alignment in ALIGNMENTS;
  return isKnown && (Object.keys(set) as (keyof ParagraphFormat)[]).every((key) => PARAGRAPH_KEYS.has(key));
}

export function pageCan(set: PageSetup, { pageSetup }: WordAbilities): boolean {
  return pageSetup && (Object.keys(set) as (keyof PageSetup)[]).every((key) => PAGE_KEYS.has(key));
}

export function setFont(font: Word.Font, set: RunFormat): void {
  if (set.sizePt !== undefined) font.size = set.sizePt;
  if (set.bold !== undefined) font.bold = set.bold;
  if (set.italic !== undefined) font.italic = set.italic;
  if (set.strike !== undefined) font.strikeThrough = set.strike;
  if (set.underline !== undefined) font.underline = set.underline ? 'Single' : 'None';
  if (set.color !== undefined) font.color = `#${set.color}`;
  if (set.eastAsianFont !== undefined) font.nameFarEast = set.eastAsianFont;
  if (set.latinFont !== undefined) font.nameAscii = set.latinFont;
  // Word takes null for “no highlight”; its typings say string.
  if (set.highlight === 'none') font.highlightColor = null as unknown as string;
}

const ALIGNMENTS: Readonly<Record<string, 'Left' | 'Centered' | 'Right' | 'Justified'>> = {
  left: 'Left',
  center: 'Centered',
  right: 'Right',
  justify: 'Justified',
};

export function setParagraph(paragraph: Word.Paragraph, set: ParagraphFormat): void {
  const alignment = set.alignment && ALIGNMENTS[set.alignment];
  if (alignment) paragraph.alignment = alignment;
  if (set.spaceBeforePt !== undefined) paragraph.spaceBefore = set.spaceBeforePt;
  if (set.spaceAfterPt !== undefined) paragraph.spaceAfter = set.spaceAfterPt;
}

const POINTS_PER_MM = 72 / 25.4;

export function setPage(page: Word.PageSetup, set: PageSetup): void {
  const points = (mm: number): number => Math.round(mm * POINTS_PER_MM * 20) / 20;
  if (set.marginTopMm !== undefined) page.topMargin = points(set.marginTopMm);
  if (set.marginBottomMm !== undefined) page.bottomMargin = points(set.marginBottomMm);
  if (set.marginLeftMm !== undefined) page.leftMargin = points(set.marginLeftMm);
  if (set.marginRightMm !== undefined) page.rightMargin = points(set.marginRightMm);
  if (set.gutterMm !== undefined) page.gutter = points(set.gutterMm);
  if (set.pageWidthMm !== undefined) page.pageWidth = points(set.pageWidthMm);
  if (set.pageHeightMm !== undefined) page.pageHeight = points(set.pageHeightMm);
}
