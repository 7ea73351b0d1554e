import { describe, expect, it } from 'vitest';
import { isUnreadable } from '../../../../shared/document/document.ts';
import { readFlatOpc, readOoxml, readPackage } from '../../../../shared/readers/ooxml/index.ts';
import { withKnownPrefixes } from '../../../../shared/readers/ooxml/prefixes.ts';
import { buildDocx, docxFiles, NAMESPACES, paragraph, run } from '../../../support/docx-builder.ts';
import { readParts } from '../../../support/read-docx.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const sized = paragraph(run('甲', '<w:sz w:val="32"/>'));

describe('flat OPC', () => {
  it('reads as the archive does', () => {
    const parts = { body: sized + paragraph('乙') + '<w:sectPr/>', styles: '', pages: { footer1: paragraph('尾') } };
    const flat = Object.entries(docxFiles(parts))
      .filter(([name]) => name !== '[Content_Types].xml')
      .map(
        ([name, xml]) =>
          `<pkg:part pkg:name="/${name}"><pkg:xmlData>${String(xml).replace(/^<\?.*?\?>\s*/, '')}</pkg:xmlData></pkg:part>`,
      )
      .join('');
    const read = readFlatOpc(
      `<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${flat}</pkg:package>`,
    );
    expect(read).toEqual(readParts(parts));
  });

  it('says so when it is broken', () => {
    expect(readFlatOpc('<pkg:package>')).toHaveProperty('unreadable');
    expect(readFlatOpc('')).toHaveProperty('unreadable');
  });
});

describe('spellings of the format', () => {
  it('may be strict', () => {
    const strict = NAMESPACES.replace(MAIN, 'http://purl.oclc.org/ooxml/wordprocessingml/main').replace(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );
    expect(readParts({ body: sized, namespaces: strict }).paragraphs[0]?.runFormat?.[0]?.format.sizePt).toBe(16);
  });

  it('may use other prefixes, or none', () => {
    const body = sized.replaceAll('w:', 'ns0:');
    const files = {
      'word/document.xml': `<ns0:document xmlns:ns0="${MAIN}"><ns0:body>${body}</ns0:body></ns0:document>`,
    };
    const read = readOoxml(buildDocx({ body: '', files }));
    expect(isUnreadable(read) ? read : read.paragraphs[0]).toMatchObject({
      text: '甲',
      runFormat: [{ format: { sizePt: 16 } }],
    });
    const bare = `<document xmlns="${MAIN}" xmlns:w="${MAIN}"><body><p><r><t>乙</t></r></p></body></document>`;
    const second = readOoxml(buildDocx({ body: '', files: { 'word/document.xml': bare } }));
    expect(isUnreadable(second) ? second : second.paragraphs[0]?.text).toBe('乙');
  });

  it('are rewritten in tags only', () => {
    const source = `<?xml version="1.0"?><!-- <n:x> --><n:document xmlns:n="${MAIN}"><n:t n:a="n:b=&gt;">n:c <![CDATA[<n:q>]]></n:t></n:document>`;
    expect(withKnownPrefixes(source)).toBe(
      `<?xml version="1.0"?><!-- <n:x> --><w:document xmlns:w="${MAIN}"><w:t w:a="n:b=&gt;">n:c <![CDATA[<n:q>]]></w:t></w:document>`,
    );
    const known = `<w:document ${NAMESPACES}/>`;
    expect(withKnownPrefixes(known)).toBe(known);
  });

  it('may be in UTF-16, and part names in other letters', () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><w:document ${NAMESPACES}><w:body>${paragraph('甲')}</w:body></w:document>`;
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
    const read = readOoxml(buildDocx({ body: '', files: { 'word/document.xml': utf16 } }));
    expect(isUnreadable(read) ? read : read.paragraphs[0]?.text).toBe('甲');
  });
});

describe('what cannot be looked into', () => {
  it('is named', () => {
    const { objects } = readParts({
      body: paragraph('甲') + '<w:altChunk r:id="chunk"/>',
      relationships: {
        chunk: { type: 'aFChunk', target: 'chunk.mht' },
        chart: { type: 'chart', target: 'charts/chart1.xml' },
      },
    });
    expect(objects?.unread).toEqual(['aFChunk', 'chart']);
  });
});

describe('what the package tells of people', () => {
  it('is kept by name', () => {
    const core =
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>甲某</dc:creator><cp:lastModifiedBy> </cp:lastModifiedBy></cp:coreProperties>';
    const { objects } = readParts({ body: paragraph('甲'), files: { 'docProps/core.xml': core } });
    expect(objects?.metadata).toEqual({ creator: '甲某' });
  });
});

describe('for the writer', () => {
  it('every paragraph knows the element it was read from', () => {
    const read = readPackage(buildDocx({ body: paragraph('甲') + paragraph('乙') }));
    if ('unreadable' in read) throw new Error(read.unreadable['zh-CN']);
    const source = read.file.source(read.mainPart) ?? '';
    expect(read.nodes.map(({ node }) => source.slice(node.start, node.end))).toEqual([
      paragraph('甲'),
      paragraph('乙'),
    ]);
  });
});
