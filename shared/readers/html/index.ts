/** HTML → document. Blocks become paragraphs; what a page looks like is not evidence, so no facets. */
import type { Cell, OfficialDocument, Paragraph, ParagraphId } from '../../document/document.ts';
import { hashText } from '../../document/hash.ts';
import { blocksOf } from './blocks.ts';

/** What a page shows as one block, however it was found. */
export interface HtmlBlock {
  readonly text: string;
  /** 1–6 for h1–h6. */
  readonly level?: number;
  readonly cell?: Cell;
  readonly centered?: boolean;
}

/** From markup, or from blocks a page walker has already collected. */
export function readHtml(input: string | readonly HtmlBlock[]): OfficialDocument {
  const blocks = typeof input === 'string' ? blocksOf(input) : input;
  const paragraphs = blocks.map(({ text, level, cell, centered }, index): Paragraph => ({
    id: `p${index}` as ParagraphId,
    text,
    hash: hashText(`${level ?? ''}|${cell ? 'cell' : ''}|${centered ?? ''}|${text}`),
    place: cell ? 'table' : 'body',
    ...(level && { outlineLevel: level }),
    ...(cell && { cell }),
    ...(centered !== undefined && { centered }),
  }));
  return { input: 'html', facets: new Set(), paragraphs };
}
