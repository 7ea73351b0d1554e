/** Plain text and Markdown → document. One paragraph a line; layout is unknown, so no facets. */
import type { OfficialDocument, Paragraph, ParagraphId } from '../../document/document.ts';
import { hashText } from '../../document/hash.ts';

const MARKDOWN_HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;

export function readText(text: string): OfficialDocument {
  const paragraphs = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r|\u2028|\u2029/)
    .map((line, index): Paragraph => {
      const heading = MARKDOWN_HEADING.exec(line);
      const words = heading?.[2] ?? line;
      const level = heading?.[1]?.length;
      return {
        id: `p${index}` as ParagraphId,
        text: words,
        hash: hashText(`${level ?? ''}|${words}`),
        place: 'body',
        ...(level && { outlineLevel: level }),
      };
    });
  return { input: 'text', facets: new Set(), paragraphs };
}

/** Bytes → text: by byte-order mark, as UTF-8 when they are valid UTF-8, else as GB18030, which covers GB2312 and GBK. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the other encoding of Chinese text files.
    return new TextDecoder('gb18030').decode(bytes);
  }
}
