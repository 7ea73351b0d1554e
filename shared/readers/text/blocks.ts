/** Blocks of plain text → document. */
import type { OfficialDocument, Paragraph, ParagraphId } from '../../document/document.ts';
import { hashText } from '../../document/hash.ts';

/** A paragraph of text before it is one of a document. */
export interface TextBlock {
  readonly text: string;
  readonly level?: number;
}

/** The document of some lines. */
export function toDocument(blocks: readonly TextBlock[]): OfficialDocument {
  const paragraphs = blocks.map(({ text, level }, index): Paragraph => ({
    id: `p${index}` as ParagraphId,
    text,
    hash: hashText(`${level ?? ''}|${text}`),
    place: 'body',
    ...(level && { outlineLevel: level }),
  }));
  return { input: 'text', facets: new Set(), paragraphs };
}
