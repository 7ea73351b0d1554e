import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../../../shared/document/document.ts';
import { createLayoutEstimator, estimateLayout } from '../../../shared/layout/index.ts';
import { readHtml } from '../../../shared/readers/html/index.ts';
import type { DocxParts } from '../../support/docx-builder.ts';
import { defaults, paragraph, run, style } from '../../support/docx-builder.ts';
import { readParts } from '../../support/read-docx.ts';

const PAPER = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:bottom="1984" w:left="1587" w:right="1474"/>';
const GRID = '<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-860"/>';
const SECTION = `<w:sectPr>${PAPER}${GRID}</w:sectPr>`;
const STYLES =
  defaults('<w:rFonts w:eastAsia="仿宋_GB2312" w:hint="eastAsia"/><w:sz w:val="32"/>') +
  style('Normal', '<w:pPr><w:widowControl w:val="0"/></w:pPr>', { isDefault: true }) +
  style('Title', '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="44"/></w:rPr>', { basedOn: 'Normal' });
const line = (count: number): string => Array.from({ length: count }, () => paragraph('公文')).join('');

function laid(body: string, more: Partial<DocxParts> = {}): OfficialDocument {
  return estimateLayout(readParts({ body, styles: STYLES, ...more }));
}
const boxes = (document: OfficialDocument): readonly (string | undefined)[] =>
  document.paragraphs.map(
    ({ layout }) => layout && `${layout.page}/${layout.firstLine}+${layout.lines}-${layout.lastPage}`,
  );

describe('22 lines of 28 squares', () => {
  it('fill a page, and the next line begins the next', () => {
    const document = laid(line(23) + SECTION);
    expect(boxes(document).slice(20)).toEqual(['1/20+1-1', '1/21+1-1', '2/0+1-2']);
    expect(document.facets.has('layout')).toBe(true);
    expect(document.paragraphs[0]?.layout?.from).toBe('estimated');
  });

  it('hold 616 letters on a page', () => {
    const [box] = laid(paragraph('公'.repeat(28 * 22)) + SECTION).paragraphs;
    expect(box?.layout).toMatchObject({ page: 1, lastPage: 1, lines: 22 });
    const [more] = laid(paragraph('公'.repeat(28 * 22 + 1)) + SECTION).paragraphs;
    expect(more?.layout).toMatchObject({ page: 1, lastPage: 2, lines: 23 });
  });

  it('tell the words of a title line by line', () => {
    const [title] = laid(
      paragraph('关于进一步规范和加强全市党政机关公文处理工作的通知', '<w:pStyle w:val="Title"/>') + SECTION,
    ).paragraphs;
    expect(title?.layout?.lineTexts).toEqual(['关于进一步规范和加强全市党政机关公文处理', '工作的通知']);
  });
});

describe('line heights', () => {
  const linesOnPage = (properties: string, section = SECTION): number =>
    laid(Array.from({ length: 60 }, () => paragraph('公文', properties)).join('') + section).paragraphs.filter(
      ({ layout }) => layout?.page === 1,
    ).length;

  it('are exact where said so, whatever the grid', () => {
    expect(linesOnPage('<w:spacing w:line="560" w:lineRule="exact"/>')).toBe(22);
    expect(linesOnPage('<w:spacing w:line="580" w:lineRule="exact"/>')).toBe(21);
    expect(linesOnPage('<w:spacing w:line="400" w:lineRule="exact"/>')).toBe(31);
  });

  it('are whole lines of the grid, and multiples of them', () => {
    expect(linesOnPage('<w:spacing w:line="360"/>')).toBe(14);
    expect(linesOnPage('<w:rPr><w:sz w:val="32"/></w:rPr>')).toBe(22);
    expect(linesOnPage('<w:snapToGrid w:val="0"/>')).toBe(30);
  });

  it('take gaps before and after on top', () => {
    expect(linesOnPage('<w:spacing w:beforeLines="100"/>')).toBe(11);
  });
});

describe('page breaks', () => {
  const pages = (body: string): readonly (number | undefined)[] =>
    laid(body + SECTION).paragraphs.map(({ layout }) => layout?.page);

  it('by hand are obeyed, in the words and by the paragraph', () => {
    expect(pages(paragraph('<w:r><w:t>甲</w:t><w:br w:type="page"/></w:r>') + paragraph('乙'))).toEqual([1, 2]);
    expect(pages(paragraph('甲') + paragraph('乙', '<w:pageBreakBefore/>'))).toEqual([1, 2]);
  });

  it('keep a heading with what follows, and a paragraph whole', () => {
    expect(pages(line(21) + paragraph('标题', '<w:keepNext/>') + paragraph('正文')).slice(-2)).toEqual([2, 2]);
    expect(pages(line(21) + paragraph('公'.repeat(50), '<w:keepLines/>')).slice(-1)).toEqual([2]);
    expect(pages(line(21) + paragraph('公'.repeat(50))).slice(-1)).toEqual([1]);
  });

  it('leave no line alone under widow control', () => {
    const three = paragraph('公'.repeat(28 * 3), '<w:widowControl/>');
    expect(laid(line(21) + three + SECTION).paragraphs.at(-1)?.layout).toMatchObject({ page: 2, lastPage: 2 });
    expect(laid(line(20) + three + SECTION).paragraphs.at(-1)?.layout).toMatchObject({ page: 2, lastPage: 2 });
    const four = paragraph('公'.repeat(28 * 4), '<w:widowControl/>');
    expect(laid(line(20) + four + SECTION).paragraphs.at(-1)?.layout).toMatchObject({ page: 1, lastPage: 2 });
    expect(laid(line(19) + four + SECTION).paragraphs.at(-1)?.layout).toMatchObject({ page: 1, lastPage: 2 });
  });

  it('come with sections, on odd pages where they ask for it', () => {
    const section = (type: string): string => `<w:sectPr><w:type w:val="${type}"/>${PAPER}${GRID}</w:sectPr>`;
    const body = (type: string): readonly (number | undefined)[] =>
      laid(paragraph('甲', SECTION) + paragraph('乙') + section(type)).paragraphs.map(({ layout }) => layout?.page);
    expect(body('nextPage')).toEqual([1, 2]);
    expect(body('continuous')).toEqual([1, 1]);
    expect(body('oddPage')).toEqual([1, 3]);
    expect(body('evenPage')).toEqual([1, 2]);
  });
});

