/** Files, folders and standard input → documents. By what the bytes are first, by the name second. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { OfficialDocument, Unreadable } from '../document/document.ts';
import { readHtml } from '../readers/html/index.ts';
import { readOfd } from '../readers/ofd/index.ts';
import { isOfd } from '../readers/ofd/is-ofd.ts';
import { readFlatOpc, readOoxml } from '../readers/ooxml/index.ts';
import { decodeText, readMarkdown, readText } from '../readers/text/index.ts';
import { readPdfFile } from './pdf-files.ts';

/** Drafts in formats we cannot read: named as such rather than passed over in silence. */
const FOREIGN = ['.doc', '.dot', '.wps', '.wpt', '.rtf'];
const KNOWN = new Set([...FOREIGN, '.docx', '.dotx', '.docm', '.pdf', '.ofd', '.html', '.htm', '.txt', '.md']);
const MAX_FILE_BYTES = 200 * 1024 * 1024;

/** One thing to check. `bytes` reads it; a problem with the file itself is a sentence. */
export interface Input {
  readonly path: string;
  readonly bytes: () => Uint8Array | Unreadable;
  /** False for standard input and for what turned out to be no file: only this thread can answer for those. */
  readonly isFile: boolean;
}

/** Expands folders; the order of the command line, then of names. */
export function expandInputs(paths: readonly string[]): readonly Input[] {
  return paths.flatMap((path): readonly Input[] => {
    if (path === '-') return [{ path: '-', isFile: false, bytes: readStandardInput }];
    const found = statOf(path);
    if ('unreadable' in found) return [{ path, isFile: false, bytes: () => found }];
    if (found.isFolder) return folderInputs(path);
    return found.isFile ? [fileInput(path)] : [{ path, isFile: false, bytes: () => NOT_A_FILE }];
  });
}

/** One file, read when it is asked for. */
export function fileInput(path: string): Input {
  return { path, isFile: true, bytes: () => readBytes(path) };
}

/** Devices and pipes may never end. */
const NOT_A_FILE: Unreadable = {
  unreadable: { 'zh-CN': '这不是普通文件，没有读取。', en: 'This is not a regular file and was not read.' },
};

function readStandardInput(): Uint8Array | Unreadable {
  try {
    return new Uint8Array(readFileSync(0));
  } catch (error) {
    return fileProblem(error);
  }
}

function statOf(path: string): { readonly isFolder: boolean; readonly isFile: boolean } | Unreadable {
  try {
    const stat = statSync(path);
    return { isFolder: stat.isDirectory(), isFile: stat.isFile() };
  } catch (error) {
    return fileProblem(error);
  }
}

function folderInputs(path: string): readonly Input[] {
  const problems: Input[] = [];
  const names = namesIn(path, problems).sort();
  if (names.length > 0 || problems.length > 0) return [...names.map(fileInput), ...problems];
  const empty = {
    'zh-CN': '文件夹里没有可以检查的文件（.docx .dotx .docm .pdf .ofd .html .txt .md）。',
    en: 'The folder holds no file that can be checked (.docx .dotx .docm .pdf .ofd .html .txt .md).',
  };
  return [{ path, isFile: false, bytes: () => ({ unreadable: empty }) }];
}

/** Files of a folder and the folders below that can be checked; a folder that cannot be opened is a problem of its own. */
function namesIn(folder: string, problems: Input[]): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return namesIn(path, problems);
      const isKnown = KNOWN.has(extname(entry.name).toLowerCase()) && !entry.name.startsWith('~$');
      return entry.isFile() && isKnown ? [path] : [];
    });
  } catch (error) {
    problems.push({ path: folder, isFile: false, bytes: () => fileProblem(error) });
    return [];
  }
}

function readBytes(path: string): Uint8Array | Unreadable {
  try {
    if (statSync(path).size > MAX_FILE_BYTES) {
      return {
        unreadable: { 'zh-CN': '文件过大（超过 200 MB），没有读取。', en: 'The file is too large (over 200 MB).' },
      };
    }
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    return fileProblem(error);
  }
}

function fileProblem(error: unknown): Unreadable {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return { unreadable: { 'zh-CN': '找不到这个文件。', en: 'There is no such file.' } };
  if (code === 'EACCES' || code === 'EPERM') {
    return { unreadable: { 'zh-CN': '没有权限读取这个文件。', en: 'There is no permission to read the file.' } };
  }
  return {
    unreadable: {
      'zh-CN': `文件读不出来（${code ?? '未知原因'}）。`,
      en: `The file cannot be read (${code ?? 'unknown'}).`,
    },
  };
}

const refuse = (zh: string, en: string): Unreadable => ({ unreadable: { 'zh-CN': zh, en } });
const EMPTY = refuse('文件是空的（0 字节）。', 'The file is empty (0 bytes).');
const RTF = refuse(
  '这是 RTF 文件，请在 Word 或 WPS 中另存为 .docx 后再检查。',
  'This is an RTF file; please save it as .docx first.',
);
const WORD_2003 = refuse(
  '这是 Word 2003 的 XML 文件，请在 Word 或 WPS 中另存为 .docx 后再检查。',
  'This is a Word 2003 XML file; please save it as .docx first.',
);
const UNKNOWN = refuse(
  '不认识的文件格式，请提供 .docx、.pdf、.ofd、.html 或文本文件。',
  'The format is unknown; please give a .docx, .pdf, .ofd, .html or text file.',
);
const NO_WORDS = refuse(
  '文档里没有文字（可能是空文档，或者全是图片），没有可检查的内容。',
  'The document holds no words (it is empty, or all pictures), so there is nothing to check.',
);

/** The document in some bytes; `name` helps only where the bytes do not say. One without words is no document. */
export async function readDocument(bytes: Uint8Array, name: string): Promise<OfficialDocument | Unreadable> {
  const document = await readBy(bytes, extname(basename(name)).toLowerCase());
  if ('unreadable' in document) return document;
  return document.paragraphs.some(({ text }) => /[^\s\ufffc]/.test(text)) ? document : NO_WORDS;
}

const startsWith = (bytes: Uint8Array, letters: string): boolean =>
  [...letters].every((letter, index) => bytes[index] === letter.charCodeAt(0));

async function readBy(bytes: Uint8Array, extension: string): Promise<OfficialDocument | Unreadable> {
  if (bytes.length === 0) return EMPTY;
  if (isOfd(bytes)) return readOfd(bytes);
  if (startsWith(bytes, 'PK') || startsWith(bytes, '\xd0\xcf\x11\xe0')) return readOoxml(bytes);
  if (startsWith(bytes, '%PDF')) return readPdfFile(bytes);
  if (startsWith(bytes, '{\\rtf')) return RTF;
  const text = decodeText(bytes);
  const start = text.slice(0, 2048);
  if (start.includes('<pkg:package')) return readFlatOpc(text);
  if (start.includes('<w:wordDocument')) return WORD_2003;
  if (/^\.html?$/.test(extension) || /^\ufeff?\s{0,200}<(?:!doctype html|html|head|body|div|p)\b/i.test(start))
    return readHtml(text);
  if (/^\.(?:do[ct][xm]?|wp[st])$/.test(extension)) return readOoxml(bytes);
  if (text.includes('\u0000')) return UNKNOWN;
  return extension === '.md' ? readMarkdown(text) : readText(text);
}
