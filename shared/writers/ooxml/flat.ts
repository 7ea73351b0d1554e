/** The flat XML a word processor hands over as a .docx, and back: the same parts, as files or as elements. */
import { strFromU8, strToU8 } from 'fflate';
import { child, parseXml } from '../../readers/ooxml/xml.ts';
import { openZip } from '../../readers/ooxml/zip.ts';
import { createArchive } from './archive.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { escapeAttribute } from './markup.ts';

const TYPES = '[Content_Types].xml';
const RELATIONS = 'application/vnd.openxmlformats-package.relationships+xml';
const PACKAGE = 'http://schemas.microsoft.com/office/2006/xmlPackage';

/** Throws XmlError where the XML is none; parts keep their own markup to the letter. */
export function packFlat(xml: string): Uint8Array {
  const parts = new Map<string, Uint8Array>();
  const overrides: string[] = [];
  for (const part of parseXml(xml).children) {
    const name = part.attributes['pkg:name']?.replace(/^\//, '');
    const type = part.attributes['pkg:contentType'] ?? 'application/xml';
    const content = child(part, 'pkg:xmlData')?.children[0];
    const binary = child(part, 'pkg:binaryData');
    if (name === undefined || (!content && !binary)) continue;
    parts.set(
      name,
      content ? strToU8(PROLOGUE + xml.slice(content.start, content.end)) : fromBase64(binary?.text ?? ''),
    );
    if (!name.endsWith('.rels'))
      overrides.push(`<Override PartName="/${escapeAttribute(name)}" ContentType="${escapeAttribute(type)}"/>`);
  }
  const types = `${PROLOGUE}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${RELATIONS}"/>${overrides.join('')}</Types>`;
  return createArchive(new Map([[TYPES, strToU8(types)], ...parts]));
}

/** The way back. Throws ZipError or XmlError where the bytes are no package. */
export function unpackFlat(bytes: Uint8Array): string {
  const archive = openZip(bytes);
  const typeOf = contentTypes(strFromU8(archive.read(TYPES) ?? new Uint8Array()));
  const parts = archive.entries.flatMap(({ name }): readonly string[] => {
    const content = archive.read(name);
    if (name === TYPES || name.endsWith('/') || !content) return [];
    const type = typeOf(name);
    const head = `<pkg:part pkg:name="/${escapeAttribute(name)}" pkg:contentType="${escapeAttribute(type)}"`;
    if (!/[/+]xml$/.test(type))
      return [`${head} pkg:compression="store"><pkg:binaryData>${toBase64(content)}</pkg:binaryData></pkg:part>`];
    const bare = new TextDecoder().decode(content).replace(/^\s*<\?xml[^>]*\?>\s*/, '');
    return [`${head}><pkg:xmlData>${bare}</pkg:xmlData></pkg:part>`];
  });
  return `${PROLOGUE}<?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="${PACKAGE}">${parts.join('')}</pkg:package>`;
}

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function contentTypes(xml: string): (name: string) => string {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const { attributes } of parseXml(xml).children) {
    const { Extension: extension, PartName: part, ContentType: type = '' } = attributes;
    if (extension !== undefined) defaults.set(extension.toLowerCase(), type);
    if (part !== undefined) overrides.set(part.replace(/^\//, ''), type);
  }
  return (name) =>
    overrides.get(name) ??
    defaults.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ??
    'application/octet-stream';
}
