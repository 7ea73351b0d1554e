/** The named styles of an official document, as Word writes them: one table, and the part made from it. */
import { CHAR, CHAR_SPACING, LINE } from './measures.ts';
import type { Markup } from './xml.ts';
import { element, join, NAMESPACES, NOTHING, valued, xmlPart } from './xml.ts';

export const FONTS = {
  song: '方正小标宋简体',
  fang: '仿宋_GB2312',
  hei: '黑体',
  kai: '楷体_GB2312',
  plain: '宋体',
} as const;
/** Red of heads and lines: 红色 as Word names it. */
export const RED = 'FF0000';

interface Look {
  readonly id: string;
  readonly name: string;
  readonly base?: string;
  readonly next?: string;
  readonly font?: string;
  readonly sizePt?: number;
  readonly color?: string;
  readonly alignment?: 'left' | 'center' | 'right' | 'both' | 'distribute';
  /** Exact line height in twips. */
  readonly line?: number;
  readonly before?: number;
  /** In characters. */
  readonly firstLine?: number;
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly outline?: number;
  readonly keepNext?: boolean;
  /** Placed by its own line, not by the grid: heads, whose distances are measured. */
  readonly offGrid?: boolean;
  /** Character width the indents are counted in, twips. */
  readonly unit?: number;
}

const PARAGRAPHS = [
  { id: 'Body', name: '正文仿宋', firstLine: 2, alignment: 'both' },
  { id: 'HeadLeft', name: '份号密级', next: 'HeadLeft', font: FONTS.hei, alignment: 'left' },
  { id: 'CopyNumber', name: '份号', base: 'HeadLeft', font: FONTS.fang },
  {
    id: 'Mark',
    name: '发文机关标志',
    font: FONTS.song,
    color: RED,
    alignment: 'center',
    offGrid: true,
    next: 'Number',
  },
  { id: 'MarkSide', name: '发文机关标志（联合）', base: 'Mark', alignment: 'distribute' },
  { id: 'Number', name: '发文字号', alignment: 'center', offGrid: true, next: 'RedLine' },
  { id: 'Signer', name: '发文字号和签发人', base: 'Number', alignment: 'left', next: 'RedLine' },
  { id: 'RedLine', name: '红色分隔线', offGrid: true, next: 'Title' },
  { id: 'Title', name: '公文标题', font: FONTS.song, sizePt: 22, alignment: 'center', line: 680, next: 'Recipient' },
  { id: 'UnderTitle', name: '题注', alignment: 'center', next: 'Body' },
  { id: 'Recipient', name: '主送机关', alignment: 'both', before: LINE, next: 'Body' },
  { id: 'Heading1', name: '一级标题', base: 'Body', font: FONTS.hei, outline: 0, next: 'Body' },
  { id: 'Heading2', name: '二级标题', base: 'Body', font: FONTS.kai, outline: 1, next: 'Body' },
  { id: 'Heading3', name: '三级标题', base: 'Body', outline: 2, next: 'Body' },
  { id: 'Heading4', name: '四级标题', base: 'Body', outline: 3, next: 'Body' },
  { id: 'Note', name: '附件说明', alignment: 'both', left: 5, hanging: 3 },
  { id: 'Issuer', name: '发文机关署名', alignment: 'right', keepNext: true, next: 'Date' },
  { id: 'Date', name: '成文日期', alignment: 'right', right: 4, next: 'Annotation' },
  { id: 'Annotation', name: '附注', base: 'Body' },
  { id: 'Attendance', name: '出席人员', alignment: 'both', left: 5, hanging: 3 },
  { id: 'AttachmentLabel', name: '附件顺序号', font: FONTS.hei, alignment: 'left', next: 'AttachmentTitle' },
  { id: 'AttachmentTitle', name: '附件标题', base: 'Title', next: 'Body' },
  { id: 'Imprint', name: '版记', sizePt: 14, alignment: 'both', left: 1, right: 1, unit: 276 },
  { id: 'Cell', name: '表格文字', sizePt: 14, alignment: 'left', line: 480 },
  { id: 'CellLabel', name: '表格栏目', base: 'Cell', font: FONTS.hei, alignment: 'center' },
  { id: 'End', name: '文末', line: 20, sizePt: 1 },
] as const satisfies readonly Look[];

const CHARACTERS = [
  { id: 'SignerName', name: '签发人姓名', font: FONTS.kai },
  { id: 'RunIn1', name: '接排一级标题', font: FONTS.hei },
  { id: 'RunIn2', name: '接排二级标题', font: FONTS.kai },
  { id: 'LabelText', name: '栏目名', font: FONTS.hei },
] as const satisfies readonly Look[];

export type ParagraphStyle = (typeof PARAGRAPHS)[number]['id'];
export type CharacterStyle = (typeof CHARACTERS)[number]['id'];

/** Exact line height a style asks for, in twips. */
export function lineOf(style: ParagraphStyle): number {
  const look: Look | undefined = PARAGRAPHS.find(({ id }) => id === style);
  return look?.line ?? (look?.base ? lineOf(look.base as ParagraphStyle) : LINE);
}

export function fontMarkup(font: string): Markup {
  return element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font });
}

