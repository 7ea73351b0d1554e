/** The lines a title shows, by its own breaks and, where one is too long, by the width of the text block. */
import type { Section } from '../../../document/document.ts';
import type { Shaped } from './geometry.ts';
import { emPt, textWidthPt, widthOf } from './geometry.ts';

export interface TitleLine {
  readonly text: string;
  readonly width: number;
  /** Begins a paragraph or follows a break the writer put; false where the line ran full. */
  readonly byHand: boolean;
  readonly paragraph: Shaped;
  /** Where it begins in its paragraph. */
  readonly start: number;
}

/** Subtitles (——) are no lines of the title. */
export function titleLines(paragraphs: readonly Shaped[], sections: readonly Section[]): readonly TitleLine[] {
  return paragraphs
    .filter(({ text }) => !/^\s*——/.test(text))
    .flatMap((paragraph): readonly TitleLine[] => {
      const chars = (textWidthPt(sections[paragraph.section ?? 0]) ?? Infinity) / emPt(paragraph);
      let start = 0;
      return paragraph.text.split('\n').flatMap((piece) => {
        const from = start;
        start += piece.length + 1;
        return wrap(piece, chars).map(({ text, at }, index) => ({
          text: text.trim(),
          width: widthOf(text.trim()),
          byHand: index === 0,
          paragraph,
          start: from + at,
        }));
      });
    })
    .filter(({ text }) => text !== '');
}

function wrap(text: string, chars: number): readonly { readonly text: string; readonly at: number }[] {
  const lines: { text: string; at: number }[] = [];
  let line = '';
  let at = 0;
  let offset = 0;
  for (const character of text) {
    // A closing mark hangs rather than begin a line.
    if (widthOf(line + character) > chars && !/[，。、；：！？）》”’]/.test(character)) {
      lines.push({ text: line, at });
      line = '';
      at = offset;
    }
    line += character;
    offset += character.length;
  }
  lines.push({ text: line, at });
  return lines;
}
