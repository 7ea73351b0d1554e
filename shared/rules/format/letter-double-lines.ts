import { defineRule } from '../rule.ts';
import { colorName, isRed } from '../support/format/colors.ts';
import { round } from '../support/format/geometry.ts';
import { LETTER_LINE_MM } from '../../standards/format.ts';

const MARK = { kind: 'issuerMark', text: '清江市财政局', runs: { color: 'FF0000', sizePt: 36 } } as const;
const TITLE = { kind: 'title', text: '清江市财政局关于拨款事项的函' } as const;
const line = (more: object) =>
  ({
    kind: 'line',
    anchor: 'p0' as never,
    widthMm: 170,
    lineColor: 'FF0000',
    lineStyle: 'thickThin',
    ...more,
  }) as const;
const on = (...lines: readonly object[]) =>
  ({ paragraphs: [MARK, TITLE], form: 'letter', objects: { drawings: lines.map((more) => line(more)) } }) as const;
const TOLERANCE_MM = 3;
const PICTURES = new Set(['picture', 'object', 'shape', 'textbox']);

/** 信函格式首页上下各一条 170 毫米的红色双线；可以是一条双线，也可以由粗细两条线合成。 */
export default defineRule({
  id: 'format/letter-double-lines',
  title: { 'zh-CN': '信函格式的红色双线', en: 'Red double lines of the letter format' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '10.1' }],
  severity: 'warning',
  scope: 'document',
  forms: ['letter'],
  on: ['issuerMark'],
  needs: ['runFormat', 'paragraphFormat', 'objects'],
  messages: {
    missing: () => ({
      'zh-CN':
        '信函格式应当在发文机关标志下4毫米处印一条红色双线（上粗下细）、距下页边20毫米处印一条（上细下粗），现未找到',
      en: 'Expected a red double line 4 mm below the letter’s masthead and one 20 mm from the foot, found none',
    }),
    color: ({ actual }: { actual: string }) => ({
      'zh-CN': `信函格式的双线应当为红色，现为${actual}`,
      en: `Expected red double lines, found ${actual}`,
    }),
    width: ({ actual }: { actual: number }) => ({
      'zh-CN': `信函格式的双线长应当为170毫米，现为${actual}毫米`,
      en: `Expected double lines of 170 mm, found ${actual} mm`,
    }),
  },
  examples: {
    good: [
      on({}, { lineStyle: 'thinThick' }),
      on({ lineStyle: 'single', lineWidthPt: 2 }, { lineStyle: 'single', lineWidthPt: 0.75 }),
    ],
    bad: [
      { ...on(), message: 'missing' },
      { ...on({ lineColor: '000000' }), message: 'color' },
      { ...on({ widthMm: 150 }), message: 'width' },
    ],
    traps: [
      on({ kind: 'picture', lineColor: undefined }),
      { paragraphs: [{ ...MARK, runs: { color: '000000' } }, TITLE], form: 'letter' },
      {
        paragraphs: [
          { ...MARK, format: { borders: { bottom: { style: 'thickThinSmallGap', widthPt: 4.5, color: 'FF0000' } } } },
          TITLE,
        ],
        form: 'letter',
      },
      { paragraphs: [MARK, TITLE], form: 'ordinary' },
    ],
  },
  *check({ outline, paragraphs, objects }) {
    const id = outline.elements.find(({ kind }) => kind === 'issuerMark')?.paragraphs[0];
    const markAt = paragraphs.findIndex((each) => each.id === id);
    const mark = paragraphs[markAt];
    if (!mark) return;
    const isHeadRed = mark.runFormat.some(({ format }) => isRed(format.color));
    const borders = paragraphs
      .slice(markAt, markAt + 3)
      .flatMap(({ paragraphFormat: { borders: sides } }) => [sides?.top, sides?.bottom])
      .flatMap((border) => (border ? [{ color: border.color, widthMm: undefined }] : []));
    const drawn = objects.drawings
      .filter(({ kind, widthMm = 0 }) => kind === 'line' && widthMm >= 100)
      .map(({ lineColor, widthMm }) => ({ color: lineColor, widthMm }));
    const found = [...borders, ...drawn];
    const at = { paragraph: mark.id, start: 0, end: mark.text.length } as const;
    const red = found.filter(({ color }) => color === undefined || isRed(color));
    const [other] = found;
    if (red.length > 0) {
      const odd = red.find(({ widthMm }) => widthMm !== undefined && Math.abs(widthMm - LETTER_LINE_MM) > TOLERANCE_MM);
      if (odd?.widthMm !== undefined)
        yield { message: 'width', at, severity: 'info', data: { actual: round(odd.widthMm) } };
      return;
    }
    // A black masthead is printed over in red, lines and all; a picture or a table may hold the lines.
    if (!isHeadRed || objects.drawings.some(({ kind }) => PICTURES.has(kind)) || mark.place === 'table') return;
    if (other?.color) yield { message: 'color', at, data: { actual: colorName(other.color).zh } };
    else yield { message: 'missing', at };
  },
});
