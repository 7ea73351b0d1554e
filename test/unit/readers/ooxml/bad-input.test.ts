/** Files no one should have to think about: each gives one plain sentence, fast, and never a stack trace. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isUnreadable } from '../../../../shared/document/document.ts';
import { readOoxml } from '../../../../shared/readers/ooxml/index.ts';
import { LIMITS, openZip } from '../../../../shared/readers/ooxml/zip.ts';
import { buildDocx, docxFiles, NAMESPACES, paragraph } from '../../../support/docx-builder.ts';

const GOOD = buildDocx({ body: paragraph('关于核稿的通知') });

/** The sentence for a file that cannot be read. */
function problemOf(bytes: Uint8Array): string {
  const read = readOoxml(bytes);
  if (!isUnreadable(read)) throw new Error(`read ${read.paragraphs.length} paragraphs`);
  expect(read.unreadable.en).toMatch(/\.$/);
  return read.unreadable['zh-CN'];
}

function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}

const withDocument = (xml: string): Uint8Array => zipped({ ...docxFiles({ body: '' }), 'word/document.xml': xml });
const documentOf = (body: string): string => `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`;

describe('bytes that are no archive', () => {
  it.each([
    ['nothing at all', new Uint8Array(), '空'],
    ['a text', strToU8('这不是压缩文件'), '不是 Word 文档格式'],
    ['a signature alone', strToU8('PK\u0003\u0004'), '不完整'],
    ['an old .doc or .wps', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), '旧版'],
    [
      'a document with a password',
      Uint8Array.of(
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...new Uint8Array(508),
        ...new Uint8Array(Buffer.from('EncryptedPackage', 'utf16le')),
      ),
      '密码',
    ],
  ])('%s', (_, bytes, word) => {
    expect(problemOf(bytes)).toContain(word);
  });

  it('an archive cut off at any place', () => {
    for (let length = 1; length < GOOD.length; length += 97) expect(problemOf(GOOD.slice(0, length))).toMatch(/。$/);
  });
});

describe('archives that lie', () => {
  it('about their content', () => {
    const broken = GOOD.slice();
    const at = Buffer.from(broken).indexOf('word/document.xml') + 'word/document.xml'.length + 20;
    broken[at] = (broken[at] ?? 0) ^ 0xff;
    expect(problemOf(broken)).toMatch(/校验不符|不完整/);
  });

  it('about their checksum', () => {
    const broken = GOOD.slice();
    const view = new DataView(broken.buffer, broken.byteOffset);
    for (let at = 0; at + 46 < broken.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 16, 0x12345678, true);
    expect(problemOf(broken)).toContain('校验不符');
  });

  it('by being locked, or packed in a way nobody uses', () => {
    const patched = (offset: number, value: number): Uint8Array => {
      const copy = GOOD.slice();
      const view = new DataView(copy.buffer, copy.byteOffset);
      for (let at = 0; at + 46 < copy.length; at++)
        if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + offset, value, true);
      return copy;
    };
    expect(problemOf(patched(8, 1))).toContain('密码');
    expect(problemOf(patched(10, 12))).toContain('压缩方式');
  });

  it('by naming a part twice, or in two spellings', () => {
    expect(problemOf(zipped({ ...docxFiles({ body: '' }), 'word/Document.xml': '<x/>' }))).toContain('重名');
    expect(problemOf(zipped({ ...docxFiles({ body: '' }), 'word\\document.xml': '<x/>' }))).toContain('重名');
  });

  it('with names that climb out of the archive stay harmless', () => {
    const read = readOoxml(zipped({ ...docxFiles({ body: paragraph('甲') }), '../../etc/passwd': 'x', '/abs': 'y' }));
    expect(isUnreadable(read) ? read : read.paragraphs[0]?.text).toBe('甲');
  });
});

