/** Judgements on the paper of sections: size, margins, the pitch of lines. */
import type { LineSpacing, Section } from '../../../document/document.ts';
import { MARGIN_TOLERANCE_MM, MARGINS_ALTERNATIVE_MM, MARGINS_MM, PAPER_MM } from '../../../standards/format.ts';
import { round } from './geometry.ts';
import type { Shaped } from './geometry.ts';

export interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}
type Side = keyof Margins;

/** Slack for what twips and centimetres cannot hold exactly. */
const ROUNDING_MM = 0.06;

export function isLandscape({ landscape, pageWidthMm, pageHeightMm }: Section): boolean {
  return landscape === true || pageWidthMm > pageHeightMm;
}

export function isA4({ pageWidthMm, pageHeightMm }: Section): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= PAPER_MM.tolerance;
  const [short, long] = pageWidthMm < pageHeightMm ? [pageWidthMm, pageHeightMm] : [pageHeightMm, pageWidthMm];
  return near(short, PAPER_MM.width) && near(long, PAPER_MM.height);
}

/** The margins of a section; a gutter counts to the binding edge where that makes it right. */
export function marginsOf({
  marginTopMm,
  marginBottomMm,
  marginLeftMm,
  marginRightMm,
  gutterMm = 0,
}: Section): Margins {
  const bound = marginLeftMm + gutterMm;
  const isBetterBound = Math.abs(bound - MARGINS_MM.left) < Math.abs(marginLeftMm - MARGINS_MM.left);
  return { top: marginTopMm, bottom: marginBottomMm, left: isBetterBound ? bound : marginLeftMm, right: marginRightMm };
}

/** “37/35/28/26” as an administrator writes a set of margins: top, bottom, left, right. Absent: not such a set. */
export function parseMargins(text: string): Margins | undefined {
  const [top, bottom, left, right] = text.split('/').map(Number);
  const values = [top, bottom, left, right];
  if (values.some((value) => value === undefined || !Number.isFinite(value))) return undefined;
  return { top, bottom, left, right } as Margins;
}

export const STANDARD_MARGINS: readonly Margins[] = [MARGINS_MM, MARGINS_ALTERNATIVE_MM];

/** The sides that are off by more than the tolerance, against the nearest of the sets. Empty: the margins are right. */
export function sidesOff(margins: Margins, sets: readonly Margins[] = STANDARD_MARGINS): readonly Side[] {
  const sides: readonly Side[] = ['top', 'bottom', 'left', 'right'];
  const off = sets.map((set) =>
    sides.filter((side) => Math.abs(margins[side] - set[side]) > MARGIN_TOLERANCE_MM + ROUNDING_MM),
  );
  return off.sort((a, b) => a.length - b.length)[0] ?? [];
}

const SIDE_NAMES: Readonly<Record<Side, string>> = { top: '上', bottom: '下', left: '左', right: '右' };

/** “上25.4毫米、左31.8毫米” */
export function sidesZh(margins: Margins, sides: readonly Side[]): string {
  return sides.map((side) => `${SIDE_NAMES[side]}${round(margins[side])}毫米`).join('、');
}
export function sidesEn(margins: Margins, sides: readonly Side[]): string {
  return sides.map((side) => `${side} ${round(margins[side])} mm`).join(', ');
}

/** What sets the pitch of a paragraph's lines, in points. Absent: nothing does, lines are as high as their type. */
export function pitchOf({ paragraphFormat }: Shaped, section: Section | undefined): number | undefined {
  const { lineSpacing, snapToGrid = true } = paragraphFormat;
  if (!lineSpacing) return undefined;
  const grid = section?.grid && section.grid.type !== 'none' ? section.grid.linePitchPt : undefined;
  if (lineSpacing.kind === 'exact') return lineSpacing.pt;
  if (!snapToGrid || !grid) return undefined;
  return lineSpacing.kind === 'multiple' ? gridLines(lineSpacing, grid) : Math.max(lineSpacing.pt, grid);
}

/** Size-3 type needs two lines of a grid narrower than itself. */
function gridLines(spacing: Extract<LineSpacing, { kind: 'multiple' }>, grid: number): number {
  const TYPE_PT = 20.8;
  return grid * Math.max(1, Math.ceil((TYPE_PT * spacing.lines) / grid - 0.001), spacing.lines);
}
