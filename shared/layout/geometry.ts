/** A section's paper as lines are set on it. */
import type { LineSpacing, ParagraphFormat, Section } from '../document/document.ts';
import { mmToPt } from '../document/units.ts';
import { LINE_PITCH_PT } from '../standards/format.ts';
import type { Line } from './break-lines.ts';

export interface PageGeometry {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly columns: number;
  /** Pitch of the grid of lines, where there is one. */
  readonly pitchPt: number | undefined;
  readonly charSpacePt: number;
  readonly compresses: boolean;
  /** Whether the grid of lines holds in tables, too. */
  readonly gridsTables: boolean;
  readonly start: string;
}

const COLUMN_GAP_PT = 36;
const SMALLEST_PT = 10;

export function geometryOf(section: Section): PageGeometry {
  const { grid, columns = 1 } = section;
  const count = Math.min(12, Math.max(1, Math.trunc(columns)));
  const across = section.pageWidthMm - section.marginLeftMm - section.marginRightMm - (section.gutterMm ?? 0);
  const down = section.pageHeightMm - section.marginTopMm - section.marginBottomMm;
  const hasLines = grid !== undefined && grid.type !== 'none' && (grid.linePitchPt ?? 0) > 0;
  const hasChars = grid?.type === 'linesAndChars' || grid?.type === 'snapToChars';
  return {
    widthPt: Math.max(SMALLEST_PT, (mmToPt(across) - (count - 1) * COLUMN_GAP_PT) / count),
    heightPt: Math.max(SMALLEST_PT, mmToPt(down)),
    columns: count,
    pitchPt: hasLines ? grid.linePitchPt : undefined,
    charSpacePt: hasChars ? (grid?.charSpacePt ?? 0) : 0,
    compresses: section.compressesPunctuation ?? false,
    gridsTables: section.gridsTables ?? false,
    start: section.start ?? 'nextPage',
  };
}

const SINGLE_LINE: LineSpacing = { kind: 'multiple', lines: 1 };
/** What a line of Chinese takes without a grid, in type sizes. */
const SINGLE = 1.3;

/** Height of a line: exact as said; else what its letters need, in whole lines of the grid where there is one. */
export function lineHeight(line: Line, format: ParagraphFormat, { pitchPt }: PageGeometry): number {
  const spacing = format.lineSpacing ?? SINGLE_LINE;
  if (spacing.kind === 'exact') return spacing.pt;
  const natural = Math.max(line.sizePt * SINGLE, line.objectPt);
  const isGridded = pitchPt !== undefined && format.snapToGrid !== false;
  const snapped = isGridded ? Math.ceil((natural - 0.01) / pitchPt) * pitchPt : natural;
  if (spacing.kind === 'multiple') return Math.max(snapped * spacing.lines, line.objectPt);
  return Math.max(spacing.pt, snapped);
}

/** Which line of its page a height stands at, from 0. */
export function lineAt(yPt: number, { pitchPt = LINE_PITCH_PT }: PageGeometry): number {
  return Math.round(yPt / pitchPt);
}
