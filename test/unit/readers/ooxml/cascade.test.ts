import { describe, expect, it } from 'vitest';
import type { DocxParts } from '../../../support/docx-builder.ts';
import { defaults, paragraph, run, style } from '../../../support/docx-builder.ts';
import { firstParagraph as first, readParts as read } from '../../../support/read-docx.ts';

const fonts = (eastAsia: string, ascii = 'Times New Roman'): string =>
  `<w:rFonts w:ascii="${ascii}" w:hAnsi="${ascii}" w:eastAsia="${eastAsia}"/>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/>`;

describe('run formatting', () => {
  const styles =
    defaults(`${fonts('宋体')}${size(21)}`) +
    style('Normal', `<w:rPr>${size(24)}</w:rPr>`, { isDefault: true }) +
    style('Base', `<w:rPr>${fonts('仿宋_GB2312')}</w:rPr>`, { basedOn: 'Normal' }) +
    style('Leaf', `<w:rPr>${size(32)}</w:rPr>`, { basedOn: 'Base' }) +
    style('Strong', '<w:rPr><w:b/><w:color w:val="ff0000"/></w:rPr>', { type: 'character' });

  it('comes down from defaults, style chain, character style and the run itself', () => {
    const body =
      paragraph('甲') +
      paragraph('乙', '<w:pStyle w:val="Leaf"/>') +
      paragraph(run('丙', `<w:rStyle w:val="Strong"/>${size(44)}`), '<w:pStyle w:val="Leaf"/>');
    const formats = read({ body, styles }).paragraphs.map(({ runFormat }) => runFormat?.[0]?.format);
    expect(formats[0]).toMatchObject({ eastAsianFont: '宋体', sizePt: 12, bold: false, color: '000000' });
    expect(formats[1]).toMatchObject({ eastAsianFont: '仿宋_GB2312', sizePt: 16 });
    expect(formats[2]).toMatchObject({ eastAsianFont: '仿宋_GB2312', sizePt: 22, bold: true, color: 'FF0000' });
  });

  it('ends a circle of styles, and gives an unknown style the default one', () => {
    const circle =
      style('Normal', `<w:rPr>${size(24)}</w:rPr>`, { isDefault: true }) +
      style('A', `<w:rPr>${size(30)}</w:rPr>`, { basedOn: 'B' }) +
      style('B', `<w:rPr>${fonts('楷体')}</w:rPr>`, { basedOn: 'A' });
    const body = paragraph('甲', '<w:pStyle w:val="A"/>') + paragraph('乙', '<w:pStyle w:val="Nowhere"/>');
    const formats = read({ body, styles: circle }).paragraphs.map(({ runFormat }) => runFormat?.[0]?.format);
    expect(formats[0]).toMatchObject({ eastAsianFont: '楷体', sizePt: 15 });
    expect(formats[1]).toMatchObject({ sizePt: 12 });
  });

  it('lets bold of two styles cancel out, and the run decide alone', () => {
    const bold =
      style('Normal', '', { isDefault: true }) +
      style('Head', '<w:rPr><w:b/></w:rPr>') +
      style('Under', '', { basedOn: 'Head' }) +
      style('Strong', '<w:rPr><w:b/></w:rPr>', { type: 'character' });
    const runs = run('甲') + run('乙', '<w:rStyle w:val="Strong"/>') + run('丙', '<w:rStyle w:val="Strong"/><w:b/>');
    const { runFormat } = first({ body: paragraph(runs, '<w:pStyle w:val="Under"/>'), styles: bold });
    expect(runFormat?.map(({ format }) => format.bold)).toEqual([true, false, true]);
    const off = first({ body: paragraph(run('甲', '<w:b w:val="0"/>'), '<w:pStyle w:val="Head"/>'), styles: bold });
    expect(off.runFormat?.[0]?.format.bold).toBe(false);
  });

  it('finds theme faces, with the Hans one where the theme leaves East Asian empty', () => {
    const theme =
      '<a:fontScheme><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface="黑体"/></a:majorFont>' +
      '<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Jpan" typeface="ＭＳ 明朝"/>' +
      '<a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme>' +
      '<a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="c00000"/></a:accent1></a:clrScheme>';
    const themed = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/>';
    const body = paragraph(
      run('甲a', themed) +
        run('乙', '<w:rFonts w:eastAsiaTheme="majorEastAsia"/><w:color w:themeColor="accent1"/>') +
        run('丙', `${themed.replace('/>', ' w:eastAsia="仿宋"/>')}`),
    );
    const [one, , two, three] = first({ body, theme }).runFormat ?? [];
    expect(one?.format).toMatchObject({ eastAsianFont: '等线', latinFont: 'Calibri' });
    expect(two?.format).toMatchObject({ eastAsianFont: '黑体', color: 'C00000' });
    expect(three?.format.eastAsianFont).toBe('等线');
    const japanese = first({ body, theme, settings: '<w:themeFontLang w:val="en-US" w:eastAsia="ja-JP"/>' });
    expect(japanese.runFormat?.[0]?.format.eastAsianFont).toBe('ＭＳ 明朝');
  });

  it('lets a named face beat a theme face below, and the other way round', () => {
    const theme = '<a:fontScheme><a:minorFont><a:ea typeface="等线"/></a:minorFont></a:fontScheme>';
    const styles =
      style('Normal', '<w:rPr><w:rFonts w:eastAsiaTheme="minorEastAsia"/></w:rPr>', { isDefault: true }) +
      style('Named', `<w:rPr>${fonts('楷体_GB2312')}</w:rPr>`, { basedOn: 'Normal' }) +
      style('Back', '<w:rPr><w:rFonts w:eastAsiaTheme="minorEastAsia"/></w:rPr>', { basedOn: 'Named' });
    const body = ['Normal', 'Named', 'Back'].map((id) => paragraph('甲', `<w:pStyle w:val="${id}"/>`)).join('');
    const faces = read({ body, theme, styles }).paragraphs.map((each) => each.runFormat?.[0]?.format.eastAsianFont);
    expect(faces).toEqual(['等线', '楷体_GB2312', '等线']);
  });

  it('leaves a face nobody names unknown', () => {
    expect(first({ body: paragraph('甲') }).runFormat?.[0]?.format).not.toHaveProperty('eastAsianFont');
    const ascii = first({ body: paragraph(run('甲', '<w:rFonts w:ascii="仿宋" w:hAnsi="仿宋"/>')) });
    expect(ascii.runFormat?.[0]?.format).not.toHaveProperty('eastAsianFont');
  });

  it('tells the slot character by character, by the hint where both alphabets share one', () => {
    const hinted = '<w:rFonts w:hint="eastAsia"/>';
    const runs = run('“中”—A1，…') + run('“中”—A1，…', hinted);
    const slots = first({ body: paragraph(runs) }).runFormat?.map(({ start, end, slot }) => [start, end, slot]);
    expect(slots).toEqual([
      [0, 1, 'latin'],
      [1, 2, 'eastAsian'],
      [2, 6, 'latin'],
      [6, 7, 'eastAsian'],
      [7, 8, 'latin'],
      [8, 12, 'eastAsian'],
      [12, 14, 'latin'],
      [14, 16, 'eastAsian'],
    ]);
  });

  it('reads sizes with units, spacing, scale, underline, strike, highlight and shade', () => {
    const { runFormat } = first({
      body: paragraph(
        run(
          '甲',
          '<w:sz w:val="16pt"/><w:spacing w:val="-6"/><w:w w:val="90%"/><w:u w:val="single"/><w:strike/><w:highlight w:val="yellow"/>',
        ) + run('乙', '<w:shd w:val="clear" w:fill="d9d9d9"/><w:vertAlign w:val="superscript"/><w:u w:val="none"/>'),
      ),
    });
    expect(runFormat?.[0]?.format).toMatchObject({
      sizePt: 16,
      spacingPt: -0.3,
      scalePercent: 90,
      underline: true,
      strike: true,
      highlight: 'yellow',
    });
    expect(runFormat?.[1]?.format).toMatchObject({
      highlight: 'D9D9D9',
      verticalAlign: 'superscript',
      underline: false,
    });
  });
});

