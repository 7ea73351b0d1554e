/** Formats of the model → children of w:rPr, w:pPr and w:sectPr. The counterpart of readers/ooxml/properties.ts. */
import type { BorderLine, ParagraphFormat, RunFormat, Section } from '../../document/document.ts';
import type { PageSetup } from '../../document/edit.ts';
import { mmToTwips, ptToHalfPoints, ptToTwips } from '../../document/units.ts';
import type { XmlElement } from '../../readers/ooxml/xml.ts';
import { child } from '../../readers/ooxml/xml.ts';
import { emptyElement } from './markup.ts';
import type { Patch } from './properties.ts';
import { patchAttributes } from './properties.ts';

/** A run's new format, and which slot its shared characters (“ ” …) take where that must be said. */
export type RunPatch = RunFormat & { readonly hint?: 'eastAsia' | 'default' };

const value = (name: string, val: string | number): string => emptyElement(name, { 'w:val': val });
const onOff = (name: string, on: boolean): string => (on ? `<${name}/>` : value(name, 0));

export function runPatch(set: RunPatch, old: XmlElement | undefined): Patch {
  const patch = new Map<string, string | undefined>();
  if (set.eastAsianFont !== undefined || set.latinFont !== undefined || set.hint !== undefined)
    patch.set('w:rFonts', fonts(set, child(old, 'w:rFonts')));
  for (const [name, on] of [
    ['w:b', set.bold],
    ['w:i', set.italic],
    ['w:strike', set.strike],
  ] as const)
    if (on !== undefined) patch.set(name, onOff(name, on));
  if (set.strike === false && child(old, 'w:dstrike')) patch.set('w:dstrike', value('w:dstrike', 0));
  if (set.color !== undefined) patch.set('w:color', value('w:color', set.color));
  if (set.spacingPt !== undefined) patch.set('w:spacing', value('w:spacing', ptToTwips(set.spacingPt)));
  if (set.scalePercent !== undefined) patch.set('w:w', value('w:w', Math.round(set.scalePercent)));
  if (set.sizePt !== undefined) addSize(patch, set.sizePt);
  if (set.underline !== undefined) patch.set('w:u', value('w:u', set.underline ? 'single' : 'none'));
  if (set.highlight !== undefined) addHighlight(patch, set.highlight);
  if (set.verticalAlign !== undefined) patch.set('w:vertAlign', value('w:vertAlign', set.verticalAlign));
  return patch;
}

/** A theme face would win over the name beside it, so it goes. */
function fonts({ eastAsianFont, latinFont, hint }: RunPatch, old: XmlElement | undefined): string {
  return patchAttributes('w:rFonts', old, {
    ...(hint && { 'w:hint': hint }),
    ...(latinFont !== undefined && {
      'w:ascii': latinFont,
      'w:hAnsi': latinFont,
      'w:asciiTheme': undefined,
      'w:hAnsiTheme': undefined,
    }),
    ...(eastAsianFont !== undefined && { 'w:eastAsia': eastAsianFont, 'w:eastAsiaTheme': undefined }),
  });
}

function addSize(patch: Map<string, string | undefined>, sizePt: number): void {
  patch.set('w:sz', value('w:sz', ptToHalfPoints(sizePt)));
  patch.set('w:szCs', value('w:szCs', ptToHalfPoints(sizePt)));
}

/** Word’s sixteen named colours are highlights, any other colour is a shading. */
function addHighlight(patch: Map<string, string | undefined>, highlight: string): void {
  const isShade = /^[0-9A-Fa-f]{6}$/.test(highlight);
  patch.set('w:highlight', value('w:highlight', isShade ? 'none' : highlight));
  patch.set(
    'w:shd',
    emptyElement('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': isShade ? highlight : 'auto' }),
  );
}

/** The mark of a paragraph: only its size is a fact of the paragraph's format. */
export function markPatch(set: ParagraphFormat): Patch {
  const patch = new Map<string, string | undefined>();
  if (set.markSizePt !== undefined) addSize(patch, set.markSizePt);
  return patch;
}

const ALIGNMENTS = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
  distribute: 'distribute',
} as const;

