/** The part of a .docx that holds its comments, made by the simulated Word. */
import { strFromU8, strToU8 } from 'fflate';

type Parts = Record<string, Uint8Array>;
const PART = 'word/comments.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The parts with these comments, numbered from 0; a document that has comments of its own is not a case we have. */
export function withComments(parts: Parts, comments: readonly string[]): Parts {
  if (comments.length === 0) return parts;
  if (parts[PART]) throw new TypeError('the document has comments of its own');
  const inner = comments.map((text, id) => {
    const paragraphs = text
      .split('\n')
      .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escape(line)}</w:t></w:r></w:p>`);
    return `<w:comment w:id="${id}" w:author="核稿" w:date="2026-01-01T00:00:00Z" w:initials="核">${paragraphs.join('')}</w:comment>`;
  });
  return {
    ...parts,
    [PART]: strToU8(`<?xml version="1.0"?><w:comments xmlns:w="${NAMESPACE}">${inner.join('')}</w:comments>`),
    [TYPES]: before(
      parts[TYPES],
      '</Types>',
      `<Override PartName="/${PART}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>`,
    ),
    [RELATIONS]: before(
      parts[RELATIONS],
      '</Relationships>',
      '<Relationship Id="rIdComments" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>',
    ),
  };
}

function before(part: Uint8Array | undefined, end: string, more: string): Uint8Array {
  return strToU8(strFromU8(part ?? new Uint8Array()).replace(end, () => more + end));
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