describe('paragraph formatting', () => {
  const base = defaults(size(32));
  const format = (properties: string, more: Partial<DocxParts> = {}) =>
    first({ body: paragraph('甲乙丙', properties), styles: base, ...more }).paragraphFormat;

  it('takes character indents before their twips, and twips where the count is zero', () => {
    expect(format('<w:ind w:firstLineChars="200" w:firstLine="420"/>')).toMatchObject({
      firstLineIndentChars: 2,
      firstLineIndentPt: 32,
    });
    expect(format('<w:ind w:firstLineChars="0" w:firstLine="640"/>')).toMatchObject({
      firstLineIndentChars: 2,
      firstLineIndentPt: 32,
    });
    expect(format('<w:ind w:leftChars="100" w:left="1" w:endChars="400" w:end="2"/>')).toMatchObject({
      leftIndentPt: 16,
      rightIndentChars: 4,
    });
  });

  it('counts left characters to the first line when the rest hangs', () => {
    expect(format('<w:ind w:leftChars="200" w:left="1280" w:hangingChars="200" w:hanging="640"/>')).toMatchObject({
      firstLineIndentChars: -2,
      leftIndentPt: 64,
      leftIndentChars: 4,
    });
  });

  it('lets an upper layer’s first-line indent replace a hanging one below', () => {
    const styles = base + style('Hung', '<w:pPr><w:ind w:left="640" w:hanging="640"/></w:pPr>');
    expect(format('<w:pStyle w:val="Hung"/><w:ind w:firstLine="320"/>', { styles })).toMatchObject({
      firstLineIndentPt: 16,
      leftIndentPt: 32,
    });
  });

  it('measures beforeLines by the grid of its section, and by 12 points without one', () => {
    const grid = '<w:sectPr><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>';
    const spacing = '<w:spacing w:beforeLines="50" w:before="1" w:afterLines="100"/>';
    expect(format(spacing)).toMatchObject({ spaceBeforePt: 6, spaceAfterPt: 12 });
    const body = paragraph('甲', `${spacing}${grid}`) + paragraph('乙', spacing) + '<w:sectPr/>';
    const [gridded, plain] = read({ body, styles: base }).paragraphs;
    expect(gridded?.paragraphFormat).toMatchObject({ spaceBeforePt: 14.475, spaceAfterPt: 28.95 });
    expect(plain?.paragraphFormat?.spaceBeforePt).toBe(6);
  });

  it('reads line heights, and forgets the rule below when only the height is said', () => {
    expect(format('<w:spacing w:line="579" w:lineRule="exact"/>')?.lineSpacing).toEqual({ kind: 'exact', pt: 28.95 });
    expect(format('<w:spacing w:line="360"/>')?.lineSpacing).toEqual({ kind: 'multiple', lines: 1.5 });
    expect(format('')?.lineSpacing).toEqual({ kind: 'multiple', lines: 1 });
    const styles = base + style('Fixed', '<w:pPr><w:spacing w:line="560" w:lineRule="exact"/></w:pPr>');
    expect(format('<w:pStyle w:val="Fixed"/><w:spacing w:line="360"/>', { styles })?.lineSpacing).toEqual({
      kind: 'multiple',
      lines: 1.5,
    });
  });

  it('takes borders and tab stops away where an upper layer says so', () => {
    const styles =
      base +
      style(
        'Ruled',
        '<w:pPr><w:pBdr><w:bottom w:val="single" w:sz="12" w:color="ff0000"/></w:pBdr>' +
          '<w:tabs><w:tab w:val="center" w:pos="4153"/><w:tab w:val="right" w:pos="8306"/></w:tabs></w:pPr>',
      );
    const ruled = format('<w:pStyle w:val="Ruled"/><w:tabs><w:tab w:val="clear" w:pos="4153"/></w:tabs>', { styles });
    expect(ruled?.borders?.bottom).toEqual({ style: 'single', widthPt: 1.5, color: 'FF0000' });
    expect(ruled?.tabs).toEqual([{ positionPt: 415.3, alignment: 'right' }]);
    const bare = format('<w:pStyle w:val="Ruled"/><w:pBdr><w:bottom w:val="nil"/></w:pBdr>', { styles });
    expect(bare).not.toHaveProperty('borders');
  });

  it('reads alignment, grid, breaks and keeping together', () => {
    expect(
      format(
        '<w:keepNext/><w:keepLines/><w:pageBreakBefore/><w:widowControl w:val="0"/><w:snapToGrid w:val="0"/><w:jc w:val="end"/>',
      ),
    ).toMatchObject({
      alignment: 'right',
      keepWithNext: true,
      keepLines: true,
      pageBreakBefore: true,
      widowControl: false,
      snapToGrid: false,
    });
    expect(format('')).toMatchObject({ alignment: 'justify', widowControl: true, snapToGrid: true });
  });

  it('tells the size of the paragraph mark', () => {
    const mark = first({ body: paragraph('', `<w:rPr>${size(44)}</w:rPr>`), styles: base });
    expect(mark.paragraphFormat?.markSizePt).toBe(22);
  });

  it('takes an outline level away with level 9', () => {
    const styles = base + style('Head', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>');
    expect(first({ body: paragraph('甲', '<w:pStyle w:val="Head"/>'), styles }).outlineLevel).toBe(1);
    const plain = first({ body: paragraph('甲', '<w:pStyle w:val="Head"/><w:outlineLvl w:val="9"/>'), styles });
    expect(plain).not.toHaveProperty('outlineLevel');
  });
});

describe('table styles', () => {
  const tableStyle = style(
    'Grid',
    '<w:rPr><w:rFonts w:eastAsia="宋体"/></w:rPr><w:pPr><w:jc w:val="center"/></w:pPr>' +
      '<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:color="auto"/></w:tblBorders></w:tblPr>' +
      '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:rFonts w:eastAsia="黑体"/></w:rPr></w:tblStylePr>' +
      '<w:tblStylePr w:type="band2Horz"><w:rPr><w:i/></w:rPr></w:tblStylePr>' +
      '<w:tblStylePr w:type="lastCol"><w:rPr><w:color w:val="C00000"/></w:rPr></w:tblStylePr>',
    { type: 'table' },
  );
  const cell = (words: string): string => `<w:tc>${paragraph(words)}</w:tc>`;
  const row = (words: string): string => `<w:tr>${[...words].map(cell).join('')}</w:tr>`;
  const table = (look: string): string =>
    `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/>${look}</w:tblPr>${row('甲乙')}${row('丙丁')}${row('戊己')}</w:tbl>`;
  const styles = `${defaults(size(21))}${tableStyle}`;
  const looks = (look: string) =>
    read({ body: table(look), styles }).paragraphs.map(({ text, runFormat }) => {
      const { eastAsianFont, bold, italic, color } = runFormat?.[0]?.format ?? {};
      return `${text}${eastAsianFont}${bold ? ' bold' : ''}${italic ? ' italic' : ''}${color === 'C00000' ? ' red' : ''}`;
    });

  it('bring the whole table and the regions it asks for', () => {
    expect(looks('<w:tblLook w:firstRow="1" w:lastColumn="1" w:noHBand="0" w:noVBand="1"/>')).toEqual([
      '甲黑体 bold',
      '乙黑体 bold red',
      '丙宋体',
      '丁宋体 red',
      '戊宋体 italic',
      '己宋体 italic red',
    ]);
    expect(looks('<w:tblLook w:val="0600"/>')).toEqual(['甲宋体', '乙宋体', '丙宋体', '丁宋体', '戊宋体', '己宋体']);
  });

  it('bring paragraph formats and lines', () => {
    const { objects, paragraphs } = read({ body: table(''), styles });
    expect(paragraphs[0]?.paragraphFormat?.alignment).toBe('center');
    expect(objects?.tables[0]?.borders?.top).toEqual({ style: 'single', widthPt: 1, color: '000000' });
  });
});
