import type { ParagraphFormat, ParagraphId, RunFormat, Section, Span } from './document.ts';

/** What of a section's paper may be set. */
export type PageSetup = Partial<
  Pick<
    Section,
    | 'pageWidthMm'
    | 'pageHeightMm'
    | 'marginTopMm'
    | 'marginBottomMm'
    | 'marginLeftMm'
    | 'marginRightMm'
    | 'gutterMm'
    | 'grid'
  >
>;

/**
 * One change, as data that knows its ground: `expect` holds the words it thinks are there, and it is refused where
 * they are not. Only a host applies it.
 */
export type Edit =
  | { readonly kind: 'replaceText'; readonly at: Span; readonly expect: string; readonly insert: string }
  | { readonly kind: 'formatRuns'; readonly at: Span; readonly expect: string; readonly set: RunFormat }
  | {
      readonly kind: 'formatParagraph';
      readonly paragraph: ParagraphId;
      readonly expect: string;
      readonly set: ParagraphFormat;
    }
  | { readonly kind: 'formatSection'; readonly section: number; readonly set: PageSetup };

/**
 * A remedy. `safe`: mechanical, changes no meaning, may be applied with all others at once. `review`: a person
 * looks first (anything that touches words, numbers or dates in a way that could change what is said).
 */
export interface Fix {
  readonly safety: 'safe' | 'review';
  readonly edits: readonly [Edit, ...Edit[]];
}
