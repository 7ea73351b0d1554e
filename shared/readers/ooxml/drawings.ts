/** Lines, shapes, pictures and text boxes, DrawingML and VML, each once. */
import type { Drawing } from '../../document/document.ts';
import { emuToMm, emuToPt } from '../../document/units.ts';
import type { Theme } from './theme.ts';
import { readVml } from './vml.ts';
import type { XmlElement } from './xml.ts';
import { child, descendants, numberOf } from './xml.ts';

/** A drawing before it knows its anchor and the names of its paragraphs. */
export interface ReadDrawing {
  readonly drawing: Omit<Drawing, 'anchor' | 'paragraphs'>;
  /** The `w:txbxContent` of a text box. */
  readonly content?: XmlElement;
}

/** What a `w:drawing`, `w:pict` or `w:object` shows. Groups give each of their members. */
export function readDrawings(node: XmlElement, theme: Theme): readonly ReadDrawing[] {
  if (node.name === 'w:object') return [{ drawing: { kind: 'object', inline: true } }];
  if (node.name === 'w:pict') return readVml(node);
  return node.children.flatMap((frame) => readFrame(frame, theme));
}

function readFrame(frame: XmlElement, theme: Theme): readonly ReadDrawing[] {
  const isInline = frame.name === 'wp:inline';
  if (!isInline && frame.name !== 'wp:anchor') return [];
  const size = child(frame, 'wp:extent')?.attributes;
  const place = {
    inline: isInline,
    ...(!isInline && { behindText: frame.attributes['behindDoc'] === '1', ...position(frame) }),
  };
  const outer = {
    widthMm: emuToMm(numberOf(size?.['cx']) ?? 0),
    heightMm: emuToMm(numberOf(size?.['cy']) ?? 0),
  };
  const shapes = descendants(frame, 'wps:wsp', 'pic:pic').filter((shape) => !isInsideTextbox(shape, frame));
  if (shapes.length === 0) return [{ drawing: { kind: 'object', ...outer, ...place } }];
  const isGroup = shapes.length > 1;
  return shapes.map((shape) => readShape(shape, { theme, place, outer: isGroup ? {} : outer }));
}

function isInsideTextbox(shape: XmlElement, frame: XmlElement): boolean {
  return descendants(frame, 'w:txbxContent').some((box) => box.start < shape.start && shape.end < box.end);
}

type Frame = {
  readonly theme: Theme;
  readonly place: object;
  readonly outer: { readonly widthMm?: number; readonly heightMm?: number };
};

function readShape(shape: XmlElement, { theme, place, outer }: Frame): ReadDrawing {
  if (shape.name === 'pic:pic') return { drawing: { kind: 'picture', ...outer, ...place } };
  const properties = child(shape, 'wps:spPr');
  const preset = child(properties, 'a:prstGeom')?.attributes['prst'] ?? '';
  const content = descendants(shape, 'w:txbxContent')[0];
  const own = child(child(properties, 'a:xfrm'), 'a:ext')?.attributes;
  const isLine = preset === 'line' || /Connector/.test(preset) || child(shape, 'wps:cNvCnPr') !== undefined;
  const fill = solidColor(properties, theme);
  return {
    drawing: {
      kind: content ? 'textbox' : isLine ? 'line' : 'shape',
      ...(own &&
        outer.widthMm === undefined && {
          widthMm: emuToMm(numberOf(own['cx']) ?? 0),
          heightMm: emuToMm(numberOf(own['cy']) ?? 0),
        }),
      ...outer,
      ...lineOf(shape, properties, theme),
      ...(fill && { fillColor: fill }),
      ...place,
    },
    ...(content && { content }),
  };
}

const COMPOUND: Readonly<Record<string, string>> = { sng: 'single', dbl: 'double', tri: 'triple' };

/** The outline a shape draws itself, else the one its style refers to. */
function lineOf(shape: XmlElement, properties: XmlElement | undefined, theme: Theme): Partial<Drawing> {
  const line = child(properties, 'a:ln');
  const reference = child(child(shape, 'wps:style'), 'a:lnRef');
  const index = numberOf(reference?.attributes['idx']) ?? 0;
  if (child(line, 'a:noFill') || (!line && index === 0)) return {};
  const color = solidColor(line, theme) ?? (child(line, 'a:solidFill') ? undefined : colorIn(reference, theme));
  const width = numberOf(line?.attributes['w']) ?? theme.lineWidthEmu(index);
  const compound = line?.attributes['cmpd'] ?? 'sng';
  return {
    ...(color && { lineColor: color }),
    ...(width !== undefined && { lineWidthPt: emuToPt(width) }),
    lineStyle: COMPOUND[compound] ?? compound,
  };
}

function solidColor(parent: XmlElement | undefined, theme: Theme): string | undefined {
  return colorIn(child(parent, 'a:solidFill'), theme);
}

const PRESETS: Readonly<Record<string, string>> = { red: 'FF0000', black: '000000', white: 'FFFFFF', blue: '0000FF' };

/** A colour as written; one that is mixed from a theme colour by tint or shade is not known. */
function colorIn(fill: XmlElement | undefined, theme: Theme): string | undefined {
  const [color] = fill?.children ?? [];
  const value = color?.attributes['val'];
  const isMixed = color?.children.some(({ name }) => name !== 'a:alpha') ?? false;
  if (!color || !value || isMixed) return undefined;
  if (color.name === 'a:srgbClr') return value.toUpperCase();
  if (color.name === 'a:prstClr') return PRESETS[value];
  if (color.name === 'a:sysClr') return color.attributes['lastClr']?.toUpperCase();
  return color.name === 'a:schemeClr' ? theme.color(SCHEME[value] ?? value) : undefined;
}

const SCHEME: Readonly<Record<string, string>> = {
  tx1: 'text1',
  tx2: 'text2',
  bg1: 'background1',
  bg2: 'background2',
};

function position(frame: XmlElement): Pick<Drawing, 'horizontal' | 'vertical'> {
  const read = (name: string): Drawing['horizontal'] => {
    const element = child(frame, name) ?? alternatePosition(frame, name);
    const offset = numberOf(child(element, 'wp:posOffset')?.text);
    const align = child(element, 'wp:align')?.text;
    return {
      from: element?.attributes['relativeFrom'] ?? 'paragraph',
      ...(offset !== undefined && { offsetMm: emuToMm(offset) }),
      ...(align && { align }),
    };
  };
  return {
    horizontal: read('wp:positionH') as NonNullable<Drawing['horizontal']>,
    vertical: read('wp:positionV') as NonNullable<Drawing['vertical']>,
  };
}

/** Positions in per cent come with plain ones for older readers. */
function alternatePosition(frame: XmlElement, name: string): XmlElement | undefined {
  return frame.children
    .filter((each) => each.name === 'mc:AlternateContent')
    .map((each) => child(child(each, 'mc:Fallback'), name))
    .find((each) => each !== undefined);
}