/** @param sizePt what one character of indent is worth, for the twips twin that stands beside the count */
export function paragraphPatch(set: ParagraphFormat, old: XmlElement | undefined, sizePt: number): Patch {
  const patch = new Map<string, string | undefined>();
  if (set.keepWithNext !== undefined) patch.set('w:keepNext', onOff('w:keepNext', set.keepWithNext));
  if (set.pageBreakBefore !== undefined)
    patch.set('w:pageBreakBefore', onOff('w:pageBreakBefore', set.pageBreakBefore));
  if (set.snapToGrid !== undefined) patch.set('w:snapToGrid', onOff('w:snapToGrid', set.snapToGrid));
  if (set.borders) patch.set('w:pBdr', borders(set.borders, child(old, 'w:pBdr')));
  if (set.tabs) patch.set('w:tabs', tabs(set.tabs));
  if (set.alignment) patch.set('w:jc', value('w:jc', ALIGNMENTS[set.alignment]));
  const indent = indents(set, sizePt);
  if (indent) patch.set('w:ind', patchAttributes('w:ind', child(old, 'w:ind'), indent));
  const spacing = spacings(set);
  if (spacing) patch.set('w:spacing', patchAttributes('w:spacing', child(old, 'w:spacing'), spacing));
  return patch;
}

type Attributes = Record<string, string | number | undefined>;

function indents(set: ParagraphFormat, sizePt: number): Attributes | undefined {
  const first = pair(set.firstLineIndentChars, set.firstLineIndentPt, sizePt);
  const left = pair(set.leftIndentChars, set.leftIndentPt, sizePt);
  const right = pair(set.rightIndentChars, set.rightIndentPt, sizePt);
  if (!first && !left && !right) return undefined;
  return {
    ...(left && {
      // Word counts left characters to the first line, and what hangs comes on top.
      'w:leftChars': Math.max(0, left.hundredths + Math.min(0, first?.hundredths ?? 0)),
      'w:left': left.twips,
      'w:startChars': undefined,
      'w:start': undefined,
    }),
    ...(right && {
      'w:rightChars': right.hundredths,
      'w:right': right.twips,
      'w:endChars': undefined,
      'w:end': undefined,
    }),
    ...(first && firstLine(first)),
  };
}

interface Length {
  readonly hundredths: number;
  readonly twips: number;
}

/** Characters with their twips twin; points alone say 0 characters, so that an inherited count does not win. */
function pair(chars: number | undefined, pt: number | undefined, sizePt: number): Length | undefined {
  if (chars !== undefined) return { hundredths: Math.round(chars * 100), twips: ptToTwips(pt ?? chars * sizePt) };
  return pt === undefined ? undefined : { hundredths: 0, twips: ptToTwips(pt) };
}

/** First line and hanging are one property with two signs; never both, or Word takes the hanging one. */
function firstLine({ hundredths, twips }: Length): Attributes {
  const isHanging = hundredths < 0 || twips < 0;
  const [used, gone] = isHanging ? ['hanging', 'firstLine'] : ['firstLine', 'hanging'];
  return {
    [`w:${used}Chars`]: Math.abs(hundredths),
    [`w:${used}`]: Math.abs(twips),
    [`w:${gone}Chars`]: undefined,
    [`w:${gone}`]: undefined,
  };
}

function spacings({ lineSpacing, spaceBeforePt, spaceAfterPt }: ParagraphFormat): Attributes | undefined {
  if (!lineSpacing && spaceBeforePt === undefined && spaceAfterPt === undefined) return undefined;
  return {
    ...gap('before', spaceBeforePt),
    ...gap('after', spaceAfterPt),
    ...(lineSpacing && {
      'w:line': lineSpacing.kind === 'multiple' ? Math.round(lineSpacing.lines * 240) : ptToTwips(lineSpacing.pt),
      'w:lineRule': lineSpacing.kind === 'multiple' ? 'auto' : lineSpacing.kind,
    }),
  };
}

/** Lines and “auto” come before twips, here or in a style, so both are said to be nothing. */
function gap(side: 'before' | 'after', pt: number | undefined): Attributes {
  if (pt === undefined) return {};
  return { [`w:${side}`]: ptToTwips(pt), [`w:${side}Lines`]: 0, [`w:${side}Autospacing`]: 0 };
}

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

