/** Page numbers as the footers show them. */
import type { Facet, ParagraphBase } from '../../../document/document.ts';
import type { View } from '../../rule.ts';

export interface NumberLine<N extends Facet> {
  readonly paragraph: View<N>;
  /** The digits: the PAGE field's result, or a typed number. Empty where a field shows nothing yet. */
  readonly start: number;
  readonly end: number;
  readonly typed: boolean;
}

const TYPED = /第\s*(\d+|[一二三四五六七八九十]+)\s*页/;

/** Every line of a header or footer that shows a page number. */
export function numberLines<N extends Facet>(paragraphs: readonly View<N>[]): readonly NumberLine<N>[] {
  return paragraphs.flatMap((paragraph): readonly NumberLine<N>[] => {
    if (!isMargin(paragraph)) return [];
    const field = paragraph.inlines?.find((inline) => inline.kind === 'field' && inline.name === 'PAGE');
    if (field) return [{ paragraph, start: field.start, end: field.end, typed: false }];
    const typed = TYPED.exec(paragraph.text);
    return typed ? [{ paragraph, start: typed.index, end: typed.index + typed[0].length, typed: true }] : [];
  });
}

/** Text boxes of headers and footers come as `textbox`; those that hold a PAGE field count too. */
function isMargin({ place }: ParagraphBase): boolean {
  return place === 'footer' || place === 'header';
}
