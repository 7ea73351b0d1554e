/** What a fixed page tells: words and where they stand. The common ground of PDF and OFD. */

/** Some words set in one go. Lengths in points, from the upper left corner of the page. */
export interface Piece {
  readonly text: string;
  /** Left end. */
  readonly x: number;
  /** The line the letters stand on. */
  readonly baseline: number;
  readonly width: number;
  /** Type size. */
  readonly size: number;
}

export interface PositionedPage {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly pieces: readonly Piece[];
}
