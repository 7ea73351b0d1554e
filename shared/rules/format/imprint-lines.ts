import type { DocumentObjects } from '../../document/document.ts';
import type { Sheet } from '../support/format/shape-rule.ts';
import { defineRule } from '../rule.ts';
import { round } from '../support/format/geometry.ts';
import { ptToMm } from '../../document/units.ts';
import { IMPRINT_LINE_MM } from '../../standards/format.ts';

const COPY = { kind: 'copyTo', text: '抄送：市委办公室。' } as const;
const PRINTING = { kind: 'printing', text: '清江市人民政府办公室　2024年5月6日印发' } as const;
const border = (widthPt: number) => ({ style: 'single', widthPt, color: '000000' });
const bordered = (outer: number, inner: number) =>
  ({
    paragraphs: [
      { ...COPY, format: { borders: { top: border(outer), bottom: border(inner) } } },
      { ...PRINTING, format: { borders: { bottom: border(outer) } } },
    ],
  }) as const;
const TYPED = /^[\s\u3000]*[—–－―─━_＿=-]{10,}[\s\u3000]*$/;
const TOLERANCE_MM = 0.12;

interface Line {
  readonly widthMm?: number | undefined;
}

/** 版记有与版心等宽的线：首末粗、中间细。段落边框、表格边框、线条都算；用一串横线键入的另作提示。 */
export default defineRule({
  id: 'format/imprint-lines',
  title: { 'zh-CN': '版记中的分隔线', en: 'Lines of the imprint' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.4.1' }],
  severity: 'info',
  scope: 'document',
  on: ['copyTo', 'printing'],
  forms: ['ordinary', 'minutes', 'order'],
  needs: ['runFormat', 'paragraphFormat', 'pageSetup', 'objects'],
  messages: {
    missing: () => ({
      'zh-CN': '版记首条和末条应当有与版心等宽的分隔线（推荐粗0.35毫米），现未找到',
      en: 'Expected lines as wide as the text block above and below the imprint (0.35 mm recommended), found none',
    }),
    typed: () => ({
      'zh-CN': '版记的分隔线可以用边框或者线条，现在是用一串横线键入的，换字体、换页边时会长短不一',
      en: 'Imprint lines can be borders or drawn lines; these are typed dashes that change with the type',
    }),
    weight: ({ actual }: { actual: number }) => ({
      'zh-CN': `版记首末分隔线推荐粗0.35毫米、中间推荐0.25毫米，现最粗为${actual}毫米`,
      en: `0.35 mm is recommended for the first and last line and 0.25 mm between, the thickest is ${actual} mm`,
    }),
  },
  examples: {
    good: [
      bordered(1, 0.75),
      {
        paragraphs: [
          { ...COPY, place: 'table' },
          { ...PRINTING, place: 'table' },
        ],
        objects: {
          tables: [
            {
              index: 0,
              rows: 2,
              columns: 1,
              paragraphs: ['p0' as never, 'p1' as never],
              borders: { top: border(1), bottom: border(1), insideH: border(0.75) },
            },
          ],
        },
      },
    ],
    bad: [
      { paragraphs: [COPY, PRINTING], message: 'missing' },
      {
        paragraphs: [{ text: '────────────────────' }, COPY, { text: '────────────────────' }, PRINTING],
        message: 'typed',
      },
      { ...bordered(3, 0.75), message: 'weight' },
    ],
    traps: [
      bordered(0.75, 0.75),
      {
        paragraphs: [COPY, PRINTING],
        objects: { drawings: [{ kind: 'line', anchor: 'p0' as never, widthMm: 156, lineWidthPt: 1 }] },
      },
      { paragraphs: [COPY, PRINTING], form: 'letter' },
      { paragraphs: [COPY, PRINTING], objects: { drawings: [{ kind: 'picture', anchor: 'p1' as never }] } },
    ],
  },
  *check(sheet) {
    const ids = new Set(
      sheet.outline.elements
        .filter(({ kind }) => kind === 'copyTo' || kind === 'printing')
        .flatMap((element) => element.paragraphs as readonly string[]),
    );
    const first = sheet.paragraphs.findIndex(({ id }) => ids.has(id));
    const last = Math.max(...sheet.paragraphs.map(({ id }, index) => (ids.has(id) ? index : -1)));
    const paragraph = sheet.paragraphs[first];
    if (!paragraph) return;
    const around = sheet.paragraphs.slice(Math.max(0, first - 2), last + 3);
    const near = new Set<string>(around.map(({ id }) => id));
    const typed = around.find(({ text }) => TYPED.test(text));
    if (typed) {
      yield { message: 'typed', at: { paragraph: typed.id, start: 0, end: typed.text.length } };
      return;
    }
    const at = { paragraph: paragraph.id, start: 0, end: paragraph.text.length } as const;
    const lines = linesAround(around, sheet.objects, near);
    if (lines.length === 0) {
      const mayHide = sheet.objects.drawings.some(({ anchor }) => near.has(anchor)) || paragraph.place !== 'body';
      if (!mayHide) yield { message: 'missing', at };
      return;
    }
    const thickest = Math.max(...lines.flatMap(({ widthMm }) => widthMm ?? []), 0);
    if (thickest > IMPRINT_LINE_MM.outer + TOLERANCE_MM)
      yield { message: 'weight', at, data: { actual: round2(thickest) } };
  },
});

function round2(mm: number): number {
  return round(mm * 10) / 10;
}

function linesAround(
  around: Sheet['paragraphs'],
  { drawings, tables }: DocumentObjects,
  near: ReadonlySet<string>,
): readonly Line[] {
  const borders = around.flatMap(({ paragraphFormat: { borders: sides } }) => [sides?.top, sides?.bottom]);
  const own = tables.filter(({ paragraphs }) => paragraphs.some((id) => near.has(id)));
  const cells = own.flatMap(({ borders: sides }) => [sides?.top, sides?.bottom, sides?.insideH]);
  const drawn = drawings.filter(({ anchor, kind }) => near.has(anchor) && kind === 'line');
  return [
    ...[...borders, ...cells].flatMap((line) => (line ? [{ widthMm: ptToMm(line.widthPt) }] : [])),
    ...drawn.map(({ lineWidthPt }) => ({ widthMm: lineWidthPt === undefined ? undefined : ptToMm(lineWidthPt) })),
  ];
}
