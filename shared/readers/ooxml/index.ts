/** .docx, .dotx and .docm archives, and the flat XML Word hands over → documents with every facet a file can tell. */
import type { Facet, OfficialDocument, Section, Text, Unreadable } from '../../document/document.ts';
import { createFormatReader } from './formats.ts';
import { readNumbering } from './numbering.ts';
import type { OoxmlPackage, Relationship } from './package.ts';
import { openFlatPackage, openPackage } from './package.ts';
import { linePitches, readSections } from './sections.ts';
import { readSettings, readStyles } from './styles.ts';
import { readTheme } from './theme.ts';
import type { Collected, Tools } from './walk.ts';
import { collectObjects, emptyCollection, walkBlocks } from './walk.ts';
import type { XmlElement } from './xml.ts';
import { child, descendants, XmlError } from './xml.ts';
import type { ZipTrouble } from './zip.ts';
import { ZipError } from './zip.ts';

const FACETS: readonly Facet[] = ['runFormat', 'paragraphFormat', 'pageSetup', 'objects'];

/** A document and where each of its paragraphs stands in the package: what the writer works on. */
export interface ReadPackage {
  readonly file: OoxmlPackage;
  readonly document: OfficialDocument;
  readonly nodes: Collected['nodes'];
  readonly sections: readonly XmlElement[];
  /** Name of the main part. */
  readonly mainPart: string;
}

/** Never throws: what cannot be read gives one plain sentence. */
export function readOoxml(bytes: Uint8Array): OfficialDocument | Unreadable {
  const read = readPackage(bytes);
  return 'unreadable' in read ? read : read.document;
}

/** The flat XML of `getOoxml`. */
export function readFlatOpc(xml: string): OfficialDocument | Unreadable {
  const read = readFlatPackage(xml);
  return 'unreadable' in read ? read : read.document;
}

/** For the writer: flat XML together with the elements it was read from. */
export function readFlatPackage(xml: string): ReadPackage | Unreadable {
  return attempt(() => readParts(openFlatPackage(xml)));
}

/** For the writer: the document together with the elements it was read from. */
export function readPackage(bytes: Uint8Array): ReadPackage | Unreadable {
  const problem = sniff(bytes);
  if (problem) return { unreadable: problem };
  return attempt(() => {
    const file = openPackage(bytes);
    const isPackage = file.partNames.some((name) => name.toLowerCase() === '[content_types].xml');
    return isPackage ? readParts(file) : { unreadable: NO_PACKAGE };
  });
}

function attempt(read: () => ReadPackage | Unreadable): ReadPackage | Unreadable {
  try {
    return read();
  } catch (error) {
    if (error instanceof ZipError) return { unreadable: ZIP_TROUBLES[error.trouble] };
    if (error instanceof XmlError) return { unreadable: error.message === 'doctype' ? DOCTYPE : MALFORMED };
    return { unreadable: MALFORMED };
  }
}

function readParts(file: OoxmlPackage): ReadPackage | Unreadable {
  const mainPart =
    [...file.relationships('').values()].find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const body = child(file.xml(mainPart), 'w:body');
  if (!body) return { unreadable: file.partNames.some((name) => /^(?:xl|ppt)\//.test(name)) ? NOT_WORD : NO_MAIN_PART };
  const relationships = file.relationships(mainPart);
  const part = (type: string): string | undefined =>
    [...relationships.values()].find((each) => each.type === type)?.target;
  const settings = readSettings(file, part('settings'));
  const theme = readTheme(file, part('theme'), settings.eastAsianLanguage);
  const styles = readStyles(file, part('styles'));
  const numbering = readNumbering(file, part('numbering'));
  const linePts = linePitches(body);
  const into = emptyCollection();
  const toolsFor = (name: string): Tools => ({
    styles,
    theme,
    numbering,
    formats: createFormatReader(styles, theme, file.source(name) ?? ''),
    linePts,
  });
  walkBlocks(body, { part: mainPart, place: 'body' }, { tools: toolsFor(mainPart), into });
  const sections = readSections(into.sections.length > 0 ? into.sections : [EMPTY_SECTION], {
    file,
    relationships,
    settings,
    styleOf: (style) => styles.resolve(styles.paragraphStyle(style)).paragraph,
  });
  walkNotes(part('footnotes'), file, { toolsFor, into });
  walkNotes(part('endnotes'), file, { toolsFor, into });
  const walked = new Set<string>();
  for (const { part: name, place, pages } of sections.flatMap(({ parts }) => parts)) {
    const root = file.xml(name);
    if (!root || walked.has(name)) continue;
    walked.add(name);
    walkBlocks(root, { part: name, place, pages }, { tools: toolsFor(name), into });
  }
  const document: OfficialDocument = {
    input: 'docx',
    facets: new Set(FACETS),
    paragraphs: clampSections(into.paragraphs, sections.length),
    pageSetup: sections.map(({ section }): Section => section),
    objects: collectObjects(into, readExtras(file, relationships, body)),
  };
  return { file, document, nodes: into.nodes, sections: into.sections, mainPart };
}

const EMPTY_SECTION: XmlElement = {
  name: 'w:sectPr',
  attributes: {},
  children: [],
  text: '',
  start: 0,
  contentStart: 0,
  contentEnd: 0,
  end: 0,
};

/** Paragraphs behind the last section mark belong to the last section. */
function clampSections(paragraphs: OfficialDocument['paragraphs'], count: number): OfficialDocument['paragraphs'] {
  return paragraphs.map((each) =>
    each.section !== undefined && each.section >= count ? { ...each, section: count - 1 } : each,
  );
}

function walkNotes(
  name: string | undefined,
  file: OoxmlPackage,
  { toolsFor, into }: { readonly toolsFor: (name: string) => Tools; readonly into: Collected },
): void {
  const root = name ? file.xml(name) : undefined;
  if (!root || !name) return;
  for (const note of root.children) {
    const type = note.attributes['w:type'];
    if (type === undefined || type === 'normal')
      walkBlocks(note, { part: name, place: 'footnote' }, { tools: toolsFor(name), into });
  }
}

function readExtras(
  file: OoxmlPackage,
  relationships: ReadonlyMap<string, Relationship>,
  body: XmlElement,
): Omit<NonNullable<OfficialDocument['objects']>, 'drawings' | 'tables'> {
  const comments = [...relationships.values()].find(({ type }) => type === 'comments')?.target;
  const unread = [...new Set([...relationships.values()].map(({ type }) => type))].filter((type) =>
    UNREAD.includes(type),
  );
  const metadata = readMetadata(file);
  return {
    comments: comments ? (file.xml(comments)?.children.length ?? 0) : 0,
    trackedChanges: descendants(body, ...CHANGES).length,
    ...(Object.keys(metadata).length > 0 && { metadata }),
    ...(unread.length > 0 && { unread }),
  };
}

/** Types of parts that may hold words this reader does not see. */
const UNREAD = ['aFChunk', 'chart', 'control', 'diagramData', 'oleObject', 'package', 'subDocument'];
const CHANGES = [
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:cellIns',
  'w:cellDel',
];

function readMetadata(file: OoxmlPackage): Readonly<Record<string, string>> {
  const metadata: Record<string, string> = {};
  for (const name of ['docProps/core.xml', 'docProps/app.xml']) {
    for (const { name: tag, text } of file.xml(name)?.children ?? []) {
      const key = {
        'dc:creator': 'creator',
        'cp:lastModifiedBy': 'lastModifiedBy',
        Company: 'company',
        Manager: 'manager',
      }[tag];
      if (key && text.trim() !== '') metadata[key] = text.trim();
    }
  }
  return metadata;
}

const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0];

/** What is wrong before the archive is even opened. */
function sniff(bytes: Uint8Array): Text | undefined {
  if (bytes.length === 0) return EMPTY;
  if (OLE_MARK.every((value, index) => bytes[index] === value))
    return holdsUtf16(bytes, 'EncryptedPackage') ? ENCRYPTED : OLD_FORMAT;
  return undefined;
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    if (bytes[at] === wanted[0] && wanted.every((value, index) => bytes[at + index] === value)) return true;
  }
  return false;
}

