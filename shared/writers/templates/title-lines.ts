/** Breaks a title into lines that keep words whole and stand as a trapezium or a lozenge (GB/T 9704 7.3.1). */

/** 156 mm hold twenty characters of 二号. */
const MAX_CHARS = 20;
/** Longer is no title; it is only cut to the width. */
const MAX_TITLE_CHARS = 110;
/** In four lines and more, how far a line may be from the mean: it keeps the number of ways small. */
const NEAR_MEAN_CHARS = 4;
/** A line may not begin with these, nor end with those. */
const NEVER_FIRST = /^[的了和与、，》）”及〕]/;
const NEVER_LAST = /[《（“〔、]$|关于$|[和与及]$/;
const WORD = /[\p{Script=Han}\p{L}\p{N}]/u;

/** The lines; line breaks that are there already stay, and only a line that is still too long is broken. */
export function titleLines(title: string): readonly string[] {
  if (title.includes('\n')) return title.split('\n').flatMap(titleLines);
  const characters = [...title];
  if (characters.length <= MAX_CHARS) return [title];
  if (characters.length > MAX_TITLE_CHARS) return chunks(characters);
  const count = Math.ceil(characters.length / (MAX_CHARS - 1));
  return (
    [count, count + 1]
      .flatMap((lines) => ways(title, lines))
      .reduce<{ lines: readonly string[]; cost: number } | undefined>((best, lines) => {
        const cost = costOf(lines);
        return !best || cost < best.cost ? { lines, cost } : best;
      }, undefined)?.lines ?? chunks(characters)
  );
}

/** Every way to cut at ends of words into so many lines, none too long; few, because titles are short. */
function ways(title: string, count: number): readonly (readonly string[])[] {
  const cuts = wordEnds(title);
  const mean = title.length / count;
  const fits = (line: string): boolean =>
    isWidth(line) && (count < 4 || Math.abs(line.length - mean) <= NEAR_MEAN_CHARS);
  const grow = (from: number, left: number): readonly (readonly string[])[] => {
    if (left === 1) {
      const rest = title.slice(from);
      return fits(rest) ? [[rest]] : [];
    }
    return cuts
      .filter((at) => at > from && fits(title.slice(from, at)) && title.length - at <= MAX_CHARS * (left - 1))
      .filter((at) => !NEVER_FIRST.test(title.slice(at)) && !NEVER_LAST.test(title.slice(from, at)))
      .flatMap((at) => grow(at, left - 1).map((rest) => [title.slice(from, at), ...rest]));
  };
  return grow(0, count);
}

function isWidth(line: string): boolean {
  return [...line].length >= 3 && [...line].length <= MAX_CHARS;
}

/** Ends of words; where the browser cannot tell words apart, ends of characters. */
function wordEnds(title: string): readonly number[] {
  const words: readonly string[] =
    typeof Intl.Segmenter === 'function'
      ? [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(title)].map(({ segment }) => segment)
      : [...title];
  let at = 0;
  return words.map((word) => (at += word.length)).filter((end) => end < title.length);
}

/** Uneven lines, an hourglass, and a type cut from its 的 cost; a line that begins with 关于 is welcome. */
function costOf(lines: readonly string[]): number {
  const widths = lines.map((line) => [...line].length);
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const uneven = widths.reduce((sum, width) => sum + (width - mean) ** 2, 0);
  const falls = widths.slice(1).map((width, index) => width - (widths[index] as number));
  const isHourglass = falls.some((fall, index) => fall < 0 && falls.slice(index + 1).some((later) => later > 0));
  const isSame = widths.length > 2 && falls.every((fall) => fall === 0);
  const starts = lines.filter((line) => line.startsWith('关于')).length;
  const brokenMarks = lines.filter((line) => count(line, '《') !== count(line, '》')).length;
  return uneven + (isHourglass ? 40 : 0) + (isSame ? 6 : 0) - starts * 20 + brokenMarks * 60 + lines.length * 4;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** Nothing to cut at: whole lines, then the rest. */
function chunks(characters: readonly string[]): readonly string[] {
  return characters.length <= MAX_CHARS || !WORD.test(characters.join(''))
    ? [characters.join('')]
    : [characters.slice(0, MAX_CHARS).join(''), ...chunks(characters.slice(MAX_CHARS))];
}
