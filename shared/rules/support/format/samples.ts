/** What the examples of formatting rules stand on. */
import type { Section } from '../../../document/document.ts';

/** A4 with the margins of the standard and no grid. */
export const A4: Section = {
  pageWidthMm: 210,
  pageHeightMm: 297,
  marginTopMm: 37,
  marginBottomMm: 35,
  marginLeftMm: 28,
  marginRightMm: 26,
  pageNumber: { present: true, format: 'decimal', position: 'outside' },
};

/** Lines of the pitch that puts 22 on a page. */
export const LINE = { lineSpacing: { kind: 'exact', pt: 28.95 } } as const;
