/** Words that run in any direction → the page as it is read. */
import type { Piece, PositionedPage } from './page.ts';

/** A piece with the direction it runs in, in radians clockwise from left to right. */
export interface TurnedPiece extends Piece {
  readonly angle: number;
}

/** A page with its words in whatever direction. */
export interface TurnedPage {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly pieces: readonly TurnedPiece[];
}

/** Of a right angle. */
const STRAIGHT = 0.06;

/**
 * The page turned so that most words run from left to right; words that run otherwise (a watermark, a note along the
 * margin) are left out, and counted.
 */
export function upright({ widthPt, heightPt, pieces }: TurnedPage): {
  readonly page: PositionedPage;
  readonly leftOut: number;
} {
  if (runsDown(pieces))
    return { page: { widthPt, heightPt, pieces: [] }, leftOut: pieces.reduce((sum, { text }) => sum + text.length, 0) };
  const counts = [0, 0, 0, 0];
  let leftOut = 0;
  for (const piece of pieces) {
    const quarter = quarterOf(piece);
    if (quarter === undefined) leftOut += piece.text.length;
    else counts[quarter] = (counts[quarter] ?? 0) + piece.text.length;
  }
  const main = counts.indexOf(Math.max(...counts));
  leftOut += counts.reduce((sum, count, quarter) => sum + (quarter === main ? 0 : count), 0);
  const isOnSide = main % 2 === 1;
  return {
    page: {
      widthPt: isOnSide ? heightPt : widthPt,
      heightPt: isOnSide ? widthPt : heightPt,
      pieces: pieces
        .filter((piece) => quarterOf(piece) === main)
        .map((piece) => turned(piece, main, { widthPt, heightPt })),
    },
    leftOut,
  };
}

/** Of all pieces: so many stand right below the one before. */
const MOSTLY = 0.5;

/** 竖排: upright letters one below the other, in the order the file sets them. */
function runsDown(pieces: readonly TurnedPiece[]): boolean {
  const below = pieces.slice(1).filter((piece, at) => {
    const before = pieces[at] as TurnedPiece;
    const step = piece.baseline - before.baseline;
    const isSingle = piece.text.length === 1 && before.text.length === 1;
    return (
      isSingle && Math.abs(piece.x - before.x) < 0.3 * piece.size && step > 0.5 * piece.size && step < 3 * piece.size
    );
  });
  return below.length > MOSTLY * pieces.length;
}

function quarterOf({ angle }: TurnedPiece): number | undefined {
  const quarters = angle / (Math.PI / 2);
  const near = Math.round(quarters);
  return Math.abs(quarters - near) > STRAIGHT ? undefined : ((near % 4) + 4) % 4;
}

function turned(
  { text, x, baseline, width, size }: TurnedPiece,
  quarter: number,
  { widthPt, heightPt }: { readonly widthPt: number; readonly heightPt: number },
): Piece {
  switch (quarter) {
    case 1:
      return { text, width, size, x: baseline, baseline: widthPt - x };
    case 2:
      return { text, width, size, x: widthPt - x, baseline: heightPt - baseline };
    case 3:
      return { text, width, size, x: heightPt - baseline, baseline: x };
    default:
      return { text, width, size, x, baseline };
  }
}
