/** Measures a page as LibreOffice prints it: where its ink is, to a tenth of a millimetre. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertAll, SOFFICE } from './office.ts';

/** 254 dots an inch: ten a millimetre. */
const DOTS_PER_MM = 10;

/** Whether both programs a measurement needs are here: LibreOffice and poppler's pdftoppm. */
export const CAN_MEASURE = SOFFICE !== undefined && spawnSync('pdftoppm', ['-v']).status === 0;

export interface Page {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of each dot, row by row. */
  readonly dots: Uint8Array;
}

/** Unbroken rows of ink, and how far they reach to the sides; millimetres from the paper's upper left corner. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export type Ink = 'red' | 'black';

/** The pages of some documents as dots. */
export function render(files: readonly Uint8Array[]): readonly (readonly Page[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-render-'));
  try {
    return convertAll(files, 'pdf').map((pdf, at) => {
      writeFileSync(join(folder, `${at}.pdf`), pdf);
      const run = spawnSync('pdftoppm', ['-r', '254', join(folder, `${at}.pdf`), join(folder, `${at}-`)]);
      if (run.status !== 0) throw new Error(`pdftoppm: ${String(run.stderr)}`);
      return readdirSync(folder)
        .filter((name) => name.startsWith(`${at}-`) && name.endsWith('.ppm'))
        .sort()
        .map((name) => readPpm(readFileSync(join(folder, name))));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readPpm(file: Buffer): Page {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 64).toString('latin1'));
  if (!header) throw new Error('not a PPM');
  return { width: Number(header[1]), height: Number(header[2]), dots: file.subarray(header[0].length) };
}

/** Bands of one ink from top to bottom, of the whole page or only between two distances from its left edge. */
export function bands({ width, height, dots }: Page, ink: Ink, [from, to] = [0, 210]): readonly Band[] {
  const found: Band[] = [];
  let open: { top: number; left: number; right: number } | undefined;
  for (let row = 0; row <= height; row += 1) {
    let left = width;
    let right = -1;
    const end = Math.min(width, to * DOTS_PER_MM);
    for (let column = from * DOTS_PER_MM; row < height && column < end; column += 1) {
      if (!isInk(dots, (row * width + column) * 3, ink)) continue;
      left = Math.min(left, column);
      right = column;
    }
    if (right >= 0) {
      open = {
        top: open?.top ?? row,
        left: Math.min(left, open?.left ?? left),
        right: Math.max(right, open?.right ?? 0),
      };
    } else if (open) {
      found.push(toBand(open, row));
      open = undefined;
    }
  }
  return found;
}

function toBand({ top, left, right }: { top: number; left: number; right: number }, end: number): Band {
  return {
    top: top / DOTS_PER_MM,
    bottom: end / DOTS_PER_MM,
    left: left / DOTS_PER_MM,
    right: (right + 1) / DOTS_PER_MM,
  };
}

function isInk(dots: Uint8Array, at: number, ink: Ink): boolean {
  const [red = 255, green = 255, blue = 255] = [dots[at], dots[at + 1], dots[at + 2]];
  const isRed = red - green > 80;
  return ink === 'red' ? isRed : !isRed && red + green + blue < 380;
}
