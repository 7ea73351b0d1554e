/** The objects of a page (图元) → pieces of text in points, with their direction. */
import { mmToPt } from '../../document/units.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import type { TurnedPiece } from '../positioned/index.ts';
import { asMeant, showsHan } from '../positioned/index.ts';
import { childOf, childrenOf, nameOf, numbersIn } from './package.ts';
import type { Glyph } from './text-code.ts';
import { glyphsOf } from './text-code.ts';

/** a b c d e f, in millimetres. */
type Matrix = readonly [number, number, number, number, number, number];

/** What a page gathers. */
export interface Gathered {
  readonly pieces: TurnedPiece[];
  /** Letters nobody sees: words laid over a scan. */
  unseen: number;
  raw: string;
  /** Largest picture, in square millimetres. */
  largestPicture: number;
}

export interface Resources {
  /** A composite object's content (复合图元) by its number. */
  readonly composite: (id: string) => XmlElement | undefined;
}

const PLAIN: Matrix = [1, 0, 0, 1, 0, 0];
const MOST_NESTED = 16;

export interface Gathering {
  readonly resources: Resources;
  readonly into: Gathered;
}

export function gather(element: XmlElement, gathering: Gathering, space = PLAIN, depth = 0): void {
  const { resources, into } = gathering;
  if (depth > MOST_NESTED) return;
  for (const each of element.children) {
    if (each.attributes['Visible'] === 'false') continue;
    switch (nameOf(each)) {
      case 'TextObject':
        gatherText(each, within(each, space), into);
        break;
      case 'ImageObject': {
        const [, , width = 0, height = 0] = numbersIn(each.attributes['Boundary']);
        into.largestPicture = Math.max(into.largestPicture, width * height);
        break;
      }
      case 'CompositeObject': {
        const content = resources.composite(each.attributes['ResourceID'] ?? '');
        if (content) gather(content, gathering, within(each, space), depth + 1);
        break;
      }
      case 'Layer':
      case 'PageBlock':
      case 'Content':
        gather(each, gathering, space, depth + 1);
    }
  }
}

/** The space of an object: its own matrix, then its boundary's corner, then what it stands in. */
function within({ attributes }: XmlElement, space: Matrix): Matrix {
  const [x = 0, y = 0] = numbersIn(attributes['Boundary']);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(attributes['CTM']);
  return times(space, [a, b, c, d, e + x, f + y]);
}

function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function gatherText(object: XmlElement, space: Matrix, into: Gathered): void {
  const size = numbersIn(object.attributes['Size'])[0] ?? 0;
  const isUnseen = paintsNothing(object);
  let from = { x: 0, y: 0 };
  for (const code of childrenOf(object, 'TextCode')) {
    const glyphs = glyphsOf(code, size, from);
    from = { x: glyphs[0]?.x ?? from.x, y: glyphs[0]?.y ?? from.y };
    into.raw += code.text;
    if (isUnseen) into.unseen += glyphs.length;
    for (const run of runsOf(glyphs, size)) into.pieces.push(pieceOf(run, size, space));
  }
}

function paintsNothing(object: XmlElement): boolean {
  const { Alpha: alpha, Fill: fill, Stroke: stroke } = object.attributes;
  if (alpha !== undefined && Number(alpha) === 0) return true;
  if (fill === 'false' && stroke !== 'true') return true;
  const paint = childOf(object, 'FillColor')?.attributes['Alpha'];
  return paint !== undefined && Number(paint) === 0 && stroke !== 'true';
}

/** Letters that follow one another: a blank or a leap begins anew. */
function runsOf(glyphs: readonly Glyph[], size: number): readonly (readonly Glyph[])[] {
  const runs: Glyph[][] = [];
  let isOpen = false;
  for (const glyph of glyphs) {
    if (/^\s$/.test(glyph.letter)) isOpen = false;
    else {
      const run = isOpen ? runs.at(-1) : undefined;
      if (run) run.push(glyph);
      else runs.push([glyph]);
      isOpen = Math.hypot(...glyph.advance) < 1.6 * size;
    }
  }
  return runs;
}

function pieceOf(run: readonly Glyph[], size: number, [a, b, c, d, e, f]: Matrix): TurnedPiece {
  const first = run[0] as Glyph;
  const last = run.at(-1) as Glyph;
  const own = showsHan(last.letter) ? size : size / 2;
  // The last letter's advance may be a leap; its own width ends the piece.
  const [dx, dy] = run.length > 1 ? [last.x - first.x, last.y - first.y] : first.advance;
  const length = (run.length > 1 ? Math.hypot(dx, dy) : 0) + own;
  const direction = Math.atan2(b * dx + d * dy, a * dx + c * dy);
  return {
    text: asMeant(run.map(({ letter }) => letter).join('')),
    x: mmToPt(a * first.x + c * first.y + e),
    baseline: mmToPt(b * first.x + d * first.y + f),
    width: mmToPt(length * Math.hypot(a, b)),
    size: mmToPt(size * Math.hypot(c, d)),
    angle: direction,
  };
}
