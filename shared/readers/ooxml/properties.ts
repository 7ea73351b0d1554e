/** Run and paragraph properties as one layer of the cascade writes them: what is absent is not said here. */
import type { Alignment, BorderLine } from '../../document/document.ts';
import { twipsToPt } from '../../document/units.ts';
import type { XmlElement } from './xml.ts';
import { child, childValue, halfPointsOf, isOn, numberOf, twipsOf } from './xml.ts';

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
  const halfPoints = halfPointsOf(childValue(properties, 'w:sz'));
  const color = child(properties, 'w:color')?.attributes;
  const highlight = childValue(properties, 'w:highlight');
  const shade = child(properties, 'w:shd')?.attributes['w:fill'];
  const spacing = twipsOf(childValue(properties, 'w:spacing'));
  const scale = numberOf(childValue(properties, 'w:w'));
  const underline = childValue(properties, 'w:u');
  const vertical = childValue(properties, 'w:vertAlign');
  const toggles = readToggles(properties);
  return {
    ...(fonts && { fonts }),
    ...(halfPoints !== undefined && halfPoints > 0 && { sizePt: halfPoints / 2 }),
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

/** A side of a paragraph's border; `none` takes away the line of a layer below. */
type BorderLayer = { readonly [side in 'top' | 'bottom' | 'left' | 'right']?: BorderLine | 'none' };

/** A tab stop as a layer writes it; the alignment `clear` takes one of a layer below away. */
export interface TabStop {
  readonly positionPt: number;
  readonly alignment: string;
}

/** One layer of paragraph formatting, lengths still as written. */
export interface ParagraphLayer {
  readonly alignment?: Alignment;
  readonly indent?: Readonly<Record<string, string>>;
  readonly spacing?: Readonly<Record<string, string>>;
  readonly snapToGrid?: boolean;
  readonly spacesLatin?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly keepWithNext?: boolean;
  readonly keepLines?: boolean;
  readonly widowControl?: boolean;
  /** From 1; 0 says that it is no heading after all. */
  readonly outlineLevel?: number;
  readonly borders?: BorderLayer;
  readonly tabs?: readonly TabStop[];
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

/** On/off properties of a paragraph and their names in a layer. */
const SWITCHES = [
  ['w:snapToGrid', 'snapToGrid'],
  ['w:autoSpaceDE', 'spacesLatin'],
  ['w:pageBreakBefore', 'pageBreakBefore'],
  ['w:keepNext', 'keepWithNext'],
  ['w:keepLines', 'keepLines'],
  ['w:widowControl', 'widowControl'],
] as const;

export function readParagraphLayer(properties: XmlElement | undefined): ParagraphLayer {
  if (!properties) return {};
  const alignment = ALIGNMENTS[childValue(properties, 'w:jc') ?? ''];
  const indent = child(properties, 'w:ind')?.attributes;
  const spacing = child(properties, 'w:spacing')?.attributes;
  const outline = numberOf(childValue(properties, 'w:outlineLvl'));
  const borders = readBorders(child(properties, 'w:pBdr'));
  const tabs = readTabs(child(properties, 'w:tabs'));
  const numbering = child(properties, 'w:numPr');
  const numberingId = childValue(numbering, 'w:numId');
  const numberingLevel = numberOf(childValue(numbering, 'w:ilvl'));
  return {
    ...(alignment && { alignment }),
    ...(indent && { indent: sidesByHand(indent) }),
    ...(spacing && { spacing }),
    ...switchesOf(properties),
    ...(outline !== undefined && { outlineLevel: outline < 9 ? outline + 1 : 0 }),
    ...(borders && { borders }),
    ...(tabs && { tabs }),
    ...(numbering && {
      numbering: {
        ...(numberingId !== undefined && { id: numberingId }),
        ...(numberingLevel !== undefined && { level: Math.min(8, Math.max(0, Math.trunc(numberingLevel))) }),
      },
    }),
  };
}

function switchesOf(properties: XmlElement): Partial<Record<(typeof SWITCHES)[number][1], boolean>> {
  const found: Partial<Record<(typeof SWITCHES)[number][1], boolean>> = {};
  for (const [tag, name] of SWITCHES) {
    const value = isOn(child(properties, tag));
    if (value !== undefined) found[name] = value;
  }
  return found;
}

/** `start` and `end` are other words for left and right: one name each, so that layers meet. */
function sidesByHand(indent: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const named: Record<string, string> = {};
  for (const [name, value] of Object.entries(indent))
    named[name.replace(/^w:start/, 'w:left').replace(/^w:end/, 'w:right')] = value;
  return named;
}

export function layParagraph(under: ParagraphLayer, over: ParagraphLayer): ParagraphLayer {
  return {
    ...under,
    ...over,
    ...((under.indent || over.indent) && { indent: layIndent(under.indent, over.indent) }),
    ...((under.spacing || over.spacing) && { spacing: laySpacing(under.spacing, over.spacing) }),
    ...((under.borders || over.borders) && { borders: { ...under.borders, ...over.borders } }),
    ...((under.tabs || over.tabs) && { tabs: layTabs(under.tabs, over.tabs) }),
    ...((under.numbering || over.numbering) && { numbering: { ...under.numbering, ...over.numbering } }),
  };
}

/** First-line and hanging indents are one property with a sign: the upper layer's word takes the other's place. */
const RIVALS: readonly (readonly [string, string])[] = [
  ['w:firstLine', 'w:hanging'],
  ['w:hanging', 'w:firstLine'],
  ['w:firstLineChars', 'w:hangingChars'],
  ['w:hangingChars', 'w:firstLineChars'],
];

function layIndent(under: ParagraphLayer['indent'], over: ParagraphLayer['indent']): Readonly<Record<string, string>> {
  const merged: Record<string, string> = { ...under };
  for (const [name, rival] of RIVALS) if (over?.[name] !== undefined) delete merged[rival];
  return { ...merged, ...over };
}

/** `line` and `lineRule` are one property: a line height without a rule is in lines, whatever the rule below. */
function laySpacing(
  under: ParagraphLayer['spacing'],
  over: ParagraphLayer['spacing'],
): Readonly<Record<string, string>> {
  const merged: Record<string, string> = { ...under };
  if (over?.['w:line'] !== undefined) delete merged['w:lineRule'];
  return { ...merged, ...over };
}

/** Stops add up over the layers; one at the same place, or its clearing, takes the place of the one below. */
function layTabs(under: readonly TabStop[] = [], over: readonly TabStop[] = []): readonly TabStop[] {
  const kept = under.filter(({ positionPt }) => !over.some((each) => Math.abs(each.positionPt - positionPt) < 1));
  return [...kept, ...over].sort((a, b) => a.positionPt - b.positionPt);
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

function readBorders(element: XmlElement | undefined): BorderLayer | undefined {
  if (!element) return undefined;
  const borders: Partial<Record<(typeof SIDES)[number], BorderLine | 'none'>> = {};
  for (const side of SIDES) {
    const line = child(element, `w:${side}`);
    if (line) borders[side] = readBorder(line) ?? 'none';
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

function readTabs(element: XmlElement | undefined): readonly TabStop[] | undefined {
  return element?.children.map(({ attributes }) => ({
    positionPt: twipsToPt(twipsOf(attributes['w:pos']) ?? 0),
    alignment: attributes['w:val'] ?? 'left',
  }));
}
