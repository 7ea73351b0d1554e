import type { OfficialDocument, Unreadable } from '../../shared/index.ts';
import { decodeText, readHtml, readOoxml, readText } from '../../shared/index.ts';
import { kindOf } from './file-kind.ts';

/** The document in some bytes, or the sentence that says why there is none. */
export function readFile(bytes: Uint8Array, name: string): OfficialDocument | Unreadable {
  switch (kindOf(bytes, name)) {
    case 'docx':
      return readOoxml(bytes);
    case 'html':
      return readHtml(decodeText(bytes));
    case 'text':
      return readText(decodeText(bytes));
    case 'other':
      return { unreadable: bytes.length === 0 ? EMPTY : UNKNOWN };
  }
}

const EMPTY = { 'zh-CN': '文件是空的（0 字节）。', en: 'The file is empty (0 bytes).' };
const UNKNOWN = {
  'zh-CN': '不认识的文件格式，请提供 .docx、.html 或文本文件；PDF 和图片不能检查。',
  en: 'The format is unknown; please give a .docx, .html or text file. PDFs and pictures cannot be checked.',
};
