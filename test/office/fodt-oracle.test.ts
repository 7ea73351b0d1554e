/**
 * A second opinion on the cascade: LibreOffice reads the same files, and its understanding of each paragraph must be
 * ours. Fixtures leave out what it is known to see otherwise than Word (grids, lines by grid pitch, bold of two styles that
 * cancels out).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../shared/document/document.ts';
import type { DocxParts } from '../support/docx-builder.ts';
import { buildDocx, defaults, paragraph, run, style } from '../support/docx-builder.ts';
import { readParts } from '../support/read-docx.ts';
import type { Understood } from './support/fodt.ts';
import { understoodBy } from './support/fodt.ts';
import { converted, HAS_SOFFICE } from './support/soffice.ts';

const face = (eastAsia: string): string =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${eastAsia}"/>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const styled = (words: string, id: string, more = ''): string => paragraph(words, `<w:pStyle w:val="${id}"/>${more}`);
const cell = (words: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraph(words)}</w:tc>`;
const row = (...words: readonly string[]): string => `<w:tr>${words.map(cell).join('')}</w:tr>`;

const FIXTURES: Readonly<Record<string, DocxParts>> = {
  styles: {
    styles:
      defaults(`${face('宋体')}${size(21)}`, '<w:spacing w:after="160" w:line="259" w:lineRule="auto"/>') +
      style('Normal', `<w:pPr><w:jc w:val="both"/></w:pPr><w:rPr>${size(32)}</w:rPr>`, { isDefault: true }) +
      style(
        'Body',
        `<w:pPr><w:spacing w:after="0" w:line="579" w:lineRule="exact"/><w:ind w:firstLine="640"/></w:pPr><w:rPr>${face('仿宋_GB2312')}</w:rPr>`,
        { basedOn: 'Normal' },
      ) +
      style('Deep', `<w:rPr>${face('楷体_GB2312')}<w:b/></w:rPr>`, { basedOn: 'Body' }) +
      style(
        'Title',
        `<w:pPr><w:jc w:val="center"/><w:spacing w:before="600" w:line="700" w:lineRule="exact"/></w:pPr><w:rPr>${face('方正小标宋简体')}${size(44)}</w:rPr>`,
        { basedOn: 'Normal' },
      ) +
      style('Strong', '<w:rPr><w:b/></w:rPr>', { type: 'character' }) +
      style('Kai', `<w:rPr>${face('楷体')}${size(28)}</w:rPr>`, { type: 'character' }),
    body:
      paragraph('默认样式的段落') +
      styled('正文样式的段落', 'Body') +
      styled('再下一层的段落', 'Deep') +
      styled('标题样式的段落', 'Title') +
      paragraph(run('字符样式的文字', '<w:rStyle w:val="Kai"/>')) +
      paragraph(run('直接格式压过字符样式', `<w:rStyle w:val="Kai"/>${size(36)}`)) +
      styled(run('直接加粗', '<w:rStyle w:val="Strong"/><w:b/>'), 'Deep') +
      styled(run('直接不加粗', '<w:b w:val="0"/>'), 'Deep') +
      styled(run('直接换字体', face('黑体')), 'Body'),
  },
  paragraphs: {
    styles:
      defaults(`${face('仿宋')}${size(32)}`) +
      style('Normal', '', { isDefault: true }) +
      style('Hung', '<w:pPr><w:ind w:left="640" w:hanging="640"/></w:pPr>', { basedOn: 'Normal' }) +
      style('Fixed', '<w:pPr><w:spacing w:line="560" w:lineRule="exact"/></w:pPr>', { basedOn: 'Normal' }),
    body:
      paragraph('首行缩进', '<w:ind w:firstLine="640"/>') +
      paragraph('左右缩进', '<w:ind w:left="320" w:right="640"/>') +
      paragraph('起止缩进', '<w:ind w:start="320" w:end="160"/>') +
      paragraph('悬挂缩进', '<w:ind w:left="960" w:hanging="480"/>') +
      styled('上层的首行缩进代替下层的悬挂', 'Hung', '<w:ind w:firstLine="320"/>') +
      styled('样式的悬挂', 'Hung') +
      paragraph('段前段后', '<w:spacing w:before="240" w:after="120"/>') +
      paragraph('最小行距', '<w:spacing w:line="480" w:lineRule="atLeast"/>') +
      paragraph('一点五倍行距', '<w:spacing w:line="360" w:lineRule="auto"/>') +
      styled('固定行距', 'Fixed') +
      paragraph('居中', '<w:jc w:val="center"/>') +
      paragraph('居右', '<w:jc w:val="right"/>') +
      paragraph('两端', '<w:jc w:val="both"/>') +
      paragraph('居左', '<w:jc w:val="left"/>'),
  },
  theme: {
    theme:
      '<a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1></a:clrScheme>' +
      '<a:fontScheme name="x"><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface="黑体"/><a:cs typeface=""/></a:majorFont>' +
      '<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface="楷体"/><a:cs typeface=""/></a:minorFont></a:fontScheme>',
    styles:
      defaults(
        `<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi"/>${size(24)}`,
      ) +
      style('Normal', '', { isDefault: true }) +
      style('Head', '<w:rPr><w:rFonts w:eastAsiaTheme="majorEastAsia"/></w:rPr>', { basedOn: 'Normal' }) +
      style('Named', `<w:rPr>${face('仿宋_GB2312')}</w:rPr>`, { basedOn: 'Normal' }),
    body: paragraph('主题正文字体') + styled('主题标题字体', 'Head') + styled('具名字体压过主题', 'Named'),
  },
  tables: {
    styles:
      defaults(`${face('仿宋')}${size(32)}`) +
      style('Normal', '', { isDefault: true }) +
      style(
        'Lined',
        `<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr>${face('楷体')}</w:rPr><w:tblPr/>` +
          `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/>${face('黑体')}</w:rPr></w:tblStylePr>`,
        { type: 'table' },
      ),
    body:
      '<w:tbl><w:tblPr><w:tblStyle w:val="Lined"/><w:tblW w:w="4000" w:type="dxa"/><w:tblLook w:val="0420" w:firstRow="1" w:noVBand="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>' +
      `${row('表头一', '表头二')}${row('内容一', '内容二')}</w:tbl>${paragraph('表后')}`,
  },
  alternates: {
    styles: defaults(`${face('仿宋')}${size(32)}`),
    body:
      paragraph(
        `<w:ins w:id="1" w:author="甲" w:date="2024-01-01T00:00:00Z">${run('插入的文字', face('黑体'))}</w:ins>`,
      ) +
      paragraph(`<w:sdt><w:sdtContent>${run('控件里的文字', size(36))}</w:sdtContent></w:sdt>`) +
      paragraph(`<w:smartTag w:uri="x" w:element="y">${run('标签里的文字', '<w:b/>')}</w:smartTag>`),
  },
};

/** Ours in the other's words. */
function ours(each: Paragraph): Understood {
  const format = each.paragraphFormat ?? {};
  const shown = each.runFormat?.find(({ slot }) => slot === 'eastAsian')?.format;
  const spacing = format.lineSpacing;
  const alignments: Readonly<Record<string, string>> = { left: 'start', right: 'end', center: 'center' };
  return {
    text: each.text,
    eastAsianFont: shown?.eastAsianFont ?? '',
    sizePt: shown?.sizePt ?? 0,
    bold: shown?.bold ?? false,
    alignment: alignments[format.alignment ?? ''] ?? 'justify',
    firstLinePt: format.firstLineIndentPt ?? 0,
    leftPt: format.leftIndentPt ?? 0,
    rightPt: format.rightIndentPt ?? 0,
    beforePt: format.spaceBeforePt ?? 0,
    afterPt: format.spaceAfterPt ?? 0,
    lineHeight:
      spacing?.kind === 'multiple'
        ? `${Math.round(spacing.lines * 100)}%`
        : `${Math.round((spacing?.pt ?? 0) * 2) / 2}pt`,
  };
}

