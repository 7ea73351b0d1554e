/** Words set in one go with gaps between them: other words, of another font, may stand in those gaps. */
import { asciiOrHan, showsHan } from '../positioned/letters.ts';
import type { TurnedPiece } from '../positioned/index.ts';

/**
 * The parts of a piece between blanks that stand beside Chinese letters, each with its own place: the blanks were made
 * from gaps, and what is said there is said by whoever fills them.
 */
export function splitGaps(piece: TurnedPiece): readonly TurnedPiece[] {
  const parts = partsOf(piece.text);
  if (parts.length < 2) return [piece];
  const widths = parts.map((part) => [...part].reduce((sum, letter) => sum + widthOf(letter, piece.size), 0));
  const gap = (piece.width - widths.reduce((sum, width) => sum + width, 0)) / (parts.length - 1);
  // Letters set wider or tighter than their squares: their share of the whole is what is left.
  const scale = gap < 0 ? piece.width / (piece.width - gap * (parts.length - 1)) : 1;
  let along = 0;
  return parts.map((text, at): TurnedPiece => {
    const width = (widths[at] ?? 0) * scale;
    const part = {
      ...piece,
      text,
      width,
      x: piece.x + along * Math.cos(piece.angle),
      baseline: piece.baseline + along * Math.sin(piece.angle),
    };
    along += width + Math.max(0, gap);
    return part;
  });
}

/** Blanks between Latin words stay. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (const word of text.split(/ +/).filter((each) => each !== '')) {
    const last = parts.at(-1);
    if (last !== undefined && asciiOrHan(last.at(-1)) === 'ascii' && asciiOrHan(word.at(0)) === 'ascii')
      parts[parts.length - 1] = `${last} ${word}`;
    else parts.push(word);
  }
  return parts;
}

const widthOf = (letter: string, size: number): number => (showsHan(letter) ? size : size / 2);
