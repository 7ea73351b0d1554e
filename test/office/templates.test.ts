/** Every template opens in LibreOffice, and what GB/T 9704 gives a distance for is printed there, to half a millimetre. */
import { beforeAll, describe, expect, it } from 'vitest';
import { buildTemplate, exampleValues, templates } from '../../shared/writers/templates/index.ts';
import { SOFFICE, tellSkipped } from '../support/office.ts';
import type { Page } from '../support/rendered.ts';
import { bands, CAN_MEASURE, render } from '../support/rendered.ts';

tellSkipped('templates printed by LibreOffice');
if (SOFFICE !== undefined && !CAN_MEASURE)
  process.stdout.write('skipped: templates printed by LibreOffice (pdftoppm of poppler-utils is not installed)\n');

const printed = new Map<string, readonly Page[]>();

/** Reaches from one side of the 版心, 28 mm from the left, to the other. */
const TEXT = { left: 28, right: 184 } as const;

describe.skipIf(!CAN_MEASURE)('templates printed by LibreOffice', () => {
  beforeAll(() => {
    const genres = templates.map(({ genre }) => genre);
    const pages = render(genres.map((genre) => buildTemplate(genre, exampleValues(genre)) as Uint8Array));
    genres.forEach((genre, at) => printed.set(genre, pages[at] ?? []));
  }, 300_000);

  it.each(templates)('$genre: opens, on A4, with no page left empty', ({ genre }) => {
    const pages = printed.get(genre) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      expect([page.width / 10, page.height / 10]).toEqual([near(210), near(297)]);
      const ink = bands(page, 'black').filter(({ bottom }) => bottom < 263);
      expect(ink.length).toBeGreaterThan(0);
    }
  });

  it.each(['请示', '通知', '公告', '议案', '备案报告'])('%s: mark, number and red line (7.2.4, 7.2.7)', (genre) => {
    const [mark, line] = bands(first(genre), 'red');
    expect(mark?.top).toEqual(near(37 + 35));
    const number = bands(first(genre), 'black')
      .filter(({ bottom }) => bottom <= (line?.top ?? 0))
      .at(-1);
    expect((line?.top ?? 0) - (number?.bottom ?? 0)).toEqual(near(4));
    expect(line).toMatchObject({ left: near(TEXT.left), right: near(TEXT.right) });
    const title = bands(first(genre), 'black').find(({ top }) => top > (line?.bottom ?? 0));
    // Two lines of 10.2 mm, and the blank above the ink of a line of 三号.
    expect(title?.top).toEqual(near((line?.bottom ?? 0) + 2 * 10.21 + 3.4));
  });

  it.each(['请示', '通知', '命令', '纪要'])('%s: imprint on the lower edge of the 版心 (7.4.1)', (genre) => {
    const lines = bands(last(genre), 'black').filter(
      ({ top, bottom, right, left }) => bottom - top < 0.6 && right - left > 150,
    );
    expect(lines.at(-1)?.bottom).toEqual(near(37 + 225));
    for (const line of lines) expect(line).toMatchObject({ left: near(TEXT.left), right: near(TEXT.right) });
    const thickness = lines.map(({ top, bottom }) => bottom - top);
    for (const inner of thickness.slice(1, -1)) expect(inner).toBeLessThanOrEqual(Math.max(...thickness));
  });

  it('page numbers: dashes 7 mm below the 版心, a character from the outer edge (7.5)', () => {
    const pages = printed.get('请示') ?? [];
    const dashOf = (page: Page, from: number, to: number) =>
      bands(page, 'black', [from, to]).find(({ top }) => top > 262);
    const odd = dashOf(pages[0] as Page, 160, 166);
    expect(odd?.top).toEqual(near(262 + 7));
    const number = bands(pages[0] as Page, 'black').at(-1);
    expect(number?.right).toEqual(near(TEXT.right - 4.94));
    const even = bands(pages[1] as Page, 'black').at(-1);
    expect(even?.left).toEqual(near(TEXT.left + 4.94));
  });

  it('a letter: mark 30 mm from the edge, double lines of 170 mm, number 7/8 of 三号 below (10.1)', () => {
    const [mark, thick, thin, lowerThin, lowerThick] = bands(first('函'), 'red');
    expect(mark?.top).toEqual(near(30));
    expect((thick?.top ?? 0) - (mark?.bottom ?? 0)).toEqual(near(4));
    for (const line of [thick, thin, lowerThin, lowerThick])
      expect(line).toMatchObject({ left: near(20), right: near(190) });
    expect(heightOf(thick)).toBeGreaterThan(heightOf(thin));
    expect(heightOf(lowerThick)).toBeGreaterThan(heightOf(lowerThin));
    expect(lowerThin?.top).toEqual(near(297 - 20));
    const [number] = bands(first('函'), 'black');
    expect((number?.top ?? 0) - (thin?.bottom ?? 0)).toEqual(near((16 * 7) / 8 / 2.835));
    expect(number?.right).toEqual(near(TEXT.right));
    expect(bands(first('函'), 'black').filter(({ top }) => top > 262)).toEqual([]);
  });

  it('an order: mark 20 mm below the upper edge of the 版心 (10.2)', () => {
    expect(bands(first('命令'), 'red')[0]?.top).toEqual(near(37 + 20));
  });

  it('minutes: mark 35 mm below the upper edge of the 版心 (10.3)', () => {
    expect(bands(first('纪要'), 'red')[0]?.top).toEqual(near(37 + 35));
  });

  it('an attachment: label on the first line, title on the third (7.3.7)', () => {
    const [label, title] = bands(last('请示'), 'black');
    // 附 leaves 0.4 mm of its cell blank.
    expect(label?.left).toEqual(near(TEXT.left + 0.4));
    expect(label?.top).toEqual(near(37 + 3));
    expect(Math.round(((title?.top ?? 0) - 37) / 10.21)).toBe(2);
  });

  it('a sealed date ends four characters from the right (7.3.5.1)', () => {
    const date = bands(first('函'), 'black')
      .filter(({ left, bottom }) => left > 100 && bottom < 262)
      .at(-1);
    // 日 leaves 0.8 mm of its cell blank.
    expect(date?.right).toEqual(near(TEXT.right - 4 * 5.556 - 0.8));
  });
});

function near(mm: number): number {
  return expect.closeTo(mm, 0);
}

function heightOf(band: { readonly top: number; readonly bottom: number } | undefined): number {
  return (band?.bottom ?? 0) - (band?.top ?? 0);
}

function first(genre: string): Page {
  return printed.get(genre)?.[0] as Page;
}

function last(genre: string): Page {
  return printed.get(genre)?.at(-1) as Page;
}
