/** Plain text → document, and bytes → text. Layout is unknown, so no facets. */
import type { OfficialDocument } from '../../document/document.ts';
import { toDocument } from './blocks.ts';
import { headingOf } from './markdown.ts';

export { readMarkdown } from './markdown.ts';

/** One paragraph a line. */
export function readText(text: string): OfficialDocument {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r|\u2028|\u2029/);
  return toDocument(lines.map((line) => headingOf(line) ?? { text: line }));
}

/**
 * Bytes → text: by byte-order mark, as UTF-8 when they are valid UTF-8, by the encoding a page declares, else as
 * GB18030, which covers GB2312 and GBK.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the encoding a page names, or the other one of Chinese text files.
    return decodeAs(declaredEncoding(bytes) ?? 'gb18030', bytes);
  }
}

const HEAD_BYTES = 2048;

/** `charset=…` of a page's head, in lower case. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES));
  return /<meta[^>]{1,200}charset\s?=\s?["']?([\w-]{2,20})/i.exec(head)?.[1]?.toLowerCase();
}

/** Pages that call themselves GB2312 hold GBK, and those that say UTF-8 and are not hold it, too. */
function decodeAs(encoding: string, bytes: Uint8Array): string {
  const isChinese = /^(?:gb|utf-?8|x-gbk|cp936|iso-8859|us-ascii)/.test(encoding);
  try {
    return new TextDecoder(isChinese ? 'gb18030' : encoding).decode(bytes);
  } catch {
    // A name nobody knows says nothing.
    return new TextDecoder('gb18030').decode(bytes);
  }
}
