/** Reads a .docx built from parts, as rules see it. */
import type { OfficialDocument, Paragraph } from '../../shared/document/document.ts';
import { isUnreadable } from '../../shared/document/document.ts';
import { readOoxml } from '../../shared/readers/ooxml/index.ts';
import type { DocxParts } from './docx-builder.ts';
import { buildDocx } from './docx-builder.ts';

/** The document; a file that cannot be read is a failure of the test. */
export function readParts(parts: DocxParts): OfficialDocument {
  const document = readOoxml(buildDocx(parts));
  if (isUnreadable(document)) throw new Error(document.unreadable['zh-CN']);
  return document;
}

/** Its first paragraph. */
export function firstParagraph(parts: DocxParts): Paragraph {
  const [paragraph] = readParts(parts).paragraphs;
  if (!paragraph) throw new Error('no paragraph');
  return paragraph;
}
