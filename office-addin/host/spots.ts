/** Words of our reading found again in a host's own text, which draws breaks, tabs and objects in its own way. */
import type { OfficialDocument, Paragraph } from '../../shared/index.ts';
import { diffParts } from '../../shared/ui/index.ts';

/** The units every host counts alike. */
export function letters(text: string): string {
  return text.replace(/[\s\u0000-\u001f\ufffc]/g, '');
}

/** The offset in `theirs` of what stands at `offset` in `ours`; both hold the same letters. */
export function offsetIn(theirs: string, ours: string, offset: number): number {
  const before = letters(ours.slice(0, offset)).length;
  let seen = 0;
  for (let at = 0; at < theirs.length; at++) {
    if (letters(theirs[at] ?? '') === '') continue;
    if (seen === before) return at;
    seen += 1;
  }
  return theirs.length;
}

/** How to find some words with a host's own search: the nth hit, from 0, of what is looked for. */
export interface Snippet {
  readonly words: string;
  readonly nth: number;
}

/** What hosts take in one search, with “^” doubled. */
const LONGEST_SEARCH = 255;

/** Undefined where a search cannot tell these words from others, or would not take them. */
export function snippetOf(text: string, start: number, end: number): Snippet | undefined {
  const words = text.slice(start, end);
  if (words === '' || letters(words).length !== words.replace(/ /g, '').length) return undefined;
  if (words.replace(/\^/g, '^^').length > LONGEST_SEARCH) return undefined;
  let nth = 0;
  for (let at = text.indexOf(words); at >= 0 && at <= start; at = text.indexOf(words, at + words.length)) {
    if (at === start) return { words, nth };
    nth += 1;
  }
  return undefined;
}

/** One smallest change in a paragraph: words to find, and what is to be put where. */
export interface Spot {
  readonly snippet: Snippet;
  readonly insert: string;
  readonly where: 'Replace' | 'Start' | 'End';
  /** Offset in the host's text, for working from the end. */
  readonly at: number;
}

/** Where the units `start`–`end` of `text` (the host's) are to say `insert`; undefined where it cannot be said. */
export function spotsOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  insert: string,
): readonly Spot[] | undefined {
  const spots: Spot[] = [];
  let at = start;
  const parts = diffParts(text.slice(start, end), insert);
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (!part || part.kind === 'same') {
      at += part?.text.length ?? 0;
      continue;
    }
    const gone = part.kind === 'gone' ? part.text : '';
    const next = parts[index + 1];
    const fresh = part.kind === 'new' ? part.text : next?.kind === 'new' ? next.text : '';
    if (part.kind === 'gone' && fresh !== '') index += 1;
    const spot = gone === '' ? insertionAt(text, at, fresh) : replacementAt(text, at, gone, fresh);
    if (!spot) return undefined;
    spots.push(spot);
    at += gone.length;
  }
  return spots;
}

function replacementAt(text: string, at: number, gone: string, fresh: string): Spot | undefined {
  const snippet = snippetOf(text, at, at + gone.length);
  return snippet && { snippet, insert: fresh, where: 'Replace', at };
}

/** Letters are put beside one that stays, whose look they take: the one before, else the one after. */
function insertionAt(text: string, at: number, fresh: string): Spot | undefined {
  const before = [...text.slice(0, at)].at(-1);
  const ahead = before && snippetOf(text, at - before.length, at);
  if (ahead) return { snippet: ahead, insert: fresh, where: 'End', at };
  const after = [...text.slice(at)][0];
  const behind = after && snippetOf(text, at, at + after.length);
  return behind ? { snippet: behind, insert: fresh, where: 'Start', at } : undefined;
}

/** Pieces a search can take of a long stretch, in order: for setting the look of many words. */
export function piecesOf(text: string, start: number, end: number): readonly Snippet[] | undefined {
  const pieces: Snippet[] = [];
  const stretch = /[^\u0000-\u001f\ufffc]{1,100}/gu;
  for (const { 0: words, index } of text.slice(start, end).matchAll(stretch)) {
    if (letters(words) === '') continue;
    const snippet = snippetOf(text, start + index, start + index + words.length);
    if (!snippet) return undefined;
    pieces.push(snippet);
  }
  return pieces;
}

/** The paragraphs a host lists as its own, in its order: those of the body and of tables. */
export function listed({ paragraphs }: OfficialDocument): readonly Paragraph[] {
  return paragraphs.filter(({ place }) => place === 'body' || place === 'table');
}

/**
 * Which of the host's texts is our paragraph's: the one at its place in the list where it holds the same letters, else
 * the only one that does.
 */
export function indexAmong(texts: readonly string[], document: OfficialDocument, id: string): number | undefined {
  const ours = listed(document);
  const at = ours.findIndex((paragraph) => paragraph.id === id);
  const wanted = letters(ours[at]?.text ?? '');
  if (at < 0) return undefined;
  if (letters(texts[at] ?? '') === wanted && texts[at] !== undefined) return at;
  const found = texts.flatMap((text, index) => (letters(text) === wanted ? [index] : []));
  return wanted !== '' && found.length === 1 ? found[0] : undefined;
}
