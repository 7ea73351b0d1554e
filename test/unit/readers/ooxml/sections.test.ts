import { describe, expect, it } from 'vitest';
import { complexField, paragraph, run, style } from '../../../support/docx-builder.ts';
import { readParts } from '../../../support/read-docx.ts';

const sections = (body: string, more = {}) => readParts({ body, ...more }).pageSetup ?? [];
const PAGE = paragraph(complexField('PAGE', '1'));
const footer = (type: string, name: string): string => `<w:footerReference w:type="${type}" r:id="${name}"/>`;

describe('paper', () => {
  it('is read in millimetres, gutter and grid with it', () => {
    const [section] = sections(
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="-2098" w:bottom="1984" w:left="1587" w:right="1474" w:header="851" w:footer="1587" w:gutter="57"/>' +
        '<w:cols w:num="2"/><w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-842"/></w:sectPr>',
    );
    expect(section).toMatchObject({
      pageWidthMm: 210.01,
      pageHeightMm: 297,
      landscape: false,
      marginTopMm: 37.01,
      marginLeftMm: 27.99,
      gutterMm: 1.01,
      columns: 2,
      grid: { type: 'linesAndChars', linePitchPt: 28.95, charSpacePt: -842 / 4096 },
    });
  });

  it('may be written in units, be missing, or be turned by name only', () => {
    const [inUnits] = sections('<w:sectPr><w:pgSz w:w="210mm" w:h="29.7cm"/><w:pgMar w:top="37mm"/></w:sectPr>');
    expect(inUnits).toMatchObject({ pageWidthMm: 210, pageHeightMm: 297, marginTopMm: 37 });
    expect(sections(paragraph('甲'))).toMatchObject([{ pageWidthMm: 210.01, pageHeightMm: 297 }]);
    const [turned] = sections('<w:sectPr><w:pgSz w:w="11906" w:h="16838" w:orient="landscape"/></w:sectPr>');
    expect(turned?.landscape).toBe(true);
  });

  it('changes with each section, and paragraphs know theirs', () => {
    const wide = '<w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>';
    const document = readParts({
      body: paragraph('甲') + paragraph('乙', wide) + paragraph('丙') + '<w:sectPr/>',
    });
    expect(document.paragraphs.map(({ section }) => section)).toEqual([0, 0, 1]);
    expect(document.pageSetup?.map(({ landscape, start }) => [landscape, start])).toEqual([
      [true, 'nextPage'],
      [false, undefined],
    ]);
  });

  it('is that of now, not the one a tracked change remembers', () => {
    const change =
      '<w:sectPr><w:docGrid w:type="lines" w:linePitch="400"/><w:sectPrChange w:id="1"><w:sectPr><w:docGrid w:type="lines" w:linePitch="800"/></w:sectPr></w:sectPrChange></w:sectPr>';
    const document = readParts({ body: paragraph('甲', '<w:spacing w:beforeLines="100"/>') + change });
    expect(document.pageSetup).toHaveLength(1);
    expect(document.paragraphs[0]?.paragraphFormat?.spaceBeforePt).toBe(20);
  });
});

describe('headers and footers', () => {
  const pages = { footer1: paragraph('首'), footer2: paragraph('单'), footer3: paragraph('双') };
  const all = footer('first', 'footer1') + footer('default', 'footer2') + footer('even', 'footer3');
  const shown = (section: string, settings = ''): readonly string[] =>
    readParts({ body: paragraph('文') + `<w:sectPr>${all}${section}</w:sectPr>`, pages, settings }).paragraphs.flatMap(
      ({ place, text, pages: on }) => (place === 'footer' ? [`${on}:${text}`] : []),
    );

  it('are read where titlePg and evenAndOddHeaders show them', () => {
    expect(shown('')).toEqual(['default:单']);
    expect(shown('<w:titlePg/>')).toEqual(['default:单', 'first:首']);
    expect(shown('', '<w:evenAndOddHeaders/>')).toEqual(['default:单', 'even:双']);
    expect(shown('<w:titlePg w:val="0"/>', '<w:evenAndOddHeaders w:val="false"/>')).toEqual(['default:单']);
  });

  it('are inherited by sections that name none', () => {
    const body =
      paragraph('甲', `<w:sectPr>${footer('default', 'footer1')}</w:sectPr>`) + paragraph('乙') + '<w:sectPr/>';
    const found = sections(body, { pages: { footer1: PAGE } });
    expect(found.map(({ pageNumber }) => pageNumber.present)).toEqual([true, true]);
  });
});

describe('page numbers', () => {
  const number = (odd: string, even?: string, section = '') =>
    sections(
      paragraph('文') +
        `<w:sectPr>${footer('default', 'footer1')}${even ? footer('even', 'footer2') : ''}${section}</w:sectPr>`,
      {
        pages: { footer1: odd, ...(even && { footer2: even }) },
        settings: even ? '<w:evenAndOddHeaders/>' : '',
        styles: style('Right', '<w:pPr><w:jc w:val="right"/></w:pPr>'),
      },
    )[0]?.pageNumber;
  const aligned = (alignment: string, field = complexField('PAGE', '1')): string =>
    paragraph(field, `<w:jc w:val="${alignment}"/>`);

  it('are found in all their spellings', () => {
    const simple = `<w:fldSimple w:instr="PAGE \\* Arabic">${run('1')}</w:fldSimple>`;
    const split =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PA</w:instrText></w:r><w:r><w:instrText>GE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    for (const field of [complexField('PAGE', '1'), complexField(' page \\* MERGEFORMAT', '1'), simple, split])
      expect(number(aligned('center', field))).toMatchObject({ present: true, position: 'center' });
    expect(number(aligned('center', '<w:r><w:pgNum/></w:r>'))?.present).toBe(true);
    expect(number(aligned('center', complexField('NUMPAGES', '1')))?.present).toBe(false);
    expect(number(`<w:sdt><w:sdtContent>${aligned('right')}</w:sdtContent></w:sdt>`)?.position).toBe('right');
  });

  it('stand where frame, box, tab, style or paragraph put them', () => {
    const framed = paragraph(complexField('PAGE', '1'), '<w:framePr w:wrap="around" w:xAlign="outside"/>');
    expect(number(framed)?.position).toBe('outside');
    const content = `<w:txbxContent>${PAGE}</w:txbxContent>`;
    const drawn = `<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="margin"><wp:align>center</wp:align></wp:positionH><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
    expect(number(paragraph(drawn))?.position).toBe('center');
    const vml = `<w:r><w:pict><v:shape style="position:absolute;mso-position-horizontal:outside"><v:textbox>${content}</v:textbox></v:shape></w:pict></w:r>`;
    expect(number(paragraph(vml))?.position).toBe('outside');
    const tabs = '<w:tabs><w:tab w:val="center" w:pos="4153"/><w:tab w:val="right" w:pos="8306"/></w:tabs>';
    expect(number(paragraph(`<w:r><w:tab/></w:r>${complexField('PAGE', '1')}`, tabs))?.position).toBe('center');
    expect(number(paragraph(complexField('PAGE', '1'), '<w:pStyle w:val="Right"/>'))?.position).toBe('right');
    expect(number(PAGE)?.position).toBe('left');
  });

  it('mirror on even pages, and keep their format and start', () => {
    const mirrored = number(aligned('right'), aligned('left'), '<w:pgNumType w:fmt="numberInDash" w:start="3"/>');
    expect(mirrored).toEqual({ present: true, format: 'numberInDash', position: 'outside', start: 3 });
    expect(number(paragraph('无'))).toEqual({ present: false });
  });
});
