/**
 * Whether a form and a text are one document: a page may show the form of one and the words of another, and comparing
 * those would be wrong aloud. Told by their titles; where either has none, they are taken for one.
 */
import type { OfficeRecord, OfficialDocument, ParagraphId } from '../../shared/index.ts';
import { recognize } from '../../shared/index.ts';

/** The record without the form's fields where they are those of another document. */
export function recordFor(record: OfficeRecord | undefined, document: OfficialDocument): OfficeRecord | undefined {
  const told = record?.fields?.['标题'];
  if (!told) return record;
  const ids = new Set<ParagraphId>(recognize(document).elements.find(({ kind }) => kind === 'title')?.paragraphs);
  const title = document.paragraphs.flatMap(({ id, text }) => (ids.has(id) ? [text] : [])).join('');
  if (title === '' || isAlike(told, title)) return record;
  const { fields: _fields, ...rest } = record;
  return Object.keys(rest).length > 0 ? rest : undefined;
}

/** Share of pairs of neighbouring characters that the shorter title has in the longer one. */
const ALIKE = 0.6;

export function isAlike(a: string, b: string): boolean {
  const left = pairsOf(a);
  const right = pairsOf(b);
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return shared >= ALIKE * Math.min(left.size, right.size);
}

function pairsOf(words: string): ReadonlySet<string> {
  const letters = [...words.replace(/[\s\u3000《》〈〉“”。]/g, '')];
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`));
}