describe('bombs', () => {
  it('of one part stop at its limit, whatever size is declared', () => {
    const bomb = withDocument(`<w:document>${' '.repeat(LIMITS.part + 1)}</w:document>`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(problemOf(bomb)).toContain('过大');
    const lying = bomb.slice();
    const view = new DataView(lying.buffer, lying.byteOffset);
    for (let at = 0; at + 46 < lying.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect(problemOf(lying)).toContain('过大');
  });

  it('of many parts stop at the limit of all', () => {
    const big = ' '.repeat(LIMITS.part - 1);
    const archive = openZip(zipped({ a: big, b: big, c: big }));
    archive.read('a');
    archive.read('b');
    expect(() => archive.read('c')).toThrow('tooLarge');
  });

  it('of too many parts are not opened', () => {
    const many = Object.fromEntries(Array.from({ length: LIMITS.entries + 1 }, (_, index) => [`p${index}`, '']));
    expect(problemOf(zipped(many))).toContain('过多');
  });
});

describe('packages without what they need', () => {
  it.each(['word/document.xml', '[Content_Types].xml'])('%s', (name) => {
    const files = docxFiles({ body: paragraph('甲') });
    delete files[name];
    expect(problemOf(zipped(files))).toContain('不是有效的 .docx');
  });

  it('that are workbooks are named so', () => {
    const files = docxFiles({ body: '' });
    delete files['word/document.xml'];
    expect(problemOf(zipped({ ...files, 'xl/workbook.xml': '<workbook/>' }))).toContain('表格');
  });

  it('but only lack optional parts are read', () => {
    const files = docxFiles({ body: paragraph('甲'), styles: '', numbering: '', theme: '' });
    delete files['word/styles.xml'];
    delete files['word/numbering.xml'];
    delete files['word/theme/theme1.xml'];
    delete files['_rels/.rels'];
    const read = readOoxml(zipped(files));
    expect(isUnreadable(read) ? read : read.paragraphs[0]?.text).toBe('甲');
  });
});

describe('hostile XML', () => {
  it('with document types or entities is not read', () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
    expect(problemOf(withDocument(`${entities}${documentOf('')}`))).toContain('DOCTYPE');
    expect(problemOf(withDocument(`<?xml version="1.0"?>${' '.repeat(5000)}${entities}${documentOf('')}`))).toContain(
      'DOCTYPE',
    );
    expect(problemOf(withDocument(documentOf(paragraph('<w:r><w:t>&a;</w:t></w:r>'))))).toContain('损坏');
  });

  it('that is cut off, or is not XML, is not read', () => {
    expect(problemOf(withDocument(documentOf(paragraph('甲')).slice(0, -20)))).toContain('损坏');
    expect(problemOf(withDocument('%PDF-1.4'))).toContain('损坏');
    expect(problemOf(withDocument(''))).toContain('损坏');
  });

  it('nested without end does not exhaust the stack', () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(100_000);
    expect(problemOf(withDocument(documentOf(deep)))).toContain('损坏');
    const closed = `${'<w:tbl><w:tr><w:tc>'.repeat(50_000)}${'</w:tc></w:tr></w:tbl>'.repeat(50_000)}`;
    expect(problemOf(withDocument(documentOf(closed)))).toContain('损坏');
  });

  it('with absurd numbers is read, and quickly', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="999999999"><w:start w:val="2000000000"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%9"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const list = paragraph('甲', '<w:numPr><w:ilvl w:val="999999999"/><w:numId w:val="1"/></w:numPr>');
    const table = `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1e9"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${paragraph('乙')}</w:tc></w:tr></w:tbl>`;
    const zero = paragraph('<w:r><w:rPr><w:sz w:val="0"/></w:rPr><w:t>丙</w:t></w:r>', '<w:ind w:firstLine="-1e308"/>');
    const read = readOoxml(buildDocx({ body: list + table + zero, numbering }));
    expect(isUnreadable(read) ? read : read.paragraphs.map(({ text }) => text)).toEqual(['甲', '乙', '丙']);
  });
});

describe('large but honest documents', () => {
  it('of 500 pages are read', () => {
    const line = '为贯彻落实有关要求，进一步规范公文处理工作，提高公文质量和办文效率，现就有关事项通知如下。';
    const body = Array.from({ length: 500 * 12 }, () => paragraph(line.repeat(2))).join('');
    const read = readOoxml(buildDocx({ body }));
    expect(isUnreadable(read) ? read : read.paragraphs).toHaveLength(6000);
  });

  it('without a word are read as empty', () => {
    const read = readOoxml(buildDocx({ body: '' }));
    expect(isUnreadable(read) ? read : read.paragraphs).toEqual([]);
  });
});
