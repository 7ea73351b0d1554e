/**
 * Which breaks between lines end a paragraph, and which only wrap it: text layers of PDFs and texts that were pasted from
 * letters hold every line of the paper by itself.
 */

/** Shorter lines are no lines of a paper: a break after them is meant. */
const SHORTEST_LINE = 20;
/** By how many units a full line may fall short: a mark that may not stand at the start of the next one took the room. */
const SLACK = 3;
/** A new paragraph is indented, or numbered, or a part with a name of its own. */
const OPENING =
  /^(?:[\s\u3000]|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d+[.．、]|第[一二三四五六七八九十百\d]+[章节条]|附件)/u;

/** For each line but the last: whether the next one goes on with it. */
export function wrapsAfter(lines: readonly string[]): readonly boolean[] {
  const longest = Math.max(...lines.map((line) => line.trim().length));
  return lines.slice(0, -1).map((line, at) => {
    const next = lines[at + 1] ?? '';
    const isFull = longest >= SHORTEST_LINE && line.trim().length >= longest - SLACK;
    return isFull && next.trim() !== '' && !OPENING.test(next) && !/[。！？：:]\s*$/.test(line);
  });
}
