/** VML, the older way of drawing: lines, shapes, pictures and boxes in `w:pict`. */
import type { Drawing } from '../../document/document.ts';
import { ptToMm } from '../../document/units.ts';
import type { ReadDrawing } from './drawings.ts';
import type { XmlElement } from './xml.ts';
import { child, descendants, numberOf } from './xml.ts';

const SHAPES = new Set(['v:line', 'v:rect', 'v:shape', 'v:roundrect', 'v:oval', 'v:polyline', 'v:image']);

/** Shapes, each once; those of a group in the group's own scale. */
export function readVml(node: XmlElement): readonly ReadDrawing[] {
  return node.children.flatMap((each) => shapesOf(each, { x: POINT, y: POINT }, {}));
}

/** Points a unit of length measures along each side: plain numbers are pixels, in a group they are its own units. */
interface Scale {
  readonly x: number;
  readonly y: number;
}
const POINT = 0.75;

function shapesOf(element: XmlElement, scale: Scale, place: Partial<Drawing>): readonly ReadDrawing[] {
  if (element.name === 'v:group') {
    const style = styleOf(element);
    const [unitsX = 1000, unitsY = 1000] = (element.attributes['coordsize'] ?? '').split(',').map(Number);
    const width = lengthPt(style.get('width'), scale.x);
    const height = lengthPt(style.get('height'), scale.y);
    const inner = {
      x: width !== undefined && unitsX > 0 ? width / unitsX : scale.x,
      y: height !== undefined && unitsY > 0 ? height / unitsY : scale.y,
    };
    const own = Object.keys(place).length > 0 ? place : placeOf(style, scale);
    return element.children.flatMap((each) => shapesOf(each, inner, own));
  }
  return SHAPES.has(element.name) ? [readShape(element, scale, place)] : [];
}

function readShape(shape: XmlElement, scale: Scale, place: Partial<Drawing>): ReadDrawing {
  const content = descendants(shape, 'w:txbxContent')[0];
  const style = styleOf(shape);
  const fill = shape.attributes['filled'] === 'f' ? undefined : colorOf(shape.attributes['fillcolor']);
  return {
    drawing: {
      kind: content ? 'textbox' : kindOf(shape),
      ...(shape.name === 'v:line' ? lineExtent(shape, scale) : sizeOf(style, scale)),
      ...placeOf(style, scale),
      ...place,
      ...(shape.name === 'v:line' && linePlace(shape, style, scale)),
      ...strokeOf(shape),
      ...(fill && { fillColor: fill }),
    },
    ...(content && { content }),
  };
}

/** Shape types of straight lines and connectors. */
const LINE_TYPE = /_t(?:20|32|33|34|38)$/;

function kindOf(shape: XmlElement): Drawing['kind'] {
  if (child(shape, 'v:imagedata') || shape.name === 'v:image') return 'picture';
  return shape.name === 'v:line' || LINE_TYPE.test(shape.attributes['type'] ?? '') ? 'line' : 'shape';
}

const LINE_STYLES: Readonly<Record<string, string>> = { thinThin: 'double', thickBetweenThin: 'triple' };

/** Stroked is the rule, black and 0.75 pt thick unless the shape says otherwise; pictures have no line of their own. */
function strokeOf(shape: XmlElement): Partial<Drawing> {
  const { stroked, strokecolor, strokeweight } = shape.attributes;
  const isPicture = kindOf(shape) === 'picture';
  if (/^f/.test(stroked ?? '') || (isPicture && stroked === undefined)) return {};
  const color = strokecolor === undefined ? '000000' : colorOf(strokecolor);
  const style = child(shape, 'v:stroke')?.attributes['linestyle'] ?? 'single';
  return {
    ...(color && { lineColor: color }),
    lineWidthPt: lengthPt(strokeweight, POINT) ?? POINT,
    lineStyle: LINE_STYLES[style] ?? style,
  };
}

type Style = ReadonlyMap<string, string>;

function styleOf(shape: XmlElement): Style {
  return new Map(
    (shape.attributes['style'] ?? '').split(';').map((each) => {
      const colon = each.indexOf(':');
      return [each.slice(0, colon).trim().toLowerCase(), each.slice(colon + 1).trim()] as const;
    }),
  );
}

