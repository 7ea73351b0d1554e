/** Run and paragraph properties as one layer of the cascade writes them: what is absent is not said here. */
import type { Alignment, BorderLine } from '../../document/document.ts';
import { twipsToPt } from '../../document/units.ts';
import type { XmlElement } from './xml.ts';
import { child, childValue, isOn, numberOf } from './xml.ts';

/** One layer of run formatting. `toggles` combine across styles; everything else overrides. */
export interface RunLayer {
  readonly fonts?: Readonly<Record<string, string>>;
  readonly sizePt?: number;
  readonly color?: { readonly value?: string; readonly theme?: string };
  readonly highlight?: string;
  readonly shade?: string;
  readonly spacingPt?: number;
  readonly scalePercent?: number;
  readonly underline?: boolean;
  readonly verticalAlign?: string;
  readonly toggles?: Readonly<Record<string, boolean>>;
}

export const TOGGLES = ['b', 'i', 'vanish', 'strike', 'caps', 'dstrike'] as const;

export function readRunLayer(properties: XmlElement | undefined): RunLayer {
  if (!properties) return {};
  const fonts = child(properties, 'w:rFonts')?.attributes;
  const halfPoints = numberOf(childValue(properties, 'w:sz'));
  const color = child(properties, 'w:color')?.attributes;
  const highlight = childValue(properties, 'w:highlight');
  const shade = child(properties, 'w:shd')?.attributes['w:fill'];
  const spacing = numberOf(childValue(properties, 'w:spacing'));
  const scale = numberOf(childValue(properties, 'w:w'));
  const underline = childValue(properties, 'w:u');
  const vertical = childValue(properties, 'w:vertAlign');
  const toggles = readToggles(properties);
  return {
    ...(fonts && { fonts }),
    ...(halfPoints !== undefined && { sizePt: halfPoints / 2 }),
    ...(color && {
      color: {
        ...(color['w:val'] && { value: color['w:val'] }),
        ...(color['w:themeColor'] && { theme: color['w:themeColor'] }),
      },
    }),
    ...(highlight && { highlight }),
    ...(shade && { shade }),
    ...(spacing !== undefined && { spacingPt: twipsToPt(spacing) }),
    ...(scale !== undefined && { scalePercent: scale }),
    ...(underline && { underline: underline !== 'none' }),
    ...(vertical && { verticalAlign: vertical }),
    ...(toggles && { toggles }),
  };
}

function readToggles(properties: XmlElement): Record<string, boolean> | undefined {
  let toggles: Record<string, boolean> | undefined;
  for (const name of TOGGLES) {
    const value = isOn(child(properties, `w:${name}`));
    if (value !== undefined) (toggles ??= {})[name] = value;
  }
  return toggles;
}

/** Lays one layer over another; fonts merge slot by slot, toggles one by one. */
export function layRun(under: RunLayer, over: RunLayer): RunLayer {
  return {
    ...under,
    ...over,
    ...((under.fonts || over.fonts) && { fonts: layFonts(under.fonts, over.fonts) }),
    ...((under.toggles || over.toggles) && { toggles: { ...under.toggles, ...over.toggles } }),
  };
}

/** A typeface named in a layer beats a theme face of the layers under it, and the other way round. */
function layFonts(under: RunLayer['fonts'], over: RunLayer['fonts']): Readonly<Record<string, string>> {
  if (!over) return under ?? {};
  const merged: Record<string, string> = { ...under };
  for (const slot of ['ascii', 'hAnsi', 'eastAsia', 'cs']) {
    const theme = slot === 'cs' ? 'w:cstheme' : `w:${slot}Theme`;
    if (over[theme]) delete merged[`w:${slot}`];
    else if (over[`w:${slot}`]) delete merged[theme];
  }
  return { ...merged, ...over };
}

/** One layer of paragraph formatting, lengths still as written. */
export interface ParagraphLayer {
  readonly alignment?: Alignment;
  readonly indent?: Readonly<Record<string, string>>;
  readonly spacing?: Readonly<Record<string, string>>;
  readonly snapToGrid?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly keepWithNext?: boolean;
  readonly outlineLevel?: number;
  readonly borders?: { readonly [side in 'top' | 'bottom' | 'left' | 'right']?: BorderLine };
  readonly tabs?: readonly { readonly positionPt: number; readonly alignment: string }[];
  readonly numbering?: { readonly id?: string; readonly level?: number };
}

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'distribute',
};