/** Indents in characters, with the twips beside them for programs that know only those. */
export function indentMarkup(indent: Pick<Look, 'firstLine' | 'left' | 'right' | 'hanging'>, unit = CHAR): Markup {
  const pair = (name: string, chars: number | undefined, more = 0): Record<string, number> =>
    chars === undefined
      ? {}
      : { [`w:${name}Chars`]: Math.round(chars * 100), [`w:${name}`]: Math.round((chars + more) * unit) };
  // Word's left characters end where the first line begins; its twips, where the lines that hang do.
  const hanging = indent.hanging ?? 0;
  const attributes = {
    ...pair('left', indent.left === undefined ? undefined : indent.left - hanging, hanging),
    ...pair('right', indent.right),
    ...pair('firstLine', indent.firstLine),
    ...pair('hanging', indent.hanging),
  };
  return Object.keys(attributes).length === 0 ? NOTHING : element('w:ind', attributes);
}

function paragraphProperties(look: Look): Markup {
  return element(
    'w:pPr',
    {},
    look.keepNext ? element('w:keepNext') : NOTHING,
    // A line higher than the grid's would be rounded up to two of them.
    look.line !== undefined || look.offGrid === true ? element('w:snapToGrid', { 'w:val': 0 }) : NOTHING,
    look.line !== undefined || look.before !== undefined
      ? element('w:spacing', {
          'w:before': look.before,
          ...(look.line !== undefined && { 'w:line': look.line, 'w:lineRule': 'exact' }),
        })
      : NOTHING,
    indentMarkup(look, look.unit),
    look.alignment ? valued('w:jc', look.alignment) : NOTHING,
    look.outline !== undefined ? valued('w:outlineLvl', look.outline) : NOTHING,
  );
}

function runProperties(look: Look): Markup {
  const size = look.sizePt === undefined ? [] : [valued('w:sz', look.sizePt * 2), valued('w:szCs', look.sizePt * 2)];
  return element(
    'w:rPr',
    {},
    look.font ? fontMarkup(look.font) : NOTHING,
    look.color ? valued('w:color', look.color) : NOTHING,
    ...size,
  );
}

function style(type: 'paragraph' | 'character', look: Look): Markup {
  const isParagraph = type === 'paragraph';
  return element(
    'w:style',
    { 'w:type': type, 'w:customStyle': 1, 'w:styleId': look.id },
    valued('w:name', look.name),
    valued('w:basedOn', isParagraph ? (look.base ?? 'Normal') : 'DefaultParagraphFont'),
    isParagraph && look.next ? valued('w:next', look.next) : NOTHING,
    element('w:qFormat'),
    isParagraph ? paragraphProperties(look) : NOTHING,
    runProperties(look),
  );
}

const DEFAULTS = element(
  'w:docDefaults',
  {},
  element(
    'w:rPrDefault',
    {},
    element(
      'w:rPr',
      {},
      element('w:rFonts', {
        'w:asciiTheme': 'minorHAnsi',
        'w:eastAsiaTheme': 'minorEastAsia',
        'w:hAnsiTheme': 'minorHAnsi',
        'w:cstheme': 'minorBidi',
      }),
      valued('w:sz', 21),
      valued('w:szCs', 21),
      element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }),
    ),
  ),
  element('w:pPrDefault'),
);

/** Word counts indents in the size of Normal, so Normal itself is 三号仿宋, twenty-eight to the line. */
const BUILT_IN = join([
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    valued('w:name', 'Normal'),
    element('w:qFormat'),
    element(
      'w:pPr',
      {},
      element('w:widowControl', { 'w:val': 0 }),
      // No quarter blanks between Han characters and digits: they would break the count of twenty-eight.
      element('w:autoSpaceDE', { 'w:val': 0 }),
      element('w:autoSpaceDN', { 'w:val': 0 }),
      element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': LINE, 'w:lineRule': 'exact' }),
    ),
    element(
      'w:rPr',
      {},
      fontMarkup(FONTS.fang),
      valued('w:color', '000000'),
      valued('w:spacing', CHAR_SPACING),
      valued('w:sz', 32),
      valued('w:szCs', 32),
    ),
  ),
  element(
    'w:style',
    { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
    valued('w:name', 'Default Paragraph Font'),
    element('w:semiHidden'),
  ),
  element(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    valued('w:name', 'Normal Table'),
    element('w:semiHidden'),
    element(
      'w:tblPr',
      {},
      element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
      element(
        'w:tblCellMar',
        {},
        ...(['top', 'left', 'bottom', 'right'] as const).map((side) =>
          element(`w:${side}`, { 'w:w': 0, 'w:type': 'dxa' }),
        ),
      ),
    ),
  ),
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': 'Footer' },
    valued('w:name', 'footer'),
    valued('w:basedOn', 'Normal'),
    element('w:pPr', {}, element('w:spacing', { 'w:line': 400, 'w:lineRule': 'exact' })),
    element('w:rPr', {}, fontMarkup(FONTS.plain), valued('w:sz', 28), valued('w:szCs', 28)),
  ),
]);

export function stylesPart(): string {
  return xmlPart(
    element(
      'w:styles',
      NAMESPACES,
      DEFAULTS,
      BUILT_IN,
      ...PARAGRAPHS.map((look) => style('paragraph', look)),
      ...CHARACTERS.map((look) => style('character', look)),
    ),
  );
}