/** Within a twentieth of a millimetre, which the other program rounds to. */
function close(value: Understood): Understood {
  const round = (pt: number): number => Math.round(pt / 0.2) * 0.2;
  return {
    ...value,
    // Where nothing is said, Word’s default shows as left and as both alike for one line.
    alignment: value.alignment === 'start' ? 'justify' : value.alignment,
    firstLinePt: round(value.firstLinePt),
    leftPt: round(value.leftPt),
    rightPt: round(value.rightPt),
    beforePt: round(value.beforePt),
    afterPt: round(value.afterPt),
  };
}

describe.skipIf(!HAS_SOFFICE)('LibreOffice understands', () => {
  const theirs = HAS_SOFFICE
    ? converted(
        Object.fromEntries(Object.entries(FIXTURES).map(([name, parts]) => [`${name}.docx`, buildDocx(parts)])),
        'fodt',
        (folder) =>
          new Map(
            Object.keys(FIXTURES).map((name) => [
              name,
              understoodBy(readFileSync(join(folder, `${name}.fodt`), 'utf8')),
            ]),
          ),
      )
    : new Map<string, readonly Understood[]>();

  it.each(Object.keys(FIXTURES))('%s as we do', (name) => {
    const parts = FIXTURES[name];
    if (!parts) throw new RangeError(name);
    const mine = readParts(parts).paragraphs.filter(({ text }) => text !== '');
    expect(mine.map(ours).map(close)).toEqual(theirs.get(name)?.map(close));
  });
});

if (!HAS_SOFFICE) console.log('fodt-oracle: skipped, for no soffice (LibreOffice) is installed');