export function readParagraphLayer(properties: XmlElement | undefined): ParagraphLayer {
  if (!properties) return {};
  const alignment = ALIGNMENTS[childValue(properties, 'w:jc') ?? ''];
  const indent = child(properties, 'w:ind')?.attributes;
  const spacing = child(properties, 'w:spacing')?.attributes;
  const snapToGrid = isOn(child(properties, 'w:snapToGrid'));
  const pageBreakBefore = isOn(child(properties, 'w:pageBreakBefore'));
  const keepWithNext = isOn(child(properties, 'w:keepNext'));
  const outline = numberOf(childValue(properties, 'w:outlineLvl'));
  const borders = readBorders(child(properties, 'w:pBdr'));
  const tabs = readTabs(child(properties, 'w:tabs'));
  const numbering = child(properties, 'w:numPr');
  const numberingId = childValue(numbering, 'w:numId');
  const numberingLevel = numberOf(childValue(numbering, 'w:ilvl'));
  return {
    ...(alignment && { alignment }),
    ...(indent && { indent }),
    ...(spacing && { spacing }),
    ...(snapToGrid !== undefined && { snapToGrid }),
    ...(pageBreakBefore !== undefined && { pageBreakBefore }),
    ...(keepWithNext !== undefined && { keepWithNext }),
    ...(outline !== undefined && outline < 9 && { outlineLevel: outline + 1 }),
    ...(borders && { borders }),
    ...(tabs && { tabs }),
    ...(numbering && {
      numbering: {
        ...(numberingId !== undefined && { id: numberingId }),
        ...(numberingLevel !== undefined && { level: numberingLevel }),
      },
    }),
  };
}

export function layParagraph(under: ParagraphLayer, over: ParagraphLayer): ParagraphLayer {
  return {
    ...under,
    ...over,
    ...((under.indent || over.indent) && { indent: layIndent(under.indent, over.indent) }),
    ...((under.spacing || over.spacing) && { spacing: { ...under.spacing, ...over.spacing } }),
    ...((under.borders || over.borders) && { borders: { ...under.borders, ...over.borders } }),
    ...((under.numbering || over.numbering) && { numbering: { ...under.numbering, ...over.numbering } }),
  };
}

/** A first line and a hanging one are the same property with two signs: the upper layer's sign stands. */
function layIndent(under: ParagraphLayer['indent'], over: ParagraphLayer['indent']): Readonly<Record<string, string>> {
  const merged: Record<string, string> = { ...under };
  for (const unit of ['', 'Chars']) {
    if (over?.[`w:firstLine${unit}`] !== undefined) delete merged[`w:hanging${unit}`];
    if (over?.[`w:hanging${unit}`] !== undefined) delete merged[`w:firstLine${unit}`];
  }
  return { ...merged, ...over };
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

function readBorders(element: XmlElement | undefined): ParagraphLayer['borders'] {
  if (!element) return undefined;
  const borders: Partial<Record<(typeof SIDES)[number], BorderLine>> = {};
  for (const side of SIDES) {
    const line = readBorder(child(element, `w:${side}`));
    if (line) borders[side] = line;
  }
  return borders;
}

/** A line of a border; `none` and `nil` are no line. */
export function readBorder(element: XmlElement | undefined): BorderLine | undefined {
  const style = element?.attributes['w:val'];
  if (!element || !style || style === 'none' || style === 'nil') return undefined;
  const color = element.attributes['w:color'];
  return {
    style,
    widthPt: (numberOf(element.attributes['w:sz']) ?? 4) / 8,
    color: color && color !== 'auto' ? color.toUpperCase() : '000000',
  };
}

function readTabs(element: XmlElement | undefined): ParagraphLayer['tabs'] {
  return element?.children
    .filter(({ attributes }) => attributes['w:val'] !== 'clear')
    .map(({ attributes }) => ({
      positionPt: twipsToPt(numberOf(attributes['w:pos']) ?? 0),
      alignment: attributes['w:val'] ?? 'left',
    }));
}
