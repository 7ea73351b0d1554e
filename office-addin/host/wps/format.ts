/// <reference types="wps-jsapi" />
/** Formats the object model of WPS can set, in its units; the rest is done by hand. */
import type { Edit, ParagraphFormat, RunFormat } from '../../../shared/index.ts';

const POINTS_PER_MM = 72 / 25.4;
const RUN_KEYS = new Set(['eastAsianFont', 'latinFont', 'sizePt', 'bold', 'italic', 'strike', 'underline', 'color']);
const PARAGRAPH_KEYS = new Set([
  'alignment',
  'firstLineIndentChars',
  'leftIndentChars',
  'rightIndentChars',
  'spaceBeforePt',
  'spaceAfterPt',
  'lineSpacing',
  'pageBreakBefore',
  'keepWithNext',
]);
const PAGE_KEYS = new Set([
  'marginTopMm',
  'marginBottomMm',
  'marginLeftMm',
  'marginRightMm',
  'gutterMm',
  'pageWidthMm',
  'pageHeightMm',
]);

export function canDo(edit: Edit): boolean {
  const known = { formatRuns: RUN_KEYS, formatParagraph: PARAGRAPH_KEYS, formatSection: PAGE_KEYS };
  return edit.kind === 'replaceText' || Object.keys(edit.set).every((key) => known[edit.kind].has(key));
}

export function setFont(font: Wps.WpsFont, set: RunFormat): void {
  if (set.eastAsianFont !== undefined) font.NameFarEast = set.eastAsianFont;
  if (set.latinFont !== undefined) {
    font.NameAscii = set.latinFont;
    font.NameOther = set.latinFont;
  }
  if (set.sizePt !== undefined) font.Size = set.sizePt;
  if (set.bold !== undefined) font.Bold = set.bold ? -1 : 0;
  if (set.italic !== undefined) font.Italic = set.italic ? -1 : 0;
  if (set.strike !== undefined) font.StrikeThrough = set.strike ? -1 : 0;
  if (set.underline !== undefined) font.Underline = set.underline ? 1 : 0;
  // VBA counts colours as blue, green, red.
  if (set.color !== undefined) font.Color = Number.parseInt((set.color.match(/../g) ?? []).reverse().join(''), 16);
}

const ALIGNMENTS = { left: 0, center: 1, right: 2, justify: 3, distribute: 4 } as const;
const LINE_RULES = { atLeast: 3, exact: 4, multiple: 5 } as const;

export function setParagraph(format: Wps.WpsParagraphFormat, set: ParagraphFormat): void {
  if (set.alignment !== undefined) format.Alignment = ALIGNMENTS[set.alignment];
  if (set.firstLineIndentChars !== undefined) format.CharacterUnitFirstLineIndent = set.firstLineIndentChars;
  if (set.leftIndentChars !== undefined) format.CharacterUnitLeftIndent = set.leftIndentChars;
  if (set.rightIndentChars !== undefined) format.CharacterUnitRightIndent = set.rightIndentChars;
  if (set.spaceBeforePt !== undefined) format.SpaceBefore = set.spaceBeforePt;
  if (set.spaceAfterPt !== undefined) format.SpaceAfter = set.spaceAfterPt;
  if (set.pageBreakBefore !== undefined) format.PageBreakBefore = set.pageBreakBefore ? -1 : 0;
  if (set.keepWithNext !== undefined) format.KeepWithNext = set.keepWithNext ? -1 : 0;
  if (!set.lineSpacing) return;
  format.LineSpacingRule = LINE_RULES[set.lineSpacing.kind];
  format.LineSpacing = set.lineSpacing.kind === 'multiple' ? set.lineSpacing.lines * 12 : set.lineSpacing.pt;
}

export function setPage(page: Wps.WpsPageSetup, set: Extract<Edit, { kind: 'formatSection' }>['set']): void {
  const points = (mm: number): number => Math.round(mm * POINTS_PER_MM * 20) / 20;
  if (set.marginTopMm !== undefined) page.TopMargin = points(set.marginTopMm);
  if (set.marginBottomMm !== undefined) page.BottomMargin = points(set.marginBottomMm);
  if (set.marginLeftMm !== undefined) page.LeftMargin = points(set.marginLeftMm);
  if (set.marginRightMm !== undefined) page.RightMargin = points(set.marginRightMm);
  if (set.gutterMm !== undefined) page.Gutter = points(set.gutterMm);
  if (set.pageWidthMm !== undefined) page.PageWidth = points(set.pageWidthMm);
  if (set.pageHeightMm !== undefined) page.PageHeight = points(set.pageHeightMm);
}
