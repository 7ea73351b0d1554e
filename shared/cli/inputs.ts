/** Files, folders and standard input → documents. By what the bytes are first, by the name second. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { OfficialDocument, Unreadable } from '../document/document.ts';
import { readHtml } from '../readers/html/index.ts';
import { readOoxml } from '../readers/ooxml/index.ts';
import { decodeText, readText } from '../readers/text/index.ts';

const KNOWN = new Set(['.docx', '.dotx', '.docm', '.html', '.htm', '.txt', '.md']);
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
    if (path === '-') return [{ path: '-', isFile: false, bytes: () => new Uint8Array(readFileSync(0)) }];
    const found = statOf(path);
    if ('unreadable' in found) return [{ path, isFile: false, bytes: () => found }];
    return found.isFolder ? folderInputs(path) : [fileInput(path)];
  });
}

/** One file, read when it is asked for. */
export function fileInput(path: string): Input {
  return { path, isFile: true, bytes: () => readBytes(path) };
}

function statOf(path: string): { readonly isFolder: boolean } | Unreadable {
  try {
    return { isFolder: statSync(path).isDirectory() };
  } catch (error) {
    return fileProblem(error);
  }
}

function folderInputs(path: string): readonly Input[] {
  const names = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && KNOWN.has(extname(entry.name).toLowerCase()) && !entry.name.startsWith('~$'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (names.length > 0) return names.map(fileInput);
  const empty = {
    'zh-CN': '文件夹里没有可以检查的文件（.docx .dotx .docm .html .txt .md）。',
    en: 'The folder holds no file that can be checked (.docx .dotx .docm .html .txt .md).',
  };
  return [{ path, isFile: false, bytes: () => ({ unreadable: empty }) }];
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

/** The document in some bytes; `name` helps only where the bytes do not say. */
export function readDocument(bytes: Uint8Array, name: string): OfficialDocument | Unreadable {
  const extension = extname(basename(name)).toLowerCase();
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isOle = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isArchive || isOle || /^\.do[ct][xm]?$/.test(extension) || extension === '.wps') return readOoxml(bytes);
  if (bytes[0] === 0x25 && bytes[1] === 0x50) {
    return {
      unreadable: {
        'zh-CN': '这是 PDF 文件，暂时不能检查，请提供 .docx。',
        en: 'This is a PDF, which cannot be checked yet; please give the .docx.',
      },
    };
  }
  if (bytes.length === 0)
    return { unreadable: { 'zh-CN': '文件是空的（0 字节）。', en: 'The file is empty (0 bytes).' } };
  const text = decodeText(bytes);
  if (text.includes('\u0000')) {
    return {
      unreadable: {
        'zh-CN': '不认识的文件格式，请提供 .docx、.html 或文本文件。',
        en: 'The format is unknown; please give a .docx, .html or text file.',
      },
    };
  }
  return /^\.html?$/.test(extension) || /^\s*<(?:!doctype|html|head|body|div|p)\b/i.test(text)
    ? readHtml(text)
    : readText(text);
}
