/** A paragraph in the eyes of the finders: its words without padding, and how it looks when that is known. */
import type { OfficialDocument, Paragraph, ParagraphId } from '../document/document.ts';

export interface Line {
  readonly id: ParagraphId;
  /** Place among all paragraphs of the document. */
  readonly index: number;
  readonly raw: string;
  /** Without any blanks, with the automatic label before it. */
  readonly text: string;
  readonly inTable: boolean;
  readonly inTextbox: boolean;
  readonly centered?: boolean;
  readonly right?: boolean;
  /** Largest type size in it. */
  readonly sizePt?: number;
  /** Most of its characters are red. */
  readonly red?: boolean;
  readonly indented?: boolean;
  readonly outlineLevel?: number;
}

/** The non-empty paragraphs of body, tables and text boxes, in document order. */
export function linesOf(document: OfficialDocument): readonly Line[] {
  return document.paragraphs.flatMap((paragraph, index) => {
    const { place, text } = paragraph;
    if (place === 'header' || place === 'footer' || place === 'footnote') return [];
    const words = squeeze((paragraph.label ?? '') + text);
    return words === '' ? [] : [toLine(paragraph, index, words)];
  });
}

/** Text without blanks, breaks and inline objects. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u3000\ufffc\u200b]+/g, '');
}

function toLine(paragraph: Paragraph, index: number, text: string): Line {
  const { id, place, paragraphFormat, runFormat, outlineLevel, centered } = paragraph;
  const inked = runFormat?.filter(({ start, end }) => paragraph.text.slice(start, end).trim() !== '');
  const sizes = inked?.flatMap(({ format }) => format.sizePt ?? []) ?? [];
  return {
    id,
    index,
    raw: paragraph.text,
    text,
    inTable: place === 'table',
    inTextbox: place === 'textbox',
    ...(centered !== undefined && { centered }),
    ...(paragraphFormat && {
      centered: paragraphFormat.alignment === 'center',
      right: paragraphFormat.alignment === 'right',
      indented: (paragraphFormat.firstLineIndentChars ?? 0) >= 1,
    }),
    ...(sizes.length > 0 && { sizePt: Math.max(...sizes) }),
    ...(inked && { red: isRed(inked) }),
    ...(outlineLevel && { outlineLevel }),
  };
}

function isRed(runs: NonNullable<Paragraph['runFormat']>): boolean {
  const length = (red: boolean): number =>
    runs.filter(({ format }) => hueIsRed(format.color) === red).reduce((sum, { start, end }) => sum + end - start, 0);
  return length(true) > length(false);
}

/** Red as heads are printed: FF0000, C00000, E60012 and their like. */
export function hueIsRed(color: string | undefined): boolean {
  if (!color || !/^[0-9A-F]{6}$/.test(color)) return false;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  return red >= 0x90 && green <= 0x60 && blue <= 0x60;
}
