/** Titles cited in 《》, and what stands around them. Linear in the text. */

export interface CitedTitle {
  /** Without the outer 《》; inner 〈〉 kept. */
  readonly title: string;
  /** Offsets of the whole, 《 and 》 included. */
  readonly start: number;
  readonly end: number;
}

/** Every outermost 《…》 that is closed in this text. */
export function citedTitles(text: string): readonly CitedTitle[] {
  const titles: CitedTitle[] = [];
  let start = -1;
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text[index];
    if (unit === '《') {
      if (depth === 0) start = index;
      depth += 1;
    } else if (unit === '》' && depth > 0) {
      depth -= 1;
      if (depth === 0) titles.push({ title: text.slice(start + 1, index), start, end: index + 1 });
    }
  }
  return titles;
}

/** How far a sentence reaches at most: text without stops must not make every look at it a walk through all of it. */
const MAX_SENTENCE_UNITS = 400;

/** The sentence a range lies in: from the last 。；！？ or line break before it to the next one after it. */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  const floor = Math.max(0, start - MAX_SENTENCE_UNITS);
  while (from > floor && !STOPS.has(text[from - 1] ?? '')) from -= 1;
  let to = end;
  const ceiling = Math.min(text.length, end + MAX_SENTENCE_UNITS);
  while (to < ceiling && !STOPS.has(text[to] ?? '')) to += 1;
  return text.slice(from, to);
}

const STOPS = new Set(['。', '；', '！', '？', '\n']);

/** A statute's title without the name of the state before it: 《中华人民共和国行政处罚法》 → 行政处罚法. */
export function plainStatuteTitle(title: string): string {
  return title.replace(/^中华人民共和国/, '').replace(/\s+/g, '');
}
