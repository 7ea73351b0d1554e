import { describe, expect, it } from 'vitest';
import { complexField, paragraph, run, style } from '../../../support/docx-builder.ts';
import { firstParagraph, readParts } from '../../../support/read-docx.ts';

const textOf = (content: string): string => firstParagraph({ body: paragraph(content) }).text;
const textsOf = (body: string): readonly string[] => readParts({ body }).paragraphs.map(({ text }) => text);

describe('the words of a paragraph', () => {
  it('hold one unit for each inline thing', () => {
    const content =
      '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:br w:type="page"/><w:cr/><w:noBreakHyphen/>' +
      '<w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="宋体" w:char="25CB"/></w:r>';
    expect(textOf(content)).toBe('甲\t乙\n丙\f\n-\ufffc○');
  });

  it('keep their blanks, and lose none inside links, tags and controls', () => {
    const nested =
      `<w:hyperlink r:id="x">${run('链')}</w:hyperlink><w:smartTag w:element="d">${run('签')}</w:smartTag>` +
      `<w:sdt><w:sdtContent>${run('控')}<w:sdt><w:sdtContent>${run('件')}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>` +
      `<w:customXml w:element="e">${run('  标')}</w:customXml>`;
    expect(textOf(nested)).toBe('链签控件  标');
  });

  it('are those of the base under ruby, and an object for a formula', () => {
    const ruby =
      `<w:r><w:ruby><w:rubyPr/><w:rt>${run('shěn')}</w:rt><w:rubyBase>${run('审')}</w:rubyBase></w:ruby></w:r>` +
      `${run('核')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`;
    const read = firstParagraph({ body: paragraph(ruby) });
    expect(read.text).toBe('审核\ufffc');
    expect(read.inlines).toContainEqual({ kind: 'object', start: 2, end: 3 });
    expect(read.runFormat?.at(-1)?.end).toBe(3);
  });

  it('come once from alternate content, whichever branch there is', () => {
    const both = (choice: string, fallback: string): string =>
      `<mc:AlternateContent>${choice}<mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
    expect(textOf(both(`<mc:Choice Requires="wps">${run('新')}</mc:Choice>`, run('旧')))).toBe('新');
    expect(textOf(both('', run('旧')))).toBe('旧');
    expect(textOf(`<w:r>${both('<mc:Choice Requires="w14"><w:t>内</w:t></mc:Choice>', '<w:t>外</w:t>')}</w:r>`)).toBe(
      '内',
    );
  });
});

describe('tracked changes and hidden words', () => {
  it('are read as accepted, and marked', () => {
    const content =
      `${run('原')}<w:ins w:id="1">${run('新增')}</w:ins><w:del w:id="2"><w:r><w:delText>旧的</w:delText></w:r></w:del>` +
      `<w:moveFrom w:id="3">${run('搬走')}</w:moveFrom><w:moveTo w:id="4">${run('搬来')}</w:moveTo>`;
    const { text, inlines } = firstParagraph({ body: paragraph(content) });
    expect(text).toBe('原新增搬来');
    expect(inlines).toEqual([
      { kind: 'inserted', start: 1, end: 3 },
      { kind: 'deleted', start: 3, end: 3, text: '旧的' },
      { kind: 'deleted', start: 3, end: 3, text: '搬走' },
      { kind: 'inserted', start: 3, end: 5 },
    ]);
    expect(readParts({ body: paragraph(content) }).objects?.trackedChanges).toBe(4);
  });

  it('leave nothing of a paragraph deleted with its mark, nor of a deleted row', () => {
    const deleted = '<w:del w:id="2"><w:r><w:delText>旧的</w:delText></w:r></w:del>';
    const row = (words: string, properties: string): string =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${paragraph(words)}</w:tc></w:tr>`;
    const body =
      paragraph('甲') +
      paragraph(deleted, '<w:rPr><w:del w:id="1"/></w:rPr>') +
      paragraph(deleted) +
      `<w:tbl>${row('留', '')}${row('删', '<w:del w:id="3"/>')}</w:tbl>`;
    expect(textsOf(body)).toEqual(['甲', '', '留']);
  });

  it('leave hidden words out, hidden by the run or by a style', () => {
    const styles = style('Ghost', '<w:rPr><w:vanish/></w:rPr>', { type: 'character' });
    const content = `${run('见')}${run('不见', '<w:vanish/>')}${run('也不见', '<w:rStyle w:val="Ghost"/>')}`;
    const { text, inlines } = firstParagraph({ body: paragraph(content), styles });
    expect(text).toBe('见');
    expect(inlines?.map((each) => (each.kind === 'hidden' ? each.text : each.kind))).toEqual(['不见', '也不见']);
  });
});

