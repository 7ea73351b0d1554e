/** Small packages for tests, made of the XML a test names and as little else as a reader needs. */
import { createArchive } from '../../shared/writers/ooxml/archive.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const NAMESPACES = `xmlns:w="${W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Further parts beside the main one, by the last segment of their relationship type: styles, footer, footnotes … */
export type MoreParts = Readonly<Record<string, string>>;

const DEFAULT_STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>';

export function wrapPart(root: string, content: string): string {
  return `${HEAD}<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

/** A .docx whose body is `body`; each further part is referred to as `rId-<type>`. */
export function docx(body: string, more: MoreParts = {}): Uint8Array {
  return createArchive(new Map(Object.entries(parts(body, more)).map(([name, text]) => [name, utf8(text)])));
}

function parts(body: string, more: MoreParts): Readonly<Record<string, string>> {
  const all: MoreParts = { styles: DEFAULT_STYLES, ...more };
  const roots: Readonly<Record<string, string>> = { footer: 'ftr', header: 'hdr' };
  const overrides = Object.keys(all).map(
    (type) => `<Override PartName="/word/${type}.xml" ContentType="${TYPE}.${type}+xml"/>`,
  );
  const relations = Object.keys(all).map(
    (type) => `<Relationship Id="rId-${type}" Type="${OFFICE}/${type}" Target="${type}.xml"/>`,
  );
  const relationships = (content: string): string =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relationships(relations.join('')),
    'word/document.xml': wrapPart('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(
      Object.entries(all).map(([type, content]) => [`word/${type}.xml`, wrapPart(roots[type] ?? type, content)]),
    ),
  };
}

/** The same as flat XML, as Word's `getOoxml` returns it. */
export function flatOpc(body: string, more: MoreParts = {}): string {
  const written = Object.entries(parts(body, more))
    .filter(([name]) => name !== '[Content_Types].xml')
    .map(
      ([name, text]) =>
        `<pkg:part pkg:name="/${name}" pkg:contentType="application/xml"><pkg:xmlData>${text.replace(/^<\?xml[^>]*\?>\s*/, '')}</pkg:xmlData></pkg:part>`,
    );
  return `<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${written.join('')}</pkg:package>`;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