describe('tables', () => {
  const cell = (words: string): string => `<w:tc>${paragraph(words)}</w:tc>`;
  const table = (rows: readonly string[]): string =>
    `<w:tbl><w:tblGrid><w:gridCol w:w="4422"/><w:gridCol w:w="4422"/></w:tblGrid>${rows.join('')}</w:tbl>`;

  it('are set row by row, each as high as its highest cell', () => {
    const row = `<w:tr>${cell('公'.repeat(30))}${cell('文')}</w:tr>`;
    const document = laid(table([row, row]) + paragraph('后') + SECTION);
    expect(boxes(document)).toEqual(['1/0+3-1', '1/0+1-1', '1/2+3-1', '1/2+1-1', '1/4+1-1']);
    const settings = '<w:compat><w:adjustLineHeightInTable/></w:compat>';
    const gridded = laid(table([row, row]) + paragraph('后') + SECTION, { settings });
    expect(boxes(gridded)).toEqual(['1/0+3-1', '1/0+1-1', '1/3+3-1', '1/3+1-1', '1/6+1-1']);
  });

  it('take rows that do not fit to the next page', () => {
    const row = `<w:tr>${cell('公'.repeat(30))}${cell('文')}</w:tr>`;
    const document = laid(line(20) + table([row]) + SECTION);
    expect(document.paragraphs.at(-1)?.layout?.page).toBe(2);
  });

  it('give rows the height they ask for', () => {
    const high = `<w:tr><w:trPr><w:trHeight w:val="5790"/></w:trPr>${cell('甲')}${cell('乙')}</w:tr>`;
    expect(boxes(laid(table([high]) + paragraph('后') + SECTION)).at(-1)).toBe('1/10+1-1');
  });
});

describe('what stands beside the text', () => {
  it('is on the page of what it hangs on', () => {
    const box = `<w:r><w:drawing><wp:anchor><wp:positionV relativeFrom="page"><wp:posOffset>9000000</wp:posOffset></wp:positionV><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${paragraph('框')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
    const note = `${run('注')}<w:r><w:footnoteReference w:id="2"/></w:r>`;
    const document = laid(line(22) + paragraph(box) + paragraph(note) + SECTION, {
      footnotes: `<w:footnote w:id="2">${paragraph('脚注')}</w:footnote>`,
    });
    const pageOf = (words: string): number | undefined =>
      document.paragraphs.find(({ text }) => text === words)?.layout?.page;
    expect([pageOf('框'), pageOf('脚注')]).toEqual([2, 2]);
  });

  it('takes room where it is a picture among the letters', () => {
    const picture =
      '<w:r><w:drawing><wp:inline><wp:extent cx="1800000" cy="7200000"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    expect(boxes(laid(paragraph(picture) + paragraph('后') + SECTION)).at(-1)).toBe('1/20+1-1');
  });
});

describe('pages a file was saved with', () => {
  const MARK = '<w:lastRenderedPageBreak/>';

  it('are believed, whatever would fit', () => {
    const body =
      paragraph('甲') +
      paragraph(`<w:r>${MARK}<w:t>乙</w:t></w:r>`) +
      paragraph(`<w:r><w:t>${'公'.repeat(40)}</w:t>${MARK}<w:t>${'文'.repeat(40)}</w:t></w:r>`);
    const document = laid(body + SECTION);
    expect(document.paragraphs.map(({ layout }) => [layout?.page, layout?.lastPage, layout?.from])).toEqual([
      [1, 1, 'saved'],
      [2, 2, 'saved'],
      [2, 3, 'saved'],
    ]);
  });

  it('are not counted twice behind a break by hand', () => {
    const body =
      paragraph('<w:r><w:t>甲</w:t><w:br w:type="page"/></w:r>') +
      paragraph(`<w:r>${MARK}<w:t>乙</w:t></w:r>`) +
      paragraph(`<w:r>${MARK}<w:t>丙</w:t></w:r>`);
    expect(laid(body + SECTION).paragraphs.map(({ layout }) => layout?.page)).toEqual([1, 2, 3]);
  });

  it('do not make another paragraph of one', () => {
    const [plain] = laid(paragraph('甲') + SECTION).paragraphs;
    const [marked] = laid(paragraph(`<w:r>${MARK}<w:t>甲</w:t></w:r>`) + SECTION).paragraphs;
    expect(marked?.hash).toBe(plain?.hash);
  });
});

describe('the estimator', () => {
  it('leaves documents alone whose paper it does not know', () => {
    const page = readHtml('<p>甲</p>');
    expect(estimateLayout(page)).toBe(page);
  });

  it('answers the same, however often it is asked', () => {
    const estimate = createLayoutEstimator();
    const document = readParts({ body: line(30) + paragraph('公'.repeat(100)) + SECTION, styles: STYLES });
    const once = estimate(document);
    expect(estimate(document)).toEqual(once);
    expect(once).toEqual(estimateLayout(document));
    expect(estimate(once)).toBe(once);
  });
});
