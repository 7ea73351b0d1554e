/**
 * Finds the words of a table in one pass, however many there are: a trie entered only at characters that begin a word.
 * Each step down the trie reads one character more, and no word is longer than a dozen, so the time is linear.
 */

/** A word to find, what should stand there, and the neighbours it depends on. */
export interface TableWord {
  readonly wrong: string;
  readonly right: string;
  readonly after?: readonly string[];
  readonly notAfter?: readonly string[];
  readonly before?: readonly string[];
  readonly notBefore?: readonly string[];
  /** For the few whose neighbours no list can name: tested on at most 32 units after the word. */
  readonly next?: RegExp;
  /** Tested on at most 16 units before the word. */
  readonly previous?: RegExp;
}

export interface FoundWord {
  readonly word: TableWord;
  readonly start: number;
  readonly end: number;
}

interface Node {
  readonly next: Map<number, Node>;
  readonly words: TableWord[];
}

export interface WordTable {
  readonly first: Uint8Array;
  readonly root: Node;
}

const CONDITIONS = { '<': 'after', '!<': 'notAfter', '>': 'before', '!>': 'notBefore' } as const;

/** Reads lines of `wrong→right <a|b !<c >d !>e`. A line that cannot be read throws: tables are ours. */
export function parseWords(lines: string): readonly TableWord[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [pair = '', ...conditions] = line.trim().split(' ');
      const [wrong, right] = pair.split('→');
      if (!wrong || right === undefined) throw new Error(`word table: ${line}`);
      const parts = conditions.map((condition) => {
        const match = /^(!?[<>])(.+)$/.exec(condition);
        const name = CONDITIONS[match?.[1] as keyof typeof CONDITIONS];
        if (!match || !name) throw new Error(`word table: ${line}`);
        return [name, (match[2] ?? '').split('|')] as const;
      });
      return { wrong, right, ...Object.fromEntries(parts) };
    });
}

export function buildWordTable(words: readonly TableWord[]): WordTable {
  const first = new Uint8Array(0x10000);
  const root: Node = { next: new Map(), words: [] };
  for (const word of words) {
    first[word.wrong.charCodeAt(0)] = 1;
    let node = root;
    for (let index = 0; index < word.wrong.length; index++) {
      const code = word.wrong.charCodeAt(index);
      let child = node.next.get(code);
      if (!child) node.next.set(code, (child = { next: new Map(), words: [] }));
      node = child;
    }
    node.words.push(word);
  }
  return { first, root };
}

/** Every word of the table whose neighbours agree, left to right, the longest at each place, none overlapping. */
export function findWords({ first, root }: WordTable, text: string): readonly FoundWord[] {
  const found: FoundWord[] = [];
  let index = 0;
  while (index < text.length) {
    const best = first[text.charCodeAt(index)] === 1 ? longestAt(root, text, index) : undefined;
    if (best) {
      found.push(best);
      index = best.end;
    } else {
      index += 1;
    }
  }
  return found;
}

function longestAt(root: Node, text: string, start: number): FoundWord | undefined {
  let best: FoundWord | undefined;
  let node = root.next.get(text.charCodeAt(start));
  for (let end = start + 1; node; end++) {
    for (const word of node.words) if (agrees(word, text, start)) best = { word, start, end };
    node = node.next.get(text.charCodeAt(end));
  }
  return best;
}

function agrees(
  { wrong, after, notAfter, before, notBefore, next, previous }: TableWord,
  text: string,
  start: number,
): boolean {
  const end = start + wrong.length;
  const endsWith = (part: string): boolean => text.endsWith(part, start);
  const startsWith = (part: string): boolean => text.startsWith(part, end);
  if (after && !after.some(endsWith)) return false;
  if (notAfter?.some(endsWith)) return false;
  if (before && !before.some(startsWith)) return false;
  if (notBefore?.some(startsWith)) return false;
  if (next && !next.test(text.slice(end, end + 32))) return false;
  return !previous || previous.test(text.slice(Math.max(0, start - 16), start));
}