const text = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });
const EMPTY = text('文件是空的（0 字节），请重新保存后再检查。', 'The file is empty (0 bytes); please save it again.');
const ENCRYPTED = text(
  '文件设了打开密码，请去掉密码后再检查。',
  'The file is protected by a password; please remove it first.',
);
const OLD_FORMAT = text(
  '这是旧版 .doc 或 .wps 文件，不是 .docx，请在 Word 或 WPS 中另存为 .docx 后再检查。',
  'This is an old .doc or .wps file; please save it as .docx first.',
);
const NOT_WORD = text(
  '这不是文字文档（可能是表格或演示文稿），请选择 .docx 文件。',
  'This is not a text document; please choose a .docx file.',
);
const NO_PACKAGE = text(
  '不是有效的 .docx：这是压缩文件，但不是 Word 文档（缺少必要的部件），请在 Word 或 WPS 中重新保存后再检查。',
  'Not a valid .docx: it is an archive without the parts every Word document has.',
);
const NO_MAIN_PART = text(
  '不是有效的 .docx：文件里没有文档正文，可能已损坏，请重新保存后再检查。',
  'Not a valid .docx: it holds no document text.',
);
const MALFORMED = text(
  '不是有效的 .docx：文件内容已损坏，请在 Word 或 WPS 中打开并重新保存后再检查。',
  'Not a valid .docx: its content is damaged.',
);
const DOCTYPE = text(
  '文件含有不允许的声明（DOCTYPE），为安全起见没有读取。',
  'The file holds a DOCTYPE declaration and was not read, for safety.',
);
const ZIP_TROUBLES: Readonly<Record<ZipTrouble, Text>> = {
  notZip: text(
    '不是有效的 .docx：文件不是 Word 文档格式，请确认没有改错扩展名。',
    'Not a valid .docx: it is not in the format of a Word document.',
  ),
  truncated: text(
    '不是有效的 .docx：文件不完整，可能没有下载或复制完，请重新获取。',
    'Not a valid .docx: the file is incomplete.',
  ),
  checksum: text(
    '不是有效的 .docx：文件校验不符，可能已损坏，请重新获取。',
    'Not a valid .docx: a checksum does not fit.',
  ),
  tooLarge: text(
    '文件展开后过大（超过 64 MB），为安全起见没有读取。',
    'The file grows too large when opened (over 64 MB) and was not read, for safety.',
  ),
  tooMany: text(
    '文件内的部件过多（超过 2000 个），为安全起见没有读取。',
    'The file holds too many parts (over 2,000) and was not read, for safety.',
  ),
  encrypted: text(
    '文件设了压缩密码，请去掉密码后再检查。',
    'The archive is protected by a password; please remove it first.',
  ),
  doubled: text(
    '不是有效的 .docx：文件内有重名的部件，为安全起见没有读取，请在 Word 或 WPS 中重新保存后再检查。',
    'Not a valid .docx: two of its parts have the same name, so it was not read, for safety.',
  ),
  method: text(
    '文件用了不常见的压缩方式，请在 Word 或 WPS 中重新保存后再检查。',
    'The file uses an uncommon compression; please save it again.',
  ),
};
