import type { OfficialDocument, Unreadable } from '../../shared/index.ts';
import { decodeText, readHtml, readOfd, readOoxml, readPdf, readText } from '../../shared/index.ts';
import { kindOf } from './file-kind.ts';

/** The document in some bytes, or the sentence that says why there is none. */
export async function readFile(bytes: Uint8Array, name: string): Promise<OfficialDocument | Unreadable> {
  switch (kindOf(bytes, name)) {
    case 'docx':
      return readOoxml(bytes);
    case 'ofd':
      return readOfd(bytes);
    case 'pdf':
      return readPdf(bytes, { cMap: ownCMap, limitMs: READING_LIMIT_MS });
    case 'html':
      return readHtml(decodeText(bytes));
    case 'text':
      return readText(decodeText(bytes));
    case 'other':
      return { unreadable: bytes.length === 0 ? EMPTY : UNKNOWN };
  }
}

const READING_LIMIT_MS = 60_000;

/** Character maps lie beside the bench's own scripts. */
async function ownCMap(name: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(`../cmaps/${encodeURIComponent(name)}.bcmap`, self.location.href));
  if (!answer.ok) throw new Error(`no character map ${name}`);
  return new Uint8Array(await answer.arrayBuffer());
}

const EMPTY = { 'zh-CN': '文件是空的（0 字节）。', en: 'The file is empty (0 bytes).' };
const UNKNOWN = {
  'zh-CN': '不认识的文件格式，请提供 .docx、.pdf、.ofd、.html 或文本文件；图片不能检查。',
  en: 'The format is unknown; please give a .docx, .pdf, .ofd, .html or text file. Pictures cannot be checked.',
};