function borders(set: NonNullable<ParagraphFormat['borders']>, old: XmlElement | undefined): string {
  const lines = SIDES.flatMap((side) => {
    const line = set[side];
    const before = child(old, `w:${side}`);
    if (line) return [borderLine(`w:${side}`, line)];
    return before ? [patchAttributes(`w:${side}`, before, {})] : [];
  });
  const rest = ['w:between', 'w:bar'].flatMap((name) => {
    const before = child(old, name);
    return before ? [patchAttributes(name, before, {})] : [];
  });
  return `<w:pBdr>${[...lines, ...rest].join('')}</w:pBdr>`;
}

/** A line of a border, in eighths of a point. @param space from the text, in points */
export function borderLine(name: string, { style, widthPt, color }: BorderLine, space = 1): string {
  return emptyElement(name, { 'w:val': style, 'w:sz': Math.round(widthPt * 8), 'w:space': space, 'w:color': color });
}

function tabs(stops: NonNullable<ParagraphFormat['tabs']>): string {
  const written = stops.map(({ positionPt, alignment }) =>
    emptyElement('w:tab', { 'w:val': alignment, 'w:pos': ptToTwips(positionPt) }),
  );
  return `<w:tabs>${written.join('')}</w:tabs>`;
}

export function sectionPatch(set: PageSetup, old: XmlElement | undefined): Patch {
  const patch = new Map<string, string | undefined>();
  if (set.pageWidthMm !== undefined || set.pageHeightMm !== undefined) patch.set('w:pgSz', pageSize(set, old));
  const margins = pageMargins(set);
  if (Object.keys(margins).length > 0)
    patch.set(
      'w:pgMar',
      patchAttributes('w:pgMar', child(old, 'w:pgMar'), withDefaults(margins, child(old, 'w:pgMar'))),
    );
  if (set.grid) patch.set('w:docGrid', grid(set.grid, child(old, 'w:docGrid')));
  return patch;
}

/** A4, the paper of a file that does not say. */
const A4_TWIPS = { width: 11906, height: 16838 } as const;

/** A paper code names a printer's paper of the old size, so it goes. */
function pageSize(set: PageSetup, section: XmlElement | undefined): string {
  const old = child(section, 'w:pgSz');
  const side = (mm: number | undefined, name: string, fallback: number): number =>
    mm === undefined ? Number(old?.attributes[name] ?? fallback) : mmToTwips(mm);
  const width = side(set.pageWidthMm, 'w:w', A4_TWIPS.width);
  const height = side(set.pageHeightMm, 'w:h', A4_TWIPS.height);
  return patchAttributes('w:pgSz', old, {
    'w:w': width,
    'w:h': height,
    'w:orient': width > height ? 'landscape' : undefined,
    'w:code': undefined,
  });
}

const MARGINS = {
  marginTopMm: 'w:top',
  marginRightMm: 'w:right',
  marginBottomMm: 'w:bottom',
  marginLeftMm: 'w:left',
  gutterMm: 'w:gutter',
} as const satisfies Partial<Record<keyof Section, string>>;

function pageMargins(set: PageSetup): Attributes {
  const written: Attributes = {};
  for (const [key, name] of Object.entries(MARGINS) as readonly (readonly [keyof typeof MARGINS, string])[]) {
    const mm = set[key];
    if (mm !== undefined) written[name] = mmToTwips(mm);
  }
  return written;
}

/** All seven are required where the element is new. */
function withDefaults(margins: Attributes, old: XmlElement | undefined): Attributes {
  if (old) return margins;
  return {
    'w:top': 1440,
    'w:right': 1440,
    'w:bottom': 1440,
    'w:left': 1440,
    'w:header': 720,
    'w:footer': 720,
    'w:gutter': 0,
    ...margins,
  };
}

function grid({ type, linePitchPt, charSpacePt }: NonNullable<PageSetup['grid']>, old: XmlElement | undefined): string {
  return patchAttributes('w:docGrid', old, {
    'w:type': type === 'none' ? undefined : type,
    'w:linePitch': linePitchPt === undefined ? undefined : ptToTwips(linePitchPt),
    // Stored in 4096ths of a point.
    'w:charSpace': charSpacePt === undefined ? undefined : Math.round(charSpacePt * 4096),
  });
}
