/** Builds .docx files for tests from raw XML, part by part, as Word lays them out. */
import type { Zippable } from 'fflate';
import { strToU8, zipSync } from 'fflate';

/** The insides of each part; what is not given is left out of the package. */
export interface DocxParts {
  /** Blocks of `w:body`, with the last `w:sectPr` where wanted. */
  readonly body: string;
  /** Children of `w:styles`. */
  readonly styles?: string;
  /** Children of `w:numbering`. */
  readonly numbering?: string;
  /** Children of `w:settings`. */
  readonly settings?: string;
  /** Children of `w:footnotes`. */
  readonly footnotes?: string;
  /** Children of `w:endnotes`. */
  readonly endnotes?: string;
  /** Children of `w:comments`. */
  readonly comments?: string;
  /** Children of `a:themeElements`. */
  readonly theme?: string;
  /** Blocks of header and footer parts by name (`header1`, `footer2`); the name is the relationship id, too. */
  readonly pages?: Readonly<Record<string, string>>;
  /** More relationships of the main part: id → type and target. */
  readonly relationships?: Readonly<Record<string, { readonly type: string; readonly target: string }>>;
  /** More files of the package. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** In place of the usual namespace declarations of the roots. */
  readonly namespaces?: string;
}

export const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ');

const OFFICE_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_TYPES = 'http://schemas.openxmlformats.org/package/2006';
const PREFACE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of a .docx. */
export function buildDocx(parts: DocxParts): Uint8Array {
  const files = docxFiles(parts);
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(files))
    zippable[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(zippable);
}

/** The files of the package, by name, before they are zipped. */
export function docxFiles(parts: DocxParts): Record<string, string | Uint8Array> {
  const namespaces = parts.namespaces ?? NAMESPACES;
  const root = (name: string, content: string): string => `${PREFACE}<${name} ${namespaces}>${content}</${name}>`;
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(parts),
    '_rels/.rels': relationships({ rId1: { type: 'officeDocument', target: 'word/document.xml' } }),
    'word/document.xml': root('w:document', `<w:body>${parts.body}</w:body>`),
  };
  const links: Record<string, { readonly type: string; readonly target: string }> = { ...parts.relationships };
  const roots = ['styles', 'numbering', 'settings', 'footnotes', 'endnotes', 'comments'] as const;
  for (const name of roots) {
    const content = parts[name];
    if (content === undefined) continue;
    files[`word/${name}.xml`] = root(`w:${name}`, content);
    links[`rel-${name}`] = { type: name, target: `${name}.xml` };
  }
  if (parts.theme !== undefined) {
    files['word/theme/theme1.xml'] = root('a:theme', `<a:themeElements>${parts.theme}</a:themeElements>`);
    links['rel-theme'] = { type: 'theme', target: 'theme/theme1.xml' };
  }
  for (const [name, content] of Object.entries(parts.pages ?? {})) {
    const kind = name.startsWith('header') ? 'header' : 'footer';
    files[`word/${name}.xml`] = root(kind === 'header' ? 'w:hdr' : 'w:ftr', content);
    links[name] = { type: kind, target: `${name}.xml` };
  }
  files['word/_rels/document.xml.rels'] = relationships(links);
  return { ...files, ...parts.files };
}

function relationships(links: Readonly<Record<string, { readonly type: string; readonly target: string }>>): string {
  const entries = Object.entries(links).map(
    ([id, { type, target }]) => `<Relationship Id="${id}" Type="${OFFICE_TYPES}/${type}" Target="${target}"/>`,
  );
  return `${PREFACE}<Relationships xmlns="${PACKAGE_TYPES}/relationships">${entries.join('')}</Relationships>`;
}

function contentTypes(parts: DocxParts): string {
  const base = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const overrides = [
    ['document', 'document.main'],
    ...(['styles', 'numbering', 'settings', 'footnotes', 'endnotes', 'comments'] as const)
      .filter((name) => parts[name] !== undefined)
      .map((name) => [name, name]),
    ...Object.keys(parts.pages ?? {}).map((name) => [name, name.startsWith('header') ? 'header' : 'footer']),
  ].map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${base}.${type}+xml"/>`);
  const theme =
    parts.theme === undefined
      ? ''
      : '<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>';
  return (
    `${PREFACE}<Types xmlns="${PACKAGE_TYPES}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    `${overrides.join('')}${theme}</Types>`
  );
}

/** A paragraph: properties as raw XML, then words or raw runs. */
export function paragraph(content: string, properties = ''): string {
  const inner = content.startsWith('<') || content === '' ? content : run(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

/** A run: words, then its properties as raw XML. */
export function run(words: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;
}

/** A style of a type. */
export function style(
  id: string,
  content: string,
  { type = 'paragraph', basedOn = '', isDefault = false } = {},
): string {
  return (
    `<w:style w:type="${type}" w:styleId="${id}"${isDefault ? ' w:default="1"' : ''}><w:name w:val="${id}"/>` +
    `${basedOn && `<w:basedOn w:val="${basedOn}"/>`}${content}</w:style>`
  );
}

/** docDefaults from run and paragraph properties. */
export function defaults(runProperties: string, paragraphProperties = ''): string {
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr>${runProperties}</w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr>${paragraphProperties}</w:pPr></w:pPrDefault></w:docDefaults>`
  );
}

/** A complex field with its shown result. */
export function complexField(instruction: string, result: string): string {
  return (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  );
}

export function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
