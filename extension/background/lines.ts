/** Paragraphs inside one block: old systems write whole documents into one element, with breaks between them. */
import type { PageBlock } from '../messages.ts';

/** A block, or a line of it that is a paragraph of its own. */
export interface Line extends PageBlock {
  /** Where it begins in the text of its block. */
  readonly from: number;
}

export function linesOf(block: PageBlock): readonly Line[] {
  // A title is broken into lines for looks: it stays one.
  if (block.level !== undefined || block.centered || !block.text.includes('\n')) return [{ ...block, from: 0 }];
  let from = 0;
  return block.text.split('\n').flatMap((text) => {
    const line = { ...block, text, from };
    from += text.length + 1;
    return text.trim() === '' ? [] : [line];
  });
}
