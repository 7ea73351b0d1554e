/** Pages as LibreOffice and poppler show them: boxes of words, and where there is ink, in millimetres. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Pixels a millimetre of the pictures that ink is looked for in. */
const PIXELS = 10;
const MM_PER_POINT = 25.4 / 72;

export const HAS_POPPLER = spawnSync('pdftotext', ['-v']).status === 0 && spawnSync('pdftoppm', ['-v']).status === 0;

export interface WordBox {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An edge-aligned stretch of the paper. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Ink = 'red' | 'black';

export interface Rendering {
  readonly words: readonly WordBox[];
  /** The smallest area that holds all ink of the colour within the area given; undefined where there is none. */
  inkIn(page: number, ink: Ink, within: Area): Area | undefined;
  /** Heights at which a line of that colour crosses more than nine tenths of the width of the area. */
  rules(page: number, ink: Ink, within: Area): readonly number[];
}

export function render(pdf: Uint8Array): Rendering {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-render-'));
  try {
    const file = join(folder, 'a.pdf');
    writeFileSync(file, pdf);
    const boxes = spawnSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' }).stdout;
    spawnSync('pdftoppm', ['-r', String(PIXELS * 25.4), file, join(folder, 'p')]);
    const pages = readdirSync(folder)
      .filter((name) => name.endsWith('.ppm'))
      .sort()
      .map((name) => readPicture(new Uint8Array(readFileSync(join(folder, name)))));
    return makeRendering(readBoxes(boxes), pages);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readBoxes(html: string): readonly WordBox[] {
  return html.split('<page ').flatMap((source, page) =>
    [...source.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g)].map(
      ([, left, top, right, bottom, text = '']) => ({
        page,
        text,
        left: Number(left) * MM_PER_POINT,
        right: Number(right) * MM_PER_POINT,
        top: Number(top) * MM_PER_POINT,
        bottom: Number(bottom) * MM_PER_POINT,
      }),
    ),
  );
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Binary PPM: “P6 width height 255” and three bytes a pixel. */
function readPicture(bytes: Uint8Array): Picture {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 64)));
  if (!head) throw new Error('not a PPM picture');
  return { width: Number(head[1]), height: Number(head[2]), pixels: bytes.subarray(head[0].length) };
}

function makeRendering(words: readonly WordBox[], pages: readonly Picture[]): Rendering {
  const isInk = (picture: Picture, x: number, y: number, ink: Ink): boolean => {
    const at = (y * picture.width + x) * 3;
    const [red = 255, green = 255] = picture.pixels.subarray(at, at + 2);
    return ink === 'red' ? red > 150 && green < 120 : red < 120 && green < 120;
  };
  const scan = (page: number, within: Area, see: (picture: Picture, x: number, y: number) => void): void => {
    const picture = pages[page - 1];
    if (!picture) return;
    const [x0, x1] = [Math.round(within.left * PIXELS), Math.min(picture.width, Math.round(within.right * PIXELS))];
    const [y0, y1] = [Math.round(within.top * PIXELS), Math.min(picture.height, Math.round(within.bottom * PIXELS))];
    for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) see(picture, x, y);
  };
  return {
    words,
    inkIn(page, ink, within) {
      let found: Area | undefined;
      scan(page, within, (picture, x, y) => {
        if (!isInk(picture, x, y, ink)) return;
        found = {
          left: Math.min(found?.left ?? Infinity, x / PIXELS),
          right: Math.max(found?.right ?? 0, (x + 1) / PIXELS),
          top: Math.min(found?.top ?? Infinity, y / PIXELS),
          bottom: Math.max(found?.bottom ?? 0, (y + 1) / PIXELS),
        };
      });
      return found;
    },
    rules(page, ink, within) {
      const counts = new Map<number, number>();
      scan(page, within, (picture, x, y) => {
        if (isInk(picture, x, y, ink)) counts.set(y, (counts.get(y) ?? 0) + 1);
      });
      const full = (within.right - within.left) * PIXELS * 0.9;
      const rows = [...counts].filter(([, count]) => count >= full).map(([y]) => y);
      return rows.filter((y) => !rows.includes(y - 1)).map((y) => y / PIXELS);
    },
  };
}
