/** Flat XML as a .docx, by other means than the product's: for simulated hosts that take XML in, and for reading on. */
import type { Element as XmlElement } from '@xmldom/xmldom';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { strToU8, zipSync } from 'fflate';

const PKG = 'http://schemas.microsoft.com/office/2006/xmlPackage';

export function fileOfFlat(flat: string): Uint8Array {
  const root = new DOMParser().parseFromString(flat, 'text/xml').documentElement;
  const files: Record<string, Uint8Array> = {};
  const types: string[] = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  ];
  for (const part of root?.getElementsByTagNameNS(PKG, 'part') ?? []) {
    const name = part.getAttributeNS(PKG, 'name') ?? '';
    const xml = part.getElementsByTagNameNS(PKG, 'xmlData')[0];
    const binary = part.getElementsByTagNameNS(PKG, 'binaryData')[0];
    const inner = [...(xml?.childNodes ?? [])].find((node) => node.nodeType === 1) as XmlElement | undefined;
    files[name.slice(1)] = inner
      ? strToU8(new XMLSerializer().serializeToString(inner))
      : Uint8Array.from(atob((binary?.textContent ?? '').replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
    if (!name.endsWith('.rels'))
      types.push(`<Override PartName="${name}" ContentType="${part.getAttributeNS(PKG, 'contentType')}"/>`);
  }
  const list = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join('')}</Types>`;
  return zipSync({ '[Content_Types].xml': strToU8(list), ...files });
}

/** What “new document” gives: one empty paragraph on the program's own paper. */
export function blankFile(): Uint8Array {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800"/></w:sectPr></w:body></w:document>',
    ),
  });
}