describe('fields', () => {
  it('show their result, under the name of the field', () => {
    const simple = `<w:fldSimple w:instr=" PAGE  \\* MERGEFORMAT ">${run('3')}</w:fldSimple>`;
    const nested =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>' +
      `${complexField('NUMPAGES', '9')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('共')}` +
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const { text, inlines } = firstParagraph({
      body: paragraph(`${run('第')}${complexField('PAGE', '2')}${simple}${nested}`),
    });
    expect(text).toBe('第23共');
    expect(inlines).toContainEqual({ kind: 'field', name: 'PAGE', start: 1, end: 2 });
    expect(inlines).toContainEqual({ kind: 'field', name: 'PAGE', start: 2, end: 3 });
    expect(inlines).toContainEqual({ kind: 'field', name: 'IF', start: 3, end: 4 });
  });

  it('that run over paragraphs keep their name in the first', () => {
    const open =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>' +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('目录一')}`;
    const [one, two] = readParts({
      body: paragraph(open) + paragraph(`${run('目录二')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
    }).paragraphs;
    expect(one).toMatchObject({ text: '目录一', inlines: [{ kind: 'field', name: 'TOC', start: 0, end: 3 }] });
    expect(two?.text).toBe('目录二');
  });
});

describe('comments and notes', () => {
  it('mark what was commented on, to the end of the paragraph where the comment goes on', () => {
    const closed = `<w:commentRangeStart w:id="0"/>${run('批')}<w:commentRangeEnd w:id="0"/>${run('注')}`;
    const open = `${run('甲')}<w:commentRangeStart w:id="1"/>${run('乙')}`;
    const document = readParts({
      body: paragraph(closed) + paragraph(open),
      comments: '<w:comment w:id="0"/><w:comment w:id="1"/>',
    });
    expect(document.paragraphs[0]?.inlines).toEqual([{ kind: 'commented', start: 0, end: 1 }]);
    expect(document.paragraphs[1]?.inlines).toEqual([{ kind: 'commented', start: 1, end: 2 }]);
    expect(document.objects?.comments).toBe(2);
  });

  it('come behind the body, separators left out', () => {
    const note = (id: number, words: string, type = ''): string =>
      `<w:footnote w:id="${id}"${type}>${paragraph(words)}</w:footnote>`;
    const document = readParts({
      body: paragraph(
        `${run('正文')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>`,
      ),
      footnotes: note(0, '线', ' w:type="separator"') + note(2, '脚注'),
      endnotes: `<w:endnote w:id="2">${paragraph('尾注')}</w:endnote>`,
    });
    expect(document.paragraphs.map(({ text, place }) => `${place}:${text}`)).toEqual([
      'body:正文\ufffc\ufffc',
      'footnote:脚注',
      'footnote:尾注',
    ]);
    expect(document.paragraphs[0]?.inlines?.map(({ kind }) => kind)).toEqual(['noteMark', 'noteMark']);
  });
});

describe('tables', () => {
  const cell = (words: string, properties = ''): string =>
    `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${words.startsWith('<') ? words : paragraph(words)}</w:tc>`;

  it('place cells over spans, merges and what wraps them', () => {
    const body =
      `<w:tbl><w:tr>${cell('甲', '<w:vMerge w:val="restart"/>')}${cell('乙', '<w:gridSpan w:val="2"/>')}</w:tr>` +
      `<w:sdt><w:sdtContent><w:tr>${cell('', '<w:vMerge/>')}<w:sdt><w:sdtContent>${cell('丙')}</w:sdtContent></w:sdt>${cell('丁')}</w:tr></w:sdtContent></w:sdt>` +
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('戊')}</w:tr></w:tbl>`;
    const { paragraphs, objects } = readParts({ body });
    expect(paragraphs.map(({ text, cell: at }) => [text, at])).toEqual([
      ['甲', { table: 0, row: 0, column: 0, rowSpan: 2 }],
      ['乙', { table: 0, row: 0, column: 1, columnSpan: 2 }],
      ['丙', { table: 0, row: 1, column: 1 }],
      ['丁', { table: 0, row: 1, column: 2 }],
      ['戊', { table: 0, row: 2, column: 1 }],
    ]);
    expect(objects?.tables[0]).toMatchObject({ rows: 3, columns: 3 });
  });

  it('count a nested table after the one it stands in', () => {
    const inner = `<w:tbl><w:tr>${cell('里')}</w:tr></w:tbl>`;
    const { paragraphs, objects } = readParts({
      body: `<w:tbl><w:tr>${cell(paragraph('外') + inner + paragraph(''))}</w:tr></w:tbl>`,
    });
    expect(paragraphs.map(({ text, cell: at }) => `${text}${at?.table}`)).toEqual(['外0', '里1', '0']);
    expect(objects?.tables.map(({ paragraphs: inside }) => inside.length)).toEqual([3, 1]);
  });

  it('draw an outer line where all cells of that side do', () => {
    const lined = (words: string): string =>
      cell(words, '<w:tcBorders><w:top w:val="single" w:sz="12" w:color="FF0000"/></w:tcBorders>');
    const borders =
      '<w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:color="000000"/></w:tblBorders></w:tblPr>';
    const { objects } = readParts({ body: `<w:tbl>${borders}<w:tr>${lined('甲')}${lined('乙')}</w:tr></w:tbl>` });
    expect(objects?.tables[0]?.borders).toEqual({
      top: { style: 'single', widthPt: 1.5, color: 'FF0000' },
      bottom: { style: 'single', widthPt: 0.5, color: '000000' },
    });
  });
});
