/** What rules about words share: matches outside protected words, and findings that mend what they name. */
import type { ParagraphId, ProtectedSpan, Span } from '../../document/document.ts';
import type { Fix } from '../../document/edit.ts';
import { outermost } from '../../text/protected.ts';
import { remember } from '../../document/remember.ts';

/** As much of a paragraph as a rule about words looks at. */
export interface Words {
  readonly id: ParagraphId;
  readonly text: string;
  readonly protected: readonly ProtectedSpan[];
}

/** Dozens of rules ask for the same paragraph's. */
const rangesOf = remember(outermost);

/** Matches of a global pattern that touch no quotation, title, number or address. Linear beside the pattern itself. */
export function* freeMatches(words: Words, pattern: RegExp): Generator<RegExpExecArray> {
  // Copying a pattern for `matchAll` costs more than looking once, and most paragraphs hold nothing.
  if (words.text.search(pattern) < 0) return;
  const ranges = rangesOf(words.protected);
  let at = 0;
  for (const match of words.text.matchAll(pattern)) {
    while ((ranges[at]?.end ?? Infinity) <= match.index) at += 1;
    const range = ranges[at];
    if (!range || range.start >= match.index + match[0].length) yield match;
  }
}

/** The words from start to end, and the fix that puts others in their place. */
export function swap(
  { id, text }: Pick<Words, 'id' | 'text'>,
  [start, end]: readonly [number, number],
  insert: string,
  safety: Fix['safety'] = 'safe',
): { readonly at: Span; readonly fix: Fix } {
  const at = { paragraph: id, start, end };
  return { at, fix: { safety, edits: [{ kind: 'replaceText', at, expect: text.slice(start, end), insert }] } };
}

/** The place of a match, or of its first `length` units from `from`. */
export function placeOf({ id }: Pick<Words, 'id'>, match: RegExpExecArray, from = 0, length = match[0].length): Span {
  return { paragraph: id, start: match.index + from, end: match.index + from + length };
}

/** One fix of many replacements, in one paragraph or several; undefined when there are none. */
export function swapAll(
  places: readonly {
    readonly words: Pick<Words, 'id' | 'text'>;
    readonly start: number;
    readonly end: number;
    readonly insert: string;
  }[],
  safety: Fix['safety'] = 'safe',
): Fix | undefined {
  const [first, ...rest] = places.flatMap(({ words, start, end, insert }) => [
    ...swap(words, [start, end], insert).fix.edits,
  ]);
  return first && { safety, edits: [first, ...rest] };
}

/** Whether a character is a Han character of the basic block. */
export function isHan(character: string): boolean {
  return character >= '一' && character <= '鿿';
}