function sizeOf(style: Style, scale: Scale): Partial<Drawing> {
  const width = lengthPt(style.get('width'), scale.x);
  const height = lengthPt(style.get('height'), scale.y);
  return {
    ...(width !== undefined && { widthMm: ptToMm(width) }),
    ...(height !== undefined && { heightMm: ptToMm(height) }),
  };
}

function placeOf(style: Style, scale: Scale): Partial<Drawing> {
  if (style.get('position') !== 'absolute') return { inline: true };
  const axis = (side: 'horizontal' | 'vertical', margin: string, offset: string): Drawing['horizontal'] => {
    const pt = lengthPt(style.get(margin) ?? style.get(offset), side === 'horizontal' ? scale.x : scale.y);
    const align = style.get(`mso-position-${side}`);
    return {
      from: frameOf(style.get(`mso-position-${side}-relative`)),
      ...(pt !== undefined && { offsetMm: ptToMm(pt) }),
      ...(align && align !== 'absolute' && { align }),
    };
  };
  return {
    inline: false,
    behindText: /^-/.test(style.get('z-index') ?? ''),
    horizontal: axis('horizontal', 'margin-left', 'left') as NonNullable<Drawing['horizontal']>,
    vertical: axis('vertical', 'margin-top', 'top') as NonNullable<Drawing['vertical']>,
  };
}

/** VML's words for what a position counts from, in those of DrawingML. */
function frameOf(relative: string | undefined): string {
  if (relative === undefined || relative === 'text') return 'paragraph';
  return relative === 'char' ? 'character' : relative;
}

function lineExtent(shape: XmlElement, scale: Scale): Partial<Drawing> {
  const [fromX, fromY] = pointOf(shape.attributes['from'], scale);
  const [toX, toY] = pointOf(shape.attributes['to'], scale);
  return { widthMm: ptToMm(Math.abs(toX - fromX)), heightMm: ptToMm(Math.abs(toY - fromY)) };
}

/** A line's ends say where it lies, counted from what its style names. */
function linePlace(shape: XmlElement, style: Style, scale: Scale): Partial<Drawing> {
  const [fromX, fromY] = pointOf(shape.attributes['from'], scale);
  const [toX, toY] = pointOf(shape.attributes['to'], scale);
  const align = style.get('mso-position-horizontal');
  return {
    horizontal: {
      from: frameOf(style.get('mso-position-horizontal-relative')),
      offsetMm: ptToMm(Math.min(fromX, toX)),
      ...(align && align !== 'absolute' && { align }),
    },
    vertical: {
      from: frameOf(style.get('mso-position-vertical-relative')),
      offsetMm: ptToMm(Math.min(fromY, toY)),
    },
  };
}

function pointOf(value: string | undefined, scale: Scale): readonly [number, number] {
  const [x, y] = (value ?? '').split(',');
  return [lengthPt(x, scale.x) ?? 0, lengthPt(y, scale.y) ?? 0];
}

const PT_PER_UNIT: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  px: POINT,
  pc: 12,
};

function lengthPt(value: string | undefined, bare: number): number | undefined {
  const number = numberOf(value);
  if (number === undefined) return undefined;
  const unit = /[a-z]+$/i.exec(value?.trim() ?? '')?.[0].toLowerCase();
  if (unit === undefined) return number * bare;
  const points = PT_PER_UNIT[unit];
  return points === undefined ? undefined : number * points;
}

const NAMED: Readonly<Record<string, string>> = {
  red: 'FF0000',
  black: '000000',
  white: 'FFFFFF',
  blue: '0000FF',
  gray: '808080',
  maroon: '800000',
};

function colorOf(value: string | undefined): string | undefined {
  const word = value?.trim().split(' ')[0] ?? '';
  const hex = /^#([0-9A-Fa-f]{6})$/.exec(word)?.[1] ?? /^#([0-9A-Fa-f]{3})$/.exec(word)?.[1]?.replace(/./g, '$&$&');
  const rgb = /^rgb\((\d{1,3}),(\d{1,3}),(\d{1,3})\)$/.exec(value?.replace(/\s/g, '') ?? '');
  if (rgb)
    return rgb
      .slice(1)
      .map((each) => Math.min(255, Number(each)).toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase();
  return hex?.toUpperCase() ?? NAMED[word.toLowerCase()];
}
