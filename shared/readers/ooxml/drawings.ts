/** Lines, shapes, pictures and text boxes, DrawingML and VML, each once. */
import type { Drawing } from '../../document/document.ts';
import { emuToMm, emuToPt, ptToMm } from '../../document/units.ts';
import type { Theme } from './theme.ts';
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
      ...lineOf(child(properties, 'a:ln'), theme),
      ...(fill && { fillColor: fill }),
      ...place,
    },
    ...(content && { content }),
  };
}

function lineOf(line: XmlElement | undefined, theme: Theme): Partial<Drawing> {
  if (!line || child(line, 'a:noFill')) return {};
  const color = solidColor(line, theme);
  return {
    ...(color && { lineColor: color }),
    ...(line.attributes['w'] && { lineWidthPt: emuToPt(numberOf(line.attributes['w']) ?? 0) }),
    lineStyle: line.attributes['cmpd'] ?? 'single',
  };
}

function solidColor(parent: XmlElement | undefined, theme: Theme): string | undefined {
  const fill = child(parent, 'a:solidFill');
  const direct = child(fill, 'a:srgbClr')?.attributes['val'];
  const themed = child(fill, 'a:schemeClr')?.attributes['val'];
  return (
    direct?.toUpperCase() ??
    (themed ? theme.color(themed === 'tx1' ? 'text1' : themed === 'bg1' ? 'background1' : themed) : undefined)
  );
}

function position(frame: XmlElement): Pick<Drawing, 'horizontal' | 'vertical'> {
  const read = (name: string): Drawing['horizontal'] => {
    const element = child(frame, name);
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

const VML_SHAPES = ['v:line', 'v:rect', 'v:shape', 'v:roundrect', 'v:oval', 'v:polyline'];

function readVml(node: XmlElement): readonly ReadDrawing[] {
  return descendants(node, ...VML_SHAPES)
    .filter((shape) => !isInsideTextbox(shape, node))
    .map((shape) => {
      const content = descendants(shape, 'w:txbxContent')[0];
      const isPicture = child(shape, 'v:imagedata') !== undefined;
      const kind = content ? 'textbox' : isPicture ? 'picture' : shape.name === 'v:line' ? 'line' : 'shape';
      return {
        drawing: { kind, ...vmlSize(shape), ...vmlLine(shape) } as ReadDrawing['drawing'],
        ...(content && { content }),
      };
    });
}

function vmlLine({ attributes }: XmlElement): Partial<Drawing> {
  if (attributes['stroked'] === 'f' || attributes['stroked'] === 'false') return {};
  const color = vmlColor(attributes['strokecolor']);
  const weight = vmlLengthPt(attributes['strokeweight']);
  return {
    ...(color && { lineColor: color }),
    ...(weight !== undefined && { lineWidthPt: weight }),
    lineStyle: 'single',
  };
}

function vmlSize(shape: XmlElement): Partial<Drawing> {
  const style = new Map(
    (shape.attributes['style'] ?? '').split(';').map((each) => {
      const [name = '', value = ''] = each.split(':');
      return [name.trim(), value.trim()] as const;
    }),
  );
  if (shape.name === 'v:line') {
    const [fromX = 0, fromY = 0] = vmlPoint(shape.attributes['from']);
    const [toX = 0, toY = 0] = vmlPoint(shape.attributes['to']);
    return {
      widthMm: ptToMm(Math.abs(toX - fromX)),
      heightMm: ptToMm(Math.abs(toY - fromY)),
      vertical: { from: 'paragraph', offsetMm: ptToMm(fromY) },
    };
  }
  const width = vmlLengthPt(style.get('width'));
  const height = vmlLengthPt(style.get('height'));
  const top = vmlLengthPt(style.get('margin-top'));
  const from = style.get('mso-position-vertical-relative') ?? 'paragraph';
  return {
    ...(width !== undefined && { widthMm: ptToMm(width) }),
    ...(height !== undefined && { heightMm: ptToMm(height) }),
    ...(top !== undefined && { vertical: { from, offsetMm: ptToMm(top) } }),
  };
}

function vmlPoint(value: string | undefined): readonly number[] {
  return (value ?? '').split(',').map((each) => vmlLengthPt(each) ?? 0);
}

const PT_PER_UNIT: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  px: 0.75,
  '': 0.75,
};

function vmlLengthPt(value: string | undefined): number | undefined {
  const match = /^(-?\d+(?:\.\d+)?|-?\.\d+)(pt|in|cm|mm|px)?$/.exec(value?.trim() ?? '');
  return match ? Number(match[1]) * (PT_PER_UNIT[match[2] ?? ''] ?? 1) : undefined;
}

const NAMED: Readonly<Record<string, string>> = { red: 'FF0000', black: '000000', white: 'FFFFFF', blue: '0000FF' };

function vmlColor(value: string | undefined): string | undefined {
  const word = value?.split(' ')[0] ?? '';
  const hex = /^#([0-9A-Fa-f]{6})$/.exec(word)?.[1] ?? /^#([0-9A-Fa-f]{3})$/.exec(word)?.[1]?.replace(/./g, '$&$&');
  return hex?.toUpperCase() ?? NAMED[word.toLowerCase()];
}
