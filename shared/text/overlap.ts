/** How much of one text is found again in another, by shingles of characters. Linear in both. */

const SHINGLE = 8;

/** Share (0–1) of the shingles of `text` that stand in `source`; blanks and punctuation do not count. */
export function overlapShare(text: string, source: string): number {
  const mine = shinglesOf(text);
  if (mine.length === 0) return 0;
  const theirs = new Set(shinglesOf(source));
  return mine.filter((shingle) => theirs.has(shingle)).length / mine.length;
}

/** Likeness (0–1) of two short titles by their pairs of characters (Dice). */
export function titleLikeness(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  if (first.size === 0 || second.size === 0) return 0;
  const common = [...first].filter((pair) => second.has(pair)).length;
  return (2 * common) / (first.size + second.size);
}

function bare(text: string): string {
  return text.replace(/[^\p{Script=Han}\p{Nd}A-Za-z]/gu, '');
}

function shinglesOf(text: string): readonly string[] {
  const words = bare(text);
  const shingles: string[] = [];
  for (let at = 0; at + SHINGLE <= words.length; at++) shingles.push(words.slice(at, at + SHINGLE));
  return shingles;
}

function pairsOf(text: string): ReadonlySet<string> {
  const words = bare(text);
  return new Set([...words].slice(1).map((unit, index) => `${words[index]}${unit}`));
}
