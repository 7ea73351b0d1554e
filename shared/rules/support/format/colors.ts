/** Black, near black and red, as people see them. */

function channels(color: string | undefined): readonly [number, number, number] | undefined {
  if (!color || !/^[0-9A-Fa-f]{6}$/.test(color)) return undefined;
  return [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16)) as [number, number, number];
}

/** Red as heads are printed: FF0000, C00000, E60012 and their like. */
export function isRed(color: string | undefined): boolean {
  const [red, green, blue] = channels(color) ?? [0, 0, 0];
  return red >= 0x90 && green <= 0x60 && blue <= 0x60;
}

/** `black`, `dark` (a dark grey that prints almost so), or `other`. Absent: not told. */
export function shadeOf(color: string | undefined): 'black' | 'dark' | 'other' | undefined {
  const rgb = channels(color);
  if (!rgb) return undefined;
  const brightest = Math.max(...rgb);
  if (brightest <= 0x12) return 'black';
  return brightest <= 0x40 && brightest - Math.min(...rgb) <= 0x10 ? 'dark' : 'other';
}

const NAMES: readonly (readonly [test: (r: number, g: number, b: number) => boolean, zh: string, en: string])[] = [
  [(r, g, b) => Math.min(r, g, b) >= 0xf0, '白色', 'white'],
  [(r, g, b) => Math.max(r, g, b) - Math.min(r, g, b) <= 0x18, '灰色', 'grey'],
  [(r, g, b) => r > 0x90 && g < 0x70 && b < 0x70, '红色', 'red'],
  [(r, g, b) => b >= r && b >= g, '蓝色', 'blue'],
  [(r, g, b) => g >= r && g >= b, '绿色', 'green'],
];

/** “蓝色（365F91）” */
export function colorName(color: string): { readonly zh: string; readonly en: string } {
  const [r, g, b] = channels(color) ?? [0, 0, 0];
  const found = NAMES.find(([test]) => test(r, g, b));
  return { zh: `${found?.[1] ?? '彩色'}（${color}）`, en: `${found?.[2] ?? 'coloured'} (${color})` };
}
