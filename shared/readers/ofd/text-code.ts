/** One `TextCode` (文字定位) → where each of its letters stands. */
import type { XmlElement } from '../ooxml/xml.ts';
import { showsHan } from '../positioned/index.ts';
import { numbersIn } from './package.ts';

/** A letter and its place in the space of its object, in millimetres; `advance` is where the next one begins. */
export interface Glyph {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  readonly advance: readonly [number, number];
}

/**
 * @param size type size in millimetres
 * @param from where the code before it began: coordinates left out are the same as there
 */
export function glyphsOf(
  { attributes, text }: XmlElement,
  size: number,
  from: { readonly x: number; readonly y: number },
): readonly Glyph[] {
  const letters = [...text.replace(/[\r\n]/g, '')];
  const [deltaX, deltaY] = [deltasIn(attributes['DeltaX']), deltasIn(attributes['DeltaY'])];
  let [x, y] = [numbersIn(attributes['X'])[0] ?? from.x, numbersIn(attributes['Y'])[0] ?? from.y];
  return letters.map((letter, at): Glyph => {
    const isLast = at === letters.length - 1;
    const own = showsHan(letter) || letter === '\u3000' ? size : size / 2;
    // Where neither is said, the letter's own width leads to the next one.
    const dx = isLast ? own : (deltaX[at] ?? (deltaY[at] === undefined ? own : 0));
    const dy = isLast ? 0 : (deltaY[at] ?? 0);
    const glyph = { letter, x, y, advance: [dx, dy] as const };
    x += dx;
    y += dy;
    return glyph;
  });
}

const MOST_REPEATED = 10_000;

/** `3.2 g 4 5.6 1` is 3.2, four times 5.6, and 1. */
export function deltasIn(value: string | undefined): readonly number[] {
  const words = (value ?? '').split(/[\s,]+/).filter((each) => each !== '');
  const deltas: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.toLowerCase() !== 'g') deltas.push(Number(words[at]));
    else {
      const [count, delta] = [Number(words[at + 1]), Number(words[at + 2])];
      for (let left = Math.min(count, MOST_REPEATED); left > 0; left -= 1) deltas.push(delta);
      at += 2;
    }
  }
  return deltas.map((each) => (Number.isFinite(each) ? each : 0));
}
