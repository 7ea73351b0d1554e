/**
 * Where words stand on their line, by arithmetic: indents, typed blanks and the width of the text. Lengths are in
 * characters of the paragraph's own type size (字), unless their name says otherwise.
 */
import type { ParagraphFormat, Section } from '../../../document/document.ts';
import { ptToMm } from '../../../document/units.ts';
import { LINE_PITCH_PT } from '../../../standards/format.ts';
import { widthInCharacters as widthOf } from '../../../text/width.ts';
import type { View } from '../../rule.ts';
import { mainSizePt } from './looks.ts';

export type Shaped = View<'runFormat' | 'paragraphFormat'>;

export { widthOf };

const DEFAULT_SIZE_PT = 16;

export function emPt(paragraph: Shaped): number {
  return mainSizePt(paragraph) || DEFAULT_SIZE_PT;
}

type Indent = 'firstLineIndent' | 'leftIndent' | 'rightIndent';

/** An indent in characters. Points come first: the reader measured them by the same mark the characters are of. */
export function indentOf(paragraph: Shaped, name: Indent): number | undefined {
  const format: ParagraphFormat = paragraph.paragraphFormat;
  const pt = format[`${name}Pt`];
  const chars = format[`${name}Chars`];
  return chars ?? (pt === undefined ? undefined : pt / emPt(paragraph));
}

/** Whether an indent is what it should be, by either way of measuring it. Absent: not told. */
export function isIndent(
  paragraph: Shaped,
  name: Indent,
  wanted: { readonly chars: number; readonly tolerance: number },
) {
  const format: ParagraphFormat = paragraph.paragraphFormat;
  const pt = format[`${name}Pt`];
  const values = [format[`${name}Chars`], pt === undefined ? undefined : pt / emPt(paragraph)].flatMap(
    (value) => value ?? [],
  );
  if (values.length === 0) return undefined;
  return values.some((value) => Math.abs(value - wanted.chars) <= wanted.tolerance);
}

/** Blanks typed before and after the words, in characters. Absent where a tab decides. */
export function typedBlanks(text: string): { readonly lead: number; readonly trail: number } | undefined {
  const lead = /^[\s\u3000\ufffc]*/.exec(text)?.[0] ?? '';
  const trail = text.length === lead.length ? '' : (/[\s\u3000\ufffc]*$/.exec(text)?.[0] ?? '');
  if ((lead + trail).includes('\t')) return undefined;
  return { lead: widthOf(lead), trail: widthOf(trail) };
}

export function textWidthPt(section: Section | undefined): number | undefined {
  if (!section) return undefined;
  const { pageWidthMm, marginLeftMm, marginRightMm, gutterMm = 0 } = section;
  return ((pageWidthMm - marginLeftMm - marginRightMm - gutterMm) * 72) / 25.4;
}

export function textHeightMm({ pageHeightMm, marginTopMm, marginBottomMm }: Section): number {
  return pageHeightMm - marginTopMm - marginBottomMm;
}

/** Where one line of words begins and ends, as distances from the two edges of the text block. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

/** The extent of a paragraph that is one line. Absent: a tab, two lines, an alignment that stretches, or not told. */
export function extentOf(paragraph: Shaped, sections: readonly Section[]): Extent | undefined {
  const blanks = typedBlanks(paragraph.text);
  const line = textWidthPt(sections[paragraph.section ?? 0]);
  const { alignment } = paragraph.paragraphFormat;
  if (!blanks || !line || !alignment || alignment === 'distribute' || /[\t\n]/.test(paragraph.text.trim()))
    return undefined;
  const chars = line / emPt(paragraph);
  const width = widthOf(paragraph.text.trim());
  const before = (indentOf(paragraph, 'leftIndent') ?? 0) + (indentOf(paragraph, 'firstLineIndent') ?? 0);
  const after = indentOf(paragraph, 'rightIndent') ?? 0;
  if (width > chars) return undefined;
  if (alignment === 'right') {
    const right = after + blanks.trail;
    return { left: chars - right - width, right, width };
  }
  if (alignment === 'center') {
    const spare = chars - before - after - width - blanks.lead - blanks.trail;
    const left = before + spare / 2 + blanks.lead;
    return { left, right: chars - left - width, width };
  }
  const left = before + blanks.lead;
  return { left, right: chars - left - width, width };
}

