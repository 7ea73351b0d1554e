/** What the rules that read a table of words share. */
import type { Text } from '../../document/document.ts';
import type { Fix } from '../../document/edit.ts';
import { outermost, touches } from '../../text/protected.ts';
import type { WordTable } from '../../text/word-table.ts';
import { findWords } from '../../text/word-table.ts';
import type { Words } from './words.ts';
import { swap } from './words.ts';

/** Data of every finding of a word table. */
export interface WordPair {
  readonly [name: string]: string;
  readonly expected: string;
  readonly actual: string;
}

/** Words of the table outside protected words, each with the fix that puts the right one. */
export function* tableFindings(
  words: Words,
  table: WordTable,
  safety: Fix['safety'],
): Generator<{
  readonly message: 'found';
  readonly data: WordPair;
  readonly at: ReturnType<typeof swap>['at'];
  readonly fix: Fix;
}> {
  const found = findWords(table, words.text);
  if (found.length === 0) return;
  const ranges = outermost(words.protected);
  for (const { word, start, end } of found) {
    if (touches(ranges, start, end)) continue;
    const data = { expected: word.right, actual: word.wrong };
    yield { message: 'found', data, ...swap(words, [start, end], word.right, safety) };
  }
}

/** “……，疑为……之误” in both languages. */
export function wordMessage({ expected, actual }: WordPair): Text {
  return {
    'zh-CN': `“${actual}”疑为“${expected}”之误，请核对`,
    en: `“${actual}” looks like a slip for “${expected}”; please check`,
  };
}
