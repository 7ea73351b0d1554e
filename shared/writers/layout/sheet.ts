/** The document as the typesetter sees it: each paragraph with its element and what is around it. */
import type { OfficialDocument, Paragraph, ParagraphId } from '../../document/document.ts';
import type { DocumentForm, Element, Outline } from '../../structure/outline.ts';
import type { LayoutProfile } from './profile.ts';

/** Characters of three-hao type on a line of the text area. */
export const LINE_CHARACTERS = 28;
export const BODY_PT = 16;
export const IMPRINT_PT = 14;

export interface Sheet {
  readonly document: OfficialDocument;
  readonly outline: Outline;
  readonly form: DocumentForm;
  readonly profile: LayoutProfile;
  /** Elements of a paragraph: first those that are all of it, then those that are parts of it. */
  elementsOf(id: ParagraphId): readonly Element[];
}

/** A paragraph of the body's own flow and its place in it. */
export interface Flow {
  readonly paragraph: Paragraph;
  readonly elements: readonly Element[];
  /** The element that decides how the paragraph stands; absent for blank ones. */
  readonly main: Element | undefined;
}

export function makeSheet(document: OfficialDocument, outline: Outline, profile: LayoutProfile): Sheet {
  const byId = new Map<ParagraphId, Element[]>();
  for (const element of outline.elements)
    for (const id of element.paragraphs) byId.set(id, [...(byId.get(id) ?? []), element]);
  for (const list of byId.values()) list.sort((a, b) => (a.span ? 1 : 0) - (b.span ? 1 : 0));
  return { document, outline, form: outline.form, profile, elementsOf: (id) => byId.get(id) ?? [] };
}

/** Paragraphs in the body's own flow: not in tables, boxes, headers, footers or notes. */
export function flowOf(sheet: Sheet): readonly Flow[] {
  return sheet.document.paragraphs
    .filter(({ place }) => place === 'body')
    .map((paragraph) => {
      const elements = sheet.elementsOf(paragraph.id);
      return { paragraph, elements, main: isBlank(paragraph) ? undefined : elements[0] };
    });
}

/** Nothing to see: no words, no picture, no page break, no number before it. */
export function isBlank({ text, label, inlines }: Paragraph): boolean {
  return text === '' && label === undefined && (inlines?.length ?? 0) === 0;
}

/** Whether a picture or drawing stands in the words; exact spacing would cut it off. */
export function holdsObject({ text }: Paragraph): boolean {
  return text.includes('\ufffc');
}
