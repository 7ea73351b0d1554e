import { isOfd } from '../../shared/index.ts';

/** What a file is read as: by what its bytes are first, by its name second. */
export type FileKind = 'docx' | 'pdf' | 'ofd' | 'html' | 'text' | 'other';

export function kindOf(bytes: Uint8Array, name: string): FileKind {
  const extension = /\.[^.]+$/.exec(name.toLowerCase())?.[0] ?? '';
  if (isOfd(bytes)) return 'ofd';
  if ([0x25, 0x50, 0x44, 0x46].every((byte, at) => bytes[at] === byte)) return 'pdf';
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isOle = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isArchive || isOle || /^\.do[ct][xm]?$/.test(extension) || extension === '.wps') return 'docx';
  if (bytes.length === 0 || isBinary(bytes)) return 'other';
  // Markup is ASCII in every encoding a page comes in, so its first letters need no exact decoding.
  const beginning = new TextDecoder().decode(bytes.subarray(0, 512));
  return /^\.html?$/.test(extension) || /^\s*<(?:!doctype|html|head|body|div|p)\b/i.test(beginning) ? 'html' : 'text';
}

function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.subarray(0, 65_536).includes(0);
}