/** Where the first line's words begin: indents and typed blanks together. */
export function firstLineStart(paragraph: Shaped): number | undefined {
  const blanks = typedBlanks(paragraph.text);
  const left = indentOf(paragraph, 'leftIndent');
  const first = indentOf(paragraph, 'firstLineIndent');
  if (!blanks || (left === undefined && first === undefined)) return undefined;
  return (left ?? 0) + (first ?? 0) + blanks.lead;
}

/** How much room stands above a paragraph: blank paragraphs and added space, in lines of the standard pitch. */
export interface Gap {
  readonly blanks: number;
  readonly lines: number;
}

export function isBlank({ text }: { readonly text: string }): boolean {
  return /^[\s\u3000\ufffc]*$/.test(text);
}

/** Paragraphs on their paper. */
export interface Laid {
  readonly paragraphs: readonly Shaped[];
  readonly pageSetup: readonly Section[];
}

/** Absent where heights are not told, or something that is not a blank paragraph of the body stands between. */
export function gapAbove({ paragraphs, pageSetup }: Laid, index: number): Gap | undefined {
  const here = paragraphs[index];
  if (!here?.paragraphFormat.lineSpacing) return undefined;
  let heightPt = here.paragraphFormat.spaceBeforePt ?? 0;
  let blanks = 0;
  let at = index - 1;
  for (; at >= 0; at -= 1) {
    const paragraph = paragraphs[at] as Shaped;
    if (paragraph.place !== here.place || !isBlank(paragraph)) break;
    if (/\f/.test(paragraph.text)) return undefined;
    const height = heightOfBlank(paragraph, pageSetup);
    if (height === undefined) return undefined;
    heightPt += height;
    blanks += 1;
  }
  const above = paragraphs[at];
  if (above && above.place !== here.place) return undefined;
  heightPt += above?.paragraphFormat.spaceAfterPt ?? 0;
  return { blanks, lines: heightPt / LINE_PITCH_PT };
}

/** A plain line of type is about 1.3 times its size high, and fills whole lines of a grid. */
const NATURAL_HEIGHT = 1.3;

function heightOfBlank(paragraph: Shaped, sections: readonly Section[]): number | undefined {
  const { spaceBeforePt = 0, spaceAfterPt = 0, markSizePt = DEFAULT_SIZE_PT } = paragraph.paragraphFormat;
  const line = lineHeightPt(paragraph, markSizePt, sections);
  return line === undefined ? undefined : line + spaceBeforePt + spaceAfterPt;
}

function lineHeightPt(paragraph: Shaped, sizePt: number, sections: readonly Section[]): number | undefined {
  const { lineSpacing, snapToGrid = true } = paragraph.paragraphFormat;
  if (!lineSpacing) return undefined;
  if (lineSpacing.kind === 'exact') return lineSpacing.pt;
  const grid = sections[paragraph.section ?? 0]?.grid;
  const pitch = snapToGrid && grid && grid.type !== 'none' ? grid.linePitchPt : undefined;
  const natural = sizePt * NATURAL_HEIGHT;
  const single = pitch ? Math.ceil(natural / pitch - 0.02) * pitch : natural;
  return lineSpacing.kind === 'multiple' ? single * lineSpacing.lines : Math.max(lineSpacing.pt, single);
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** How far the ink of a line begins below the top of the text block, in millimetres. Absent: heights are not told. */
export function inkTopMm({ paragraphs, pageSetup }: Laid, index: number): number | undefined {
  const here = paragraphs[index];
  const line = here && lineHeightPt(here, emPt(here), pageSetup);
  if (!here || line === undefined) return undefined;
  let heightPt = (here.paragraphFormat.spaceBeforePt ?? 0) + Math.max(0, line - emPt(here)) / 2;
  for (const paragraph of paragraphs.slice(0, index)) {
    if (paragraph.place !== 'body') return undefined;
    const height = heightOfBlank(paragraph, pageSetup);
    if (height === undefined) return undefined;
    heightPt += height;
  }
  return ptToMm(heightPt);
}

/** 左空2字; beyond the edge of the text block, 向左超出版心2.5字: nobody reads a blank of less than nothing. */
export function blankWords(side: '左' | '右', chars: number): string {
  const rounded = round(chars);
  return rounded < 0 ? `向${side}超出版心${-rounded}字` : `${side}空${rounded}字`;
}
