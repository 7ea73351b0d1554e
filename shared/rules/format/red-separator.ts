import type { BorderLine, DocumentObjects } from '../../document/document.ts';
import type { Sheet } from '../support/format/shape-rule.ts';
import { defineRule } from '../rule.ts';
import { colorName, isRed } from '../support/format/colors.ts';
import { round } from '../support/format/geometry.ts';
import { TEXT_AREA_MM } from '../../standards/format.ts';

const RED: BorderLine = { style: 'single', widthPt: 1.5, color: 'FF0000' };
const MARK = { kind: 'issuerMark', text: '清江市人民政府文件', runs: { color: 'FF0000', sizePt: 48 } } as const;
const NUMBER = { kind: 'documentNumber', text: '清政发〔2024〕5号' } as const;
const TITLE = { kind: 'title', text: '关于做好防汛工作的通知' } as const;
const BARE = [MARK, NUMBER, TITLE] as const;
const drawn = (more: object) =>
  ({
    paragraphs: BARE,
    objects: { drawings: [{ kind: 'line', anchor: 'p1' as never, widthMm: 156, lineColor: 'FF0000', ...more }] },
  }) as const;
const TOLERANCE_MM = 2;
const LINES_BELOW = 4;

interface Found {
  readonly color?: string | undefined;
  readonly widthMm?: number | undefined;
}

/** 发文字号之下有一条与版心等宽的红线：段落边框、线条图形、表格边框都算；图片里的线看不到。 */
export default defineRule({
  id: 'format/red-separator',
  title: { 'zh-CN': '版头的红色分隔线', en: 'Red line of the head' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.2.7' }],
  severity: 'warning',
  scope: 'document',
  on: ['documentNumber'],
  forms: ['ordinary'],
  needs: ['runFormat', 'paragraphFormat', 'pageSetup', 'objects'],
  messages: {
    missing: () => ({
      'zh-CN': '发文字号之下4毫米处应当居中印一条与版心等宽的红色分隔线，现未找到',
      en: 'Expected a red line as wide as the text block 4 mm below the number, found none',
    }),
    color: ({ actual }: { actual: string }) => ({
      'zh-CN': `版头分隔线应当为红色，现为${actual}`,
      en: `Expected a red line below the number, found ${actual}`,
    }),
    width: ({ actual }: { actual: number }) => ({
      'zh-CN': `版头分隔线应当与版心等宽（156毫米），现为${actual}毫米`,
      en: `Expected a line as wide as the text block (156 mm), found ${actual} mm`,
    }),
  },
  examples: {
    good: [drawn({}), { paragraphs: [MARK, { ...NUMBER, format: { borders: { bottom: RED } } }, TITLE] }],
    bad: [
      { paragraphs: BARE, message: 'missing' },
      { ...drawn({ lineColor: '000000' }), message: 'color' },
      { ...drawn({ widthMm: 120 }), message: 'width' },
    ],
    traps: [
      { paragraphs: [{ ...MARK, runs: { color: '000000' } }, NUMBER, TITLE] },
      drawn({ kind: 'picture', lineColor: undefined }),
      drawn({ kind: 'shape', heightMm: 0.5, lineColor: undefined, fillColor: 'C00000' }),
      { paragraphs: [MARK, NUMBER, { ...TITLE, format: { borders: { top: RED } } }] },
    ],
  },
  *check(sheet) {
    const titleAt = placeOf(sheet, 'title');
    const number = sheet.paragraphs[placeOf(sheet, 'documentNumber')];
    const mark = sheet.paragraphs[placeOf(sheet, 'issuerMark')];
    if (!number || !mark || titleAt < 0) return;
    // A line may hang on a paragraph below it, or in the header of page 1.
    const head = sheet.paragraphs.filter(({ place }, index) => index <= titleAt + LINES_BELOW || place === 'header');
    const heads = new Set<string>(head.map(({ id }) => id));
    const lines = linesIn(sheet, heads);
    const at = { paragraph: number.id, start: 0, end: number.text.length } as const;
    const red = lines.filter(({ color }) => isRed(color));
    const other = lines.find(({ color }) => color !== undefined);
    if (red.length > 0) {
      const wide =
        red.flatMap(({ widthMm }) => widthMm ?? TEXT_AREA_MM.width).sort((a, b) => b - a)[0] ?? TEXT_AREA_MM.width;
      // A line with a star in its middle comes in two halves; a head of 信函 has lines of 170 mm.
      const isRight = [TEXT_AREA_MM.width, 170].some((wanted) => Math.abs(wide - wanted) <= TOLERANCE_MM);
      if (!isRight && red.length === 1) yield { message: 'width', at, severity: 'info', data: { actual: round(wide) } };
      return;
    }
    if (lines.some(({ color }) => color === undefined) || mayHideLine(sheet.objects, heads)) return;
    // A black head is over-printed in red at the press, and its line with it.
    if (!mark.runFormat.some(({ format }) => isRed(format.color))) return;
    if (other?.color) yield { message: 'color', at, data: { actual: colorName(other.color).zh } };
    else yield { message: 'missing', at };
  },
});

type Headed = Sheet & { readonly objects: DocumentObjects };

function placeOf({ outline, paragraphs }: Sheet, wanted: string): number {
  const element = outline.elements.find(({ kind }) => kind === wanted);
  return element ? paragraphs.findIndex(({ id }) => id === element.paragraphs[0]) : -1;
}

/** Long thin things at the head: borders of paragraphs and tables, lines, flat shapes. */
function linesIn({ paragraphs, objects }: Headed, heads: ReadonlySet<string>): readonly Found[] {
  const borders = paragraphs
    .filter(({ id }) => heads.has(id))
    .flatMap(({ paragraphFormat }) => [paragraphFormat.borders?.top, paragraphFormat.borders?.bottom])
    .flatMap((line) => (line ? [{ color: line.color }] : []));
  const tables = objects.tables
    .filter(({ paragraphs: own }) => own.some((id) => heads.has(id)))
    .flatMap(({ borders: sides }) => [sides?.top, sides?.bottom, sides?.insideH])
    .flatMap((line) => (line ? [{ color: line.color }] : []));
  const drawn = objects.drawings
    .filter(
      ({ anchor, kind, heightMm }) =>
        heads.has(anchor) && (kind === 'line' || (kind === 'shape' && (heightMm ?? 9) < 3)),
    )
    .map(({ lineColor, fillColor, widthMm }) => ({ color: lineColor ?? fillColor, widthMm }));
  return [...borders, ...tables, ...drawn];
}

function mayHideLine({ drawings }: DocumentObjects, heads: ReadonlySet<string>): boolean {
  return drawings.some(({ anchor, kind }) => heads.has(anchor) && kind !== 'line');
}
