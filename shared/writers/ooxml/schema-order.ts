/** The order in which ECMA-376 lets children stand; Word refuses or repairs a file where they stand otherwise. */

const words = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((name) => `w:${name}`);

/** CT_PPr. */
export const PARAGRAPH_ORDER = words(`
  pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
  suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid
  spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl
  divId cnfStyle rPr sectPr pPrChange`);

/** CT_RPr and, with the marks of a tracked paragraph mark before it, CT_ParaRPr. */
export const RUN_ORDER = words(`
  ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof
  snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs
  em lang eastAsianLayout specVanish oMath rPrChange`);

/** CT_SectPr. */
export const SECTION_ORDER = words(`
  headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols
  formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange`);
