/** Documents written by hand for recognition: a line of text, or a line and how it looks. */
import type {
  Alignment,
  InputKind,
  OfficialDocument,
  Paragraph,
  ParagraphId,
  Place,
} from '../../../shared/document/document.ts';
import type { Outline } from '../../../shared/structure/outline.ts';
import { recognize } from '../../../shared/structure/recognize.ts';

export interface Look {
  readonly align?: Alignment;
  readonly size?: number;
  readonly color?: string;
  readonly indent?: number;
  readonly place?: Place;
  readonly label?: string;
  readonly outlineLevel?: number;
}
export type Written = string | readonly [string, Look];

/** The looks that recur. */
export const MARK: Look = { align: 'center', size: 42, color: 'FF0000' };
export const TITLE: Look = { align: 'center', size: 22 };
export const CENTER: Look = { align: 'center', size: 16 };
export const RIGHT: Look = { align: 'right', size: 16 };
export const BODY: Look = { align: 'justify', size: 16, indent: 2 };
export const CELL: Look = { place: 'table', size: 16 };
export const BOX: Look = { place: 'textbox', size: 16 };

/** A .docx of these paragraphs: plain strings are flush body text of 16 pt. */
export function docxOf(lines: readonly Written[]): OfficialDocument {
  const paragraphs = lines.map((line, index) => toParagraph(typeof line === 'string' ? [line, {}] : line, index));
  return { input: 'docx', facets: new Set(['runFormat', 'paragraphFormat'] as const), paragraphs };
}

/** The same words without any look, as a page or a text file gives them. */
export function plainOf(lines: readonly string[], input: InputKind = 'text'): OfficialDocument {
  const paragraphs = lines.map((text, index): Paragraph => ({
    id: idOf(index),
    text,
    hash: `${index}`,
    place: 'body',
  }));
  return { input, facets: new Set(), paragraphs };
}

function toParagraph([text, look]: readonly [string, Look], index: number): Paragraph {
  const { align = 'justify', size = 16, color = '000000', indent, place = 'body', label, outlineLevel } = look;
  return {
    id: idOf(index),
    text,
    hash: `${index}`,
    place,
    ...(label && { label }),
    ...(outlineLevel && { outlineLevel }),
    runFormat: text === '' ? [] : [{ start: 0, end: text.length, slot: 'eastAsian', format: { sizePt: size, color } }],
    paragraphFormat: { alignment: align, ...(indent && { firstLineIndentChars: indent }) },
  };
}

function idOf(index: number): ParagraphId {
  return `p${index}` as ParagraphId;
}

/** What was found, one line an element: “title 关于……的通知”; body and tables of words left out. */
export function found(document: OfficialDocument, outline: Outline = recognize(document)): readonly string[] {
  return outline.elements
    .filter(({ kind, part }) => kind !== 'body' && part !== 'text')
    .map(({ kind, level, part, paragraphs, span }) => {
      const texts = paragraphs.map((id) => document.paragraphs.find((each) => each.id === id)?.text ?? '');
      const words = span ? (texts[0] ?? '').slice(span.start, span.end) : texts.join('|');
      return `${kind}${level ?? ''}${part ? `/${part}` : ''} ${words.trim()}`;
    });
}
